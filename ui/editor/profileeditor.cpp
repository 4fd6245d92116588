// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/profileeditor.h"

#include "core/model/plaintext.h"
#include "ui/editor/endpointlist.h"
#include "ui/editor/servicesdialog.h"
#include "ui/editor/sshpage.h"
#include "ui/editor/testdialog.h"
#include "ui/editor/tunnelpage.h"
#include "ui/widgets/failurebanner.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/widgets/warningnotice.h"
#include "ui/words/icons.h"
#include "ui/words/texts.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

QList<Profile> othersThan(const QString &id, QList<Profile> profiles)
{
    profiles.removeIf([&id](const Profile &profile) { return profile.id == id; });
    return profiles;
}

std::optional<Profile> stored(const QString &id, const EngineInterface &engine)
{
    const QList<Profile> profiles = engine.profiles();
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&id](const Profile &profile) { return profile.id == id; });
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

} // namespace

ProfileEditor::ProfileEditor(EngineInterface &engine, const Profile &profile, Mode mode,
                             QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_original(profile)
    , m_storedBefore(stored(profile.id, engine))
    , m_mode(mode)
    , m_tunnelPage(new TunnelPage(othersThan(profile.id, engine.profiles())))
    , m_pages{m_tunnelPage, new SshPage}
    , m_tabs(new QTabWidget(this))
    , m_banner(new FailureBanner(this))
    , m_notice(new WarningNotice(this))
    , m_hint(new QPushButton(this))
    , m_test(new QPushButton(Icons::glyph(Glyph::Done), tr("Tes&t…"), this))
{
    build(mode);
    for (EditorPage *page : std::as_const(m_pages)) {
        page->load(profile);
        if (mode == Mode::Edit)
            page->showAllFromNow();
        connect(page, &EditorPage::changed, this, &ProfileEditor::showProblems);
    }
    m_loaded = this->profile();
    connect(&m_engine, &EngineInterface::profilesChanged, this, &ProfileEditor::showOthersChange);
    showProblems();
}

void ProfileEditor::build(Mode mode)
{
    setWindowTitle(mode == Mode::Add ? tr("Add a tunnel")
                                     : tr("Edit %1").arg(plainLine(m_original.name)));
    m_tabs->addTab(m_pages.at(0), tr("&Tunnel"));
    m_tabs->addTab(m_pages.at(1), tr("SS&H"));
    m_tabs->setDocumentMode(true);
    for (EditorPage *page : std::as_const(m_pages))
        page->layout()->setContentsMargins(4, 16, 4, 4);

    m_hint->setFlat(true);
    m_hint->setAutoDefault(false);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setToolTip(tr("Go to what is missing"));
    connect(m_hint, &QPushButton::clicked, this, &ProfileEditor::goToFirstProblem);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileEditor::reject);

    m_test->setObjectName(u"test"_s);
    m_test->setAutoDefault(false);
    m_test->setToolTip(tr("Tries each step of the way to the server"));
    m_test->hide();
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_test);
    bottom->addWidget(m_hint);
    bottom->addStretch();
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_banner);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(bottom);
    resize(std::max(sizeHint().width(), fontMetrics().averageCharWidth() * 92),
           sizeHint().height());
}

void ProfileEditor::setHosts(const QStringList &hosts)
{
    m_tunnelPage->setHosts(hosts);
}

void ProfileEditor::setProbe(ServerProbe &probe)
{
    m_test->show();
    connect(m_test, &QPushButton::clicked, this, [this, &probe] { test(probe); });
    EndpointList &endpoints = m_tunnelPage->endpoints();
    endpoints.offerServices(m_mode == Mode::Add
                                ? tr("Save the tunnel first: they are looked for by its login")
                                : QString());
    connect(&endpoints, &EndpointList::servicesRequested, this,
            [this, &probe] { findServices(probe); });
}

void ProfileEditor::test(ServerProbe &probe)
{
    auto *dialog = new TestDialog(probe, profile(), std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// By the tunnel as it is stored; the forwards go to what is being edited.
void ProfileEditor::findServices(ServerProbe &probe)
{
    auto *dialog =
        new ServicesDialog(probe, profile(), othersThan(m_original.id, m_engine.profiles()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServicesDialog::chosen, &m_tunnelPage->endpoints(), &EndpointList::append);
    dialog->open();
}

Profile ProfileEditor::profile() const
{
    Profile profile = m_original;
    for (const EditorPage *page : m_pages)
        page->store(profile);
    return profile;
}

QList<FieldProblem> ProfileEditor::problems() const
{
    QList<FieldProblem> problems;
    const QList<FieldProblem> general = profile().problems();
    for (const EditorPage *page : m_pages) {
        QList<FieldProblem> ofPage = page->ownProblems();
        for (const FieldProblem &problem : general) {
            // What waits for consent keeps nobody from saving the rest.
            if (!problem.needsConsent && page->has(problem.field))
                ofPage.append(problem);
        }
        // The first is the one that a person meets first.
        std::stable_sort(ofPage.begin(), ofPage.end(),
                         [page](const FieldProblem &one, const FieldProblem &other) {
                             return page->place(one.field) < page->place(other.field);
                         });
        problems.append(ofPage);
    }
    return problems;
}

QString ProfileEditor::visibleProblem(const QString &field) const
{
    for (const EditorPage *page : m_pages) {
        if (page->has(field))
            return page->visibleProblem(field);
    }
    return {};
}

void ProfileEditor::showProblems()
{
    const QList<FieldProblem> all = problems();
    for (int i = 0; i < m_pages.size(); ++i) {
        EditorPage *page = m_pages.at(i);
        page->showProblems(all);
        const bool wrong = std::any_of(all.begin(), all.end(), [page](const FieldProblem &problem) {
            return page->has(problem.field);
        });
        m_tabs->setTabIcon(i, wrong ? Icons::glyph(Glyph::Warning) : QIcon());
    }
    m_save->setEnabled(all.isEmpty() && !m_saving);
    m_test->setEnabled(all.isEmpty());
    m_hint->setVisible(!all.isEmpty());
    if (!all.isEmpty()) {
        m_hint->setIcon(Icons::glyph(Glyph::Info));
        m_hint->setText(capitalised(all.first().message));
    }
}

void ProfileEditor::goToFirstProblem()
{
    const QList<FieldProblem> all = problems();
    if (all.isEmpty())
        return;
    for (EditorPage *page : std::as_const(m_pages))
        page->showAllFromNow();
    showProblems();
    for (EditorPage *page : std::as_const(m_pages)) {
        if (!page->has(all.first().field))
            continue;
        m_tabs->setCurrentWidget(page);
        page->focusField(all.first().field);
        return;
    }
}

void ProfileEditor::keyPressEvent(QKeyEvent *event)
{
    // With Save switched off, Enter would do nothing and say nothing.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !problems().isEmpty()) {
        goToFirstProblem();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ProfileEditor::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QList<FieldProblem> all = problems();
    const QString field = all.isEmpty() ? u"destination"_s : all.first().field;
    for (EditorPage *page : std::as_const(m_pages)) {
        if (page->has(field)) {
            m_tabs->setCurrentWidget(page);
            page->focusField(field);
        }
    }
}

void ProfileEditor::accept()
{
    if (m_saving)
        return;
    if (!problems().isEmpty()) {
        goToFirstProblem();
        return;
    }
    m_saving = true;
    m_save->setEnabled(false);
    m_tabs->setEnabled(false);
    m_banner->setFailure(std::nullopt);
    m_engine.save(profile(), [self = QPointer(this)](const std::optional<Failure> &failure) {
        if (self)
            self->saveDone(failure);
    });
}

void ProfileEditor::saveDone(const std::optional<Failure> &failure)
{
    m_saving = false;
    m_tabs->setEnabled(true);
    if (failure) {
        m_banner->setFailure(failure);
        showProblems();
        return;
    }
    Q_EMIT saved(m_original.id);
    QDialog::accept();
}

/// By the command line, or by an edit of profiles.json.
void ProfileEditor::showOthersChange()
{
    if (m_saving)
        return;
    const std::optional<Profile> now = stored(m_original.id, m_engine);
    QStringList warnings;
    if (now != m_storedBefore)
        warnings.append(now ? tr("This tunnel was changed elsewhere meanwhile. "
                                 "Saving it replaces that change.")
                            : tr("This tunnel was removed meanwhile. Saving it brings it back."));
    m_notice->setWarnings(warnings);
}

bool ProfileEditor::hasChanges() const
{
    return profile() != m_loaded;
}

void ProfileEditor::reject()
{
    if (m_saving)
        return;
    if (hasChanges())
        askAboutChanges();
    else
        QDialog::reject();
}

void ProfileEditor::askAboutChanges()
{
    const bool savable = problems().isEmpty();
    auto *box = new PlainMessageBox(PlainMessageBox::Question, tr("Unsaved changes"),
                                    tr("Save the changes to this tunnel?"),
                                    PlainMessageBox::Discard | PlainMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (savable)
        box->setDefaultButton(box->addButton(PlainMessageBox::Save));
    else
        box->setInformativeText(
            tr("They cannot be saved yet: %1.").arg(problems().first().message));
    connect(box, &PlainMessageBox::buttonClicked, this, [this, box](QAbstractButton *button) {
        const PlainMessageBox::StandardButton answer = box->standardButton(button);
        if (answer == PlainMessageBox::Save)
            accept();
        else if (answer == PlainMessageBox::Discard)
            QDialog::reject();
    });
    box->open();
}

} // namespace Culvert
