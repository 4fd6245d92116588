// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/settingsdialog.h"

#include "core/model/plaintext.h"
#include "ui/widgets/clearbutton.h"
#include "ui/words/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// Of languages(); each in its own words, for who cannot read the one that is set.
constexpr std::array Languages{
    std::pair{QStringView(u"en"), QStringView(u"English")},
    std::pair{QStringView(u"ar"), QStringView(u"العربية")},
    std::pair{QStringView(u"de"), QStringView(u"Deutsch")},
    std::pair{QStringView(u"es"), QStringView(u"español")},
    std::pair{QStringView(u"fr"), QStringView(u"français")},
    std::pair{QStringView(u"ja"), QStringView(u"日本語")},
    std::pair{QStringView(u"pt_BR"), QStringView(u"português (Brasil)")},
    std::pair{QStringView(u"zh_CN"), QStringView(u"简体中文")},
};

template <typename Value>
void add(QComboBox *box, const QString &text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

void select(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

SettingsDialog::SettingsDialog(Settings settings, const SettingsChoices &choices, QWidget *parent)
    : QDialog(parent)
    , m_original(std::move(settings))
    , m_login(new QCheckBox(tr("&Start Culvert when I log in"), this))
    , m_closeToTray(new QCheckBox(tr("&Keep running in the tray when the window is closed"), this))
    , m_notify(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_browser(new QComboBox(this))
    , m_ssh(new QLineEdit(this))
    , m_sshProblem(new ProblemLabel(this))
    , m_logLevel(new QComboBox(this))
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout;
    makeFields(*form, choices);
    m_login->setChecked(choices.startsAtLogin);
    auto *file = new MutedLabel(this);
    file->setText(tr("They are kept in %1.").arg(choices.file));
    file->setWordWrap(true);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_login);
    layout->addWidget(m_closeToTray);
    layout->addLayout(form);
    layout->addWidget(file);
    layout->addStretch();
    layout->addWidget(buttons);
    load();
    check();
    resize(fontMetrics().averageCharWidth() * 76, sizeHint().height());
}

void SettingsDialog::makeFields(QFormLayout &form, const SettingsChoices &choices)
{
    add(m_notify, tr("What I did not ask for, and questions"), Settings::Notify::Problems);
    add(m_notify, tr("Questions only"), Settings::Notify::Questions);
    add(m_notify, tr("Never"), Settings::Notify::Nothing);
    add(m_theme, tr("As the desktop"), Settings::Theme::System);
    add(m_theme, tr("Light"), Settings::Theme::Light);
    add(m_theme, tr("Dark"), Settings::Theme::Dark);
    addLanguages();
    m_browser->addItem(tr("The default one"), QString());
    for (const auto &[id, name] : choices.browsers)
        m_browser->addItem(plainLine(name), id);
    // One that is not installed any more stays what it is until another one is chosen.
    if (m_browser->findData(m_original.browser) < 0)
        m_browser->addItem(tr("%1 (not found)").arg(plainLine(m_original.browser)),
                           m_original.browser);
    m_ssh->setPlaceholderText(choices.foundSsh.isEmpty() ? tr("none was found")
                                                         : plainLine(choices.foundSsh));
    addClearButton(m_ssh);
    connect(m_ssh, &QLineEdit::textChanged, this, &SettingsDialog::check);
    add(m_logLevel, tr("Problems only"), Settings::LogLevel::Warning);
    add(m_logLevel, tr("What happens to tunnels"), Settings::LogLevel::Info);
    add(m_logLevel, tr("Everything, for a report"), Settings::LogLevel::Debug);
    auto *ssh = new QVBoxLayout;
    ssh->setSpacing(2);
    ssh->addWidget(m_ssh);
    ssh->addWidget(m_sshProblem);
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form.addRow(tr("&Notify me of"), m_notify);
    form.addRow(tr("&Colours"), m_theme);
    form.addRow(tr("Lan&guage"), m_language);
    form.addRow(tr("&Browser"), m_browser);
    // A row of a layout has no buddy of its own.
    auto *sshLabel = new PlainLabel(tr("ss&h program"), this);
    sshLabel->setBuddy(m_ssh);
    form.addRow(sshLabel, ssh);
    form.addRow(tr("&Log"), m_logLevel);
    m_ssh->setAccessibleName(tr("ssh program"));
}

void SettingsDialog::addLanguages()
{
    m_language->addItem(tr("As the desktop"), QString());
    for (const auto &[language, name] : Languages)
        m_language->addItem(name.toString(), language.toString());
    m_language->setObjectName(u"language"_s);
    m_language->setToolTip(tr("From the next start on"));
    if (m_language->findData(m_original.language) < 0)
        m_language->addItem(tr("%1 (not found)").arg(plainLine(m_original.language)),
                            m_original.language);
}

void SettingsDialog::load()
{
    m_closeToTray->setChecked(m_original.closeToTray);
    select(m_notify, static_cast<int>(m_original.notify));
    select(m_theme, static_cast<int>(m_original.theme));
    select(m_language, m_original.language);
    select(m_browser, m_original.browser);
    m_ssh->setText(m_original.sshProgram);
    select(m_logLevel, static_cast<int>(m_original.logLevel));
}

void SettingsDialog::check()
{
    const QString path = m_ssh->text().trimmed();
    const QFileInfo file(path);
    QString problem;
    if (!path.isEmpty() && !file.isAbsolute())
        problem = tr("the whole path is needed, beginning with /");
    else if (!path.isEmpty() && !(file.isFile() && file.isExecutable()))
        problem = tr("there is no such program");
    m_sshProblem->setProblem(problem);
    if (m_ok)
        m_ok->setEnabled(problem.isEmpty());
}

Settings SettingsDialog::settings() const
{
    Settings settings = m_original;
    settings.closeToTray = m_closeToTray->isChecked();
    settings.notify = static_cast<Settings::Notify>(m_notify->currentData().toInt());
    settings.theme = static_cast<Settings::Theme>(m_theme->currentData().toInt());
    settings.language = m_language->currentData().toString();
    settings.browser = m_browser->currentData().toString();
    settings.sshProgram = m_ssh->text().trimmed();
    settings.logLevel = static_cast<Settings::LogLevel>(m_logLevel->currentData().toInt());
    return settings;
}

bool SettingsDialog::startsAtLogin() const
{
    return m_login->isChecked();
}

} // namespace Culvert
