// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/endpointeditor.h"

#include "core/model/names.h"
#include "ui/editor/portnotice.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/words/plainlabel.h"
#include "ui/words/statetexts.h"
#include "ui/words/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// RFC 1929: one length byte each.
constexpr int LongestLogin = 255;

} // namespace

EndpointEditor::EndpointEditor(EndpointSettings settings, bool isNew, QWidget *parent,
                               PortHolders::Own own)
    : QDialog(parent)
    , m_settings(std::move(settings))
    , m_listen(new QLineEdit(this))
    , m_target(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_consent(new QCheckBox(this))
    , m_browsers(new QCheckBox(tr("Let &web pages use it"), this))
    , m_mode(new QComboBox(this))
    , m_portNotice(new PortNotice(std::move(own), this))
    , m_listensAt(isNew ? SocketAddress() : m_settings.listen)
    , m_consentProblem(new ProblemLabel(this))
{
    build(isNew);
    load();
    for (QLineEdit *edit : {m_listen, m_target, m_name, m_user, m_password})
        connect(edit, &QLineEdit::textChanged, this, &EndpointEditor::check);
    connect(m_consent, &QCheckBox::toggled, this, &EndpointEditor::check);
    connect(m_browsers, &QCheckBox::clicked, this,
            [this](bool checked) { m_browsersSaid = checked; });
    check();
    m_loaded = entries();
}

QStringList EndpointEditor::entries() const
{
    return {m_listen->text(),
            m_target->text(),
            m_name->text(),
            m_user->text(),
            m_password->text(),
            m_mode->currentText(),
            QString::number(m_consent->isChecked()),
            m_browsersSaid ? QString::number(*m_browsersSaid) : QString()};
}

void EndpointEditor::reject()
{
    if (entries() == m_loaded)
        QDialog::reject();
    else if (!findChild<PlainMessageBox *>())
        askAboutChanges();
}

void EndpointEditor::askAboutChanges()
{
    auto *box = new PlainMessageBox(PlainMessageBox::Question, tr("Unsaved changes"),
                                    tr("Take over the changes to this endpoint?"),
                                    PlainMessageBox::Discard | PlainMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (m_ok->isEnabled())
        box->setDefaultButton(box->addButton(PlainMessageBox::Ok));
    else
        box->setInformativeText(tr("They cannot be taken over yet: something is missing."));
    connect(box, &PlainMessageBox::buttonClicked, this, [this, box](QAbstractButton *button) {
        const PlainMessageBox::StandardButton answer = box->standardButton(button);
        if (answer == PlainMessageBox::Ok)
            accept();
        else if (answer == PlainMessageBox::Discard)
            QDialog::reject();
    });
    box->open();
}

void EndpointEditor::build(bool isNew)
{
    const bool socks = !m_settings.hasTarget();
    const QString kind = StateTexts::endpoint(m_settings.type);
    setWindowTitle((isNew ? tr("Add: %1") : tr("Edit: %1")).arg(kind));
    m_listen->setPlaceholderText(tr("127.0.0.1:port, or the path of a socket"));
    m_listen->setToolTip(tr("Port 0 takes any free port"));
    m_target->setPlaceholderText(m_settings.isLocal()
                                     ? tr("host:port as the server sees it, or a path there")
                                     : tr("host:port as this computer sees it, or a path here"));
    m_name->setPlaceholderText(tr("optional"));
    m_user->setPlaceholderText(tr("none: programs need not log in"));
    m_password->setEchoMode(QLineEdit::Password);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(10);
    m_listenProblem = addRow(
        form, m_settings.isLocal() ? tr("&Listen on:") : tr("Server &listens on:"), m_listen);
    connect(m_portNotice, &PortNotice::taken, m_listen, &QLineEdit::setText);
    form->addRow(QString(), m_portNotice);
    m_target->setVisible(!socks);
    if (!socks)
        m_targetProblem = addRow(form, tr("Lead &to:"), m_target);
    m_nameProblem = addRow(form, tr("&Name:"), m_name);
    m_user->setVisible(socks);
    m_password->setVisible(socks);
    if (socks) {
        addRow(form, tr("&User:"), m_user);
        m_loginProblem = addRow(form, tr("&Password:"), m_password);
    }
    addModes(form);
    m_browsers->setToolTip(tr("Any page that you open could then send requests to the target"));
    form->addRow(m_browsers);
    form->addRow(m_consent);
    form->addRow(m_consentProblem);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

ProblemLabel *EndpointEditor::addRow(QFormLayout *form, const QString &caption, QLineEdit *edit)
{
    auto *problem = new ProblemLabel(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(edit);
    column->addWidget(problem);
    auto *label = new PlainLabel(caption, this);
    label->setBuddy(edit);
    QString name = caption;
    edit->setAccessibleName(name.remove(u'&').remove(u':'));
    form->addRow(label, column);
    return problem;
}

void EndpointEditor::addModes(QFormLayout *form)
{
    m_mode->setObjectName(u"mode"_s);
    m_mode->addItem(tr("only me (0600)"), EndpointSettings::OwnerOnly);
    m_mode->addItem(tr("me and the socket's group (0660)"), 0660);
    m_mode->addItem(tr("every user of this computer (0666)"), 0666);
    m_mode->setAccessibleName(tr("Who may use the socket"));
    m_modeLabel = new PlainLabel(tr("&Open to:"), this);
    m_modeLabel->setBuddy(m_mode);
    form->addRow(m_modeLabel, m_mode);
}

void EndpointEditor::load()
{
    if (m_mode->findData(m_settings.socketMode) < 0)
        m_mode->addItem(tr("mode %1").arg(socketModeText(m_settings.socketMode)),
                        m_settings.socketMode);
    m_mode->setCurrentIndex(m_mode->findData(m_settings.socketMode));
    m_listen->setObjectName(u"listen"_s);
    m_target->setObjectName(u"target"_s);
    m_name->setObjectName(u"name"_s);
    m_consent->setObjectName(u"consent"_s);
    m_listen->setText(m_settings.listen.toString());
    m_target->setText(m_settings.target.toString());
    m_name->setText(m_settings.name);
    m_user->setText(m_settings.user);
    m_password->setText(m_settings.password);
    m_browsers->setObjectName(u"browsers"_s);
    m_browsersSaid = m_settings.browsers;
    m_consent->setChecked(m_settings.allowOtherUsers);
    m_wasLocalOnly = m_settings.listen.isEmpty() || m_settings.listen.isLocalOnly();
}

EndpointSettings EndpointEditor::settings() const
{
    EndpointSettings settings = m_settings;
    if (const auto listen = SocketAddress::parseListen(m_listen->text().trimmed()))
        settings.listen = *listen;
    if (settings.hasTarget()) {
        if (const auto target = SocketAddress::parseTarget(m_target->text().trimmed()))
            settings.target = *target;
    }
    settings.name = m_name->text().trimmed();
    settings.user = m_user->text();
    settings.password = m_password->text();
    settings.allowOtherUsers = m_consent->isChecked();
    settings.browsers = m_browsersSaid;
    if (settings.hasSocketMode())
        settings.socketMode = m_mode->currentData().toInt();
    return settings;
}

void EndpointEditor::check()
{
    // Each shows its own problem, so none is left out.
    const bool listen = checkListen();
    const bool target = checkTarget();
    const bool login = checkLogin();
    const QString name = endpointNameProblem(m_name->text().trimmed());
    m_nameProblem->setProblem(name);
    m_ok->setEnabled(listen && target && login && name.isEmpty());
    showBrowsers();
}

void EndpointEditor::showBrowsers()
{
    const EndpointSettings now = settings();
    m_browsers->setVisible(now.hasBrowsers());
    m_browsers->setChecked(now.letsPagesIn());
}

bool EndpointEditor::checkListen()
{
    const auto listen = SocketAddress::parseListen(m_listen->text().trimmed());
    m_listenProblem->setProblem(listen ? QString() : listen.failure().message);
    const bool localOnly = !listen || listen->isLocalOnly();
    if (listen && localOnly != m_wasLocalOnly) {
        // A word for the users of this computer is no word for the whole network.
        m_wasLocalOnly = localOnly;
        m_consent->setChecked(false);
    }
    showAccess(listen);
    if (m_settings.isLocal())
        m_portNotice->follow(listen, m_listensAt);
    const bool mayListen = m_wasLocalOnly || m_consent->isChecked();
    QString problem;
    if (!mayListen)
        problem = tr("this address can be reached from other computers; say that you want that");
    else if (!m_wasLocalOnly && !m_settings.hasTarget() && m_user->text().isEmpty())
        problem = tr("anyone who reaches this computer can use the tunnel; a user and a password "
                     "keep others out");
    m_consentProblem->setProblem(problem);
    return listen && mayListen;
}

void EndpointEditor::showAccess(const Result<SocketAddress> &listen)
{
    const bool isSocket = m_settings.isLocal() && listen && listen->isUnix();
    m_mode->setVisible(isSocket);
    m_modeLabel->setVisible(isSocket);
    if (m_settings.isLocal())
        m_consent->setText(m_wasLocalOnly ? tr("Let &other users of this computer use it")
                                          : tr("Let &other computers on the network use it"));
    else
        m_consent->setText(tr("Let &other computers that reach the server use it"));
    // Who may use a port of the server's own is the server's business.
    m_consent->setVisible(!isSocket && (m_settings.isLocal() || !m_wasLocalOnly));
}

bool EndpointEditor::checkTarget()
{
    if (!m_settings.hasTarget())
        return true;
    const auto target = SocketAddress::parseTarget(m_target->text().trimmed());
    // An empty field of a new forward is no mistake yet; OK stays off all the same.
    m_targetProblem->setProblem(target || m_target->text().isEmpty() ? QString()
                                                                     : target.failure().message);
    return target.ok();
}

bool EndpointEditor::checkLogin()
{
    if (!m_loginProblem)
        return true;
    QString problem;
    if (m_user->text().toUtf8().size() > LongestLogin)
        problem = tr("the user is longer than 255 bytes");
    else if (m_password->text().toUtf8().size() > LongestLogin)
        problem = tr("the password is longer than 255 bytes");
    else if (m_user->text().isEmpty() && !m_password->text().isEmpty())
        problem = tr("a password needs a user");
    m_loginProblem->setProblem(problem);
    return problem.isEmpty();
}

} // namespace Culvert
