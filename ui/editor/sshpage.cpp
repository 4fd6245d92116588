// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/sshpage.h"

#include "ui/editor/disabledoptions.h"
#include "ui/widgets/optiontable.h"
#include "ui/words/icons.h"
#include "ui/words/windowtext.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// Wider than what problems() allows, so that a wrong number from the file is shown, not changed.
constexpr int Widest = 1000000;

QStringList splitHosts(const QString &text)
{
    QStringList hosts;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        if (const QString host = part.trimmed(); !host.isEmpty())
            hosts.append(host);
    }
    return hosts;
}

} // namespace

SshPage::SshPage(QWidget *parent)
    : EditorPage(parent)
    , m_jumpHosts(new QLineEdit(this))
    , m_identityFile(new QLineEdit(this))
    , m_configFile(new QLineEdit(this))
    , m_options(new OptionTable(this))
    , m_disabled(new DisabledOptions(this))
    , m_processes(new QSpinBox(this))
    , m_connections(new QSpinBox(this))
{
    m_jumpHosts->setPlaceholderText(tr("none; several in the order of the way, with commas"));
    m_identityFile->setPlaceholderText(tr("what ssh chooses"));
    m_configFile->setPlaceholderText(tr("your ~/.ssh/config"));
    m_processes->setRange(0, Widest);
    m_connections->setRange(0, Widest);
    m_processes->setToolTip(tr("More processes share out many connections"));

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(10);
    addField(form, tr("&Jump hosts:"), m_jumpHosts, u"jumpHosts"_s);
    addField(form, tr("&Identity file:"),
             makePathRow(m_identityFile, tr("Choose an identity file")), m_identityFile,
             u"identityFile"_s);
    addField(form, tr("Con&fig file:"),
             makePathRow(m_configFile, tr("Choose a configuration file")), m_configFile,
             u"configFile"_s);
    addField(form, tr("ssh &options:"), m_options, u"options"_s);
    form->addRow(m_disabled);
    addField(form, tr("ssh &processes at most:"), m_processes, u"pool.processes"_s);
    addField(form, tr("&Connections per process:"), m_connections, u"pool.connectionsPerProcess"_s);

    for (QLineEdit *edit : {m_jumpHosts, m_identityFile, m_configFile})
        connect(edit, &QLineEdit::textChanged, this, &EditorPage::changed);
    for (QSpinBox *box : {m_processes, m_connections})
        connect(box, &QSpinBox::valueChanged, this, &EditorPage::changed);
    connect(m_options, &OptionTable::changed, this, &EditorPage::changed);
    connect(m_disabled, &DisabledOptions::changed, this, &EditorPage::changed);
    connect(m_disabled, &DisabledOptions::enabled, this,
            [this](const QString &name, const QString &value) {
                m_options->add(name, value);
                Q_EMIT changed();
            });
    connect(m_disabled, &DisabledOptions::configFileEnabled, m_configFile, &QLineEdit::setText);
}

QHBoxLayout *SshPage::makePathRow(QLineEdit *edit, const QString &what)
{
    auto *button = new QToolButton(this);
    button->setIcon(Icons::glyph(Glyph::Folder));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(toolTipText(what));
    button->setAccessibleName(what);
    connect(button, &QToolButton::clicked, this, [this, edit, what] { browse(edit, what); });
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    row->addWidget(button);
    return row;
}

void SshPage::browse(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Keys live in a hidden folder.
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    const QString keys = QDir::home().filePath(u".ssh"_s);
    if (!edit->text().isEmpty())
        dialog->selectFile(edit->text());
    else
        dialog->setDirectory(QDir(keys).exists() ? keys : QDir::homePath());
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void SshPage::load(const Profile &profile)
{
    m_jumpHosts->setText(profile.jumpHosts.join(u", "_s));
    m_identityFile->setText(profile.identityFile);
    m_configFile->setText(profile.configFile);
    m_options->setOptions(profile.options);
    m_disabled->set(profile.disabledOptions, profile.disabledConfigFile);
    m_processes->setValue(profile.pool.processes);
    m_connections->setValue(profile.pool.connectionsPerProcess);
}

void SshPage::store(Profile &profile) const
{
    profile.jumpHosts = splitHosts(m_jumpHosts->text());
    profile.identityFile = m_identityFile->text().trimmed();
    profile.configFile = m_configFile->text().trimmed();
    profile.options = m_options->options();
    profile.disabledOptions = m_disabled->options();
    profile.disabledConfigFile = m_disabled->configFile();
    profile.pool.processes = m_processes->value();
    profile.pool.connectionsPerProcess = m_connections->value();
}

QList<FieldProblem> SshPage::ownProblems() const
{
    const QString twice = m_options->nameThatComesTwice();
    if (twice.isEmpty())
        return {};
    return {{u"options"_s, tr("%1 stands there twice").arg(twice)}};
}

} // namespace Culvert
