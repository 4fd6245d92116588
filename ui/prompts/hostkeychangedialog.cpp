// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/hostkeychangedialog.h"

#include "core/model/plaintext.h"
#include "ui/prompts/hostkeyfacts.h"
#include "ui/widgets/failurebanner.h"
#include "ui/words/icons.h"
#include "ui/words/plainlabel.h"
#include "ui/words/statetexts.h"
#include "ui/words/texts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageMargin = 18;
/// The text's width in characters.
constexpr int TextColumns = 72;

PlainLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

HostKeyChangeDialog::HostKeyChangeDialog(EngineInterface &engine, const QString &profileId,
                                         const QString &profile, QWidget *parent)
    : PromptFrame(parent)
    , m_engine(engine)
    , m_profileId(profileId)
    , m_progress(wrapped(tr("Reading the keys…"), this))
    , m_keys(new QWidget(this))
    , m_banner(new FailureBanner(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_remove(m_buttons->addButton(tr("&Remove the old key"), QDialogButtonBox::DestructiveRole))
    , m_connect(m_buttons->addButton(tr("Co&nnect"), QDialogButtonBox::AcceptRole))
    , m_close(m_buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole))
{
    setWindowTitle(tr("The host key has changed – %1").arg(plainLine(profile)));
    auto *heading = new HeadingLabel(tr("The server’s host key has changed"), 1.2, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(m_progress);
    layout->addWidget(m_keys);
    layout->addWidget(m_banner);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * TextColumns);

    m_keys->setVisible(false);
    m_remove->setVisible(false);
    m_remove->setAutoDefault(false);
    m_connect->setVisible(false);
    m_connect->setAutoDefault(false);
    m_close->setDefault(true);
    m_close->setFocus();
    setAccessibleDescription(m_progress->text());
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &HostKeyChangeDialog::removeOldKey);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        m_engine.up(m_profileId);
        accept();
    });
    m_engine.requestHostKeyChange(profileId,
                                  [self = QPointer(this)](const Result<HostKeyChange> &change) {
                                      if (self)
                                          self->showKeys(change);
                                  });
}

void HostKeyChangeDialog::showKeys(const Result<HostKeyChange> &change)
{
    if (!change) {
        m_progress->setVisible(false);
        m_banner->setFailure(change.failure());
        return;
    }
    m_change = *change;
    m_progress->setText(
        tr("The server shows another key than the one that is stored for it. That is so after it "
           "was set up anew, or when its keys were replaced. It is also so when somebody between "
           "you and the server listens in: then your password and your data would be theirs.\n\n"
           "Ask the server’s administrator, by telephone or in person, for the fingerprint of the "
           "new key. Remove the old key only if it is the one below."));
    setAccessibleDescription(m_progress->text());

    auto *layout = new QVBoxLayout(m_keys);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    addFacts(*layout);
    m_compared = new QCheckBox(
        tr("I &have compared the new fingerprint with the administrator’s own"), m_keys);
    layout->addWidget(m_compared);
    m_remove->setEnabled(false);
    connect(m_compared, &QCheckBox::toggled, m_remove, &QWidget::setEnabled);
    setTabOrder(m_compared, m_remove);
    m_keys->setVisible(true);
    m_remove->setVisible(true);
    // A fingerprint is compared as a whole, and some languages need more room than others.
    this->layout()->activate();
    setMinimumWidth(std::max(minimumWidth(), sizeHint().width()));
    m_close->setFocus();
}

void HostKeyChangeDialog::addFacts(QVBoxLayout &layout)
{
    auto *facts = new HostKeyFacts(m_keys);
    facts->addText(tr("Server"), m_change.host);
    for (const QString &fingerprint : std::as_const(m_change.oldFingerprints))
        facts->addFingerprint(tr("Old key"), fingerprint);
    const QString shown = m_change.keyType.isEmpty()
                              ? m_change.newFingerprint
                              : u"%1 (%2)"_s.arg(m_change.newFingerprint, m_change.keyType);
    facts->addFingerprint(tr("New key"), shown);
    if (!m_change.file.isEmpty())
        facts->addText(tr("The old one is in"),
                       m_change.line > 0 ? tr("%1, line %2").arg(m_change.file).arg(m_change.line)
                                         : m_change.file);
    layout.addLayout(facts);
}

void HostKeyChangeDialog::removeOldKey()
{
    m_banner->setFailure(std::nullopt);
    m_remove->setEnabled(false);
    m_compared->setEnabled(false);
    m_engine.forgetHostKey(m_profileId, m_change,
                           [self = QPointer(this)](const std::optional<Failure> &failure) {
                               if (self)
                                   self->removed(failure);
                           });
}

void HostKeyChangeDialog::removed(const std::optional<Failure> &failure)
{
    if (failure) {
        m_banner->setFailure(failure);
        m_compared->setEnabled(true);
        m_remove->setEnabled(m_compared->isChecked());
        return;
    }
    m_keys->setVisible(false);
    m_remove->setVisible(false);
    m_progress->setText(tr("The old key is removed; a copy of the file stays beside it as %1.old. "
                           "The next login shows the new key once more and asks whether to "
                           "accept it.")
                            .arg(StateTexts::technical(m_change.file)));
    setAccessibleDescription(m_progress->text());
    m_connect->setVisible(true);
    m_connect->setDefault(true);
    m_connect->setFocus();
}

} // namespace Culvert
