// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop.h"

#include "app/desktop/autostart.h"
#include "app/desktop/browser.h"
#include "app/desktop/installedbrowsers.h"
#include "app/desktop/ownprogram.h"
#include "app/desktop/programs.h"
#include "app/desktop/tray.h"
#include "app/desktop/windowprobe.h"
#include "app/prompts/windowprompts.h"
#include "core/config/sshcommand.h"
#include "ui/window/logpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settingsdialog.h"
#include "ui/words/prompttexts.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// A panel that starts anew is back by then.
constexpr std::chrono::seconds TrayPatience{30};

} // namespace

Desktop::Desktop(Service &service, const AppPaths &paths, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_probe(std::make_unique<WindowProbe>(
          service.engine(),
          SshTools{paths.runtimeDirectory, service.sshProgram(), paths.askpassProgram}))
    , m_window(std::make_unique<MainWindow>(service.engine()))
    , m_tray(std::make_unique<Tray>(service.engine()))
    , m_browser(std::make_unique<Browser>(paths.browserDirectory))
    , m_programs(std::make_unique<Programs>(
          service.engine(),
          Programs::Folders{paths.browserDirectory,
                            QFileInfo(paths.settingsFile).dir().filePath(u"programs.json"_s)},
          QStringList(mainProgram()) + (paths.isDemo ? QStringList{u"--demo"_s} : QStringList()),
          ProgramSearch::ofThisDesktop()))
    , m_preferencesFile(paths.preferencesFile)
    , m_startPage(u"about:blank"_s)
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->rememberIn(paths.settingsFile);
    m_window->setProbe(*m_probe);

    connect(m_window.get(), &MainWindow::browseRequested, this, &Desktop::browse);
    connect(m_window.get(), &MainWindow::settingsRequested, this, &Desktop::openSettings);
    connect(m_window.get(), &MainWindow::demoRequested, this, &Desktop::startDemo);
    connect(m_window.get(), &MainWindow::startAtLoginChosen, this, [this](bool starts) {
        if (const std::optional<Failure> failure = Autostart::standard().set(starts))
            m_window->showProblem(*failure);
    });
    if (!paths.isDemo)
        m_window->setStartsAtLogin(Autostart::standard().isOn());
    connect(m_window.get(), &MainWindow::quitRequested, this, &Desktop::quit);
    connect(m_window.get(), &MainWindow::visibilityChanged, m_tray.get(), &Tray::setWindowVisible);
    connect(m_window.get(), &MainWindow::wentToTray, this, [this] {
        m_tray->showMessage(tr("Culvert goes on running"),
                            tr("Your tunnels stay as they are. Use this icon to bring the window "
                               "back or to quit."));
    });
    connectTray();
    connectPrograms();
    connect(&service.verbs(), &VerbRunner::raiseRequested, m_window.get(),
            &MainWindow::raiseWindow);
    connect(&service, &Service::demoFailed, this,
            [this](const Failure &failure) { m_window->showProblem(failure); });
    connect(&service, &Service::demoReady, this,
            [this](const QString &profileId, const QUrl &page) {
                m_startPage = page;
                m_window->selectProfile(profileId);
            });
    showLog();
    connectNotifiers();
    applySettings();
    if (service.settingsNotice())
        m_window->showProblem(*service.settingsNotice());
    showPrompts();
}

Desktop::~Desktop() = default;

void Desktop::connectTray()
{
    m_trayPatience.setSingleShot(true);
    m_trayPatience.setInterval(TrayPatience);
    // Without its icon, a hidden window could only be brought back by who knows how.
    connect(&m_trayPatience, &QTimer::timeout, this, [this] {
        if (!m_window->isSeen())
            m_window->raiseWindow();
    });
    connect(m_tray.get(), &Tray::shown, this, [this] {
        m_trayPatience.stop();
        applySettings();
    });
    connect(m_tray.get(), &Tray::lost, this, [this] {
        m_window->setHidesOnClose(false);
        m_trayPatience.start();
    });
    connect(m_tray.get(), &Tray::nowhere, this, [this] {
        m_window->tellOfNoTray();
        // It was to begin in a tray that is not there.
        if (!m_window->isVisible())
            m_window->show();
    });
    connect(m_tray.get(), &Tray::browseRequested, this, &Desktop::browse);
    connect(m_tray.get(), &Tray::quickForwardRequested, m_window.get(), &MainWindow::quickForward);
    connect(m_tray.get(), &Tray::quitRequested, this, &Desktop::quit);
    connect(m_tray.get(), &Tray::toggleWindowRequested, this, [this] {
        if (m_window->isSeen())
            m_window->hide();
        else
            m_window->raiseWindow();
    });
}

void Desktop::connectPrograms()
{
    connect(m_window.get(), &MainWindow::programRequested, this,
            [this](const QString &id) { m_programs->choose(id, m_window.get()); });
    connect(m_tray.get(), &Tray::programRequested, this, [this] {
        m_window->raiseWindow();
        m_programs->choose(m_window->currentProfile(), m_window.get());
    });
    connect(m_programs.get(), &Programs::failed, m_window.get(), &MainWindow::showProblem);
}

/// From here on the prompts that no terminal takes are put to the person at the desktop.
void Desktop::showPrompts()
{
    m_prompts = std::make_unique<WindowPrompts>(m_service.prompts());
    PromptPresenter &presenter = m_prompts->presenter();
    connect(&presenter, &PromptPresenter::shown, this, &Desktop::tellPrompt);
    // Whoever looks for the program is shown first what it waits for.
    connect(m_window.get(), &MainWindow::visibilityChanged, &presenter, [&presenter](bool visible) {
        if (visible)
            presenter.raise();
    });
}

/// The lines of `culvert logs`, those of earlier runs as well.
void Desktop::showLog()
{
    for (const LogEntry &entry : m_service.logBook().entries())
        log(entry);
    connect(&m_service.logBook(), &LogBook::added, this, &Desktop::log);
}

void Desktop::log(const LogEntry &entry)
{
    const LogLine::Priority priority = entry.line.priority;
    const LogRow::Weight weight = priority == LogLine::Priority::Error     ? LogRow::Weight::Error
                                  : priority == LogLine::Priority::Warning ? LogRow::Weight::Warning
                                                                           : LogRow::Weight::Info;
    m_window->log().append({entry.time, entry.line.text, weight});
}

bool Desktop::notifies(Settings::Notify least) const
{
    return m_service.settings().notify <= least;
}

/// A window that comes up behind others may not be seen.
void Desktop::tellPrompt(const Prompt &prompt)
{
    if (QGuiApplication::applicationState() != Qt::ApplicationActive &&
        notifies(Settings::Notify::Questions))
        m_questionNotifier.show(PromptTexts::heading(prompt), PromptTexts::shortAsker(prompt),
                                {{u"default"_s, tr("Answer")}, {u"answer"_s, tr("Answer")}});
}

void Desktop::connectNotifiers()
{
    for (Notifier *notifier : {&m_problemNotifier, &m_questionNotifier})
        connect(notifier, &Notifier::failed, m_tray.get(), &Tray::showMessage);
    connect(&m_problemNotifier, &Notifier::activated, this, &Desktop::actOnProblem);
    connect(&m_questionNotifier, &Notifier::activated, this,
            [this] { m_prompts->presenter().raise(); });
    connect(&m_service.engine(), &EngineInterface::promptsChanged, this,
            [this](const QList<Prompt> &prompts) {
                if (prompts.isEmpty())
                    m_questionNotifier.withdraw();
            });
    m_lookAgain.setSingleShot(true);
    connect(&m_lookAgain, &QTimer::timeout, this, &Desktop::lookForProblems);
    connect(&m_service.engine(), &EngineInterface::statusChanged, this, &Desktop::lookForProblems);
    connect(m_window.get(), &MainWindow::visibilityChanged, this, &Desktop::lookForProblems);
}

void Desktop::lookForProblems()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isNew = m_problems.look(m_service.engine().status(), now, m_window->isSeen());
    if (const std::optional<QDateTime> again = m_problems.lookAgainAt())
        m_lookAgain.start(std::chrono::milliseconds(std::max<qint64>(100, now.msecsTo(*again))));
    if (!isNew)
        return;
    const std::optional<ProblemNotice> &notice = m_problems.notice();
    if (!notice || !notifies(Settings::Notify::Problems)) {
        m_problemNotifier.withdraw();
        return;
    }
    QList<Notifier::Action> actions{{u"default"_s, tr("Show")}, {u"show"_s, tr("Show")}};
    if (!notice->profileId.isEmpty())
        actions.append({u"retry"_s, notice->needsPerson ? tr("Try again") : tr("Reconnect")});
    m_problemNotifier.show(notice->title, notice->body, actions);
}

void Desktop::actOnProblem(const QString &action)
{
    const QString id = m_problems.notice() ? m_problems.notice()->profileId : QString();
    if (action == u"retry" && !id.isEmpty()) {
        m_service.engine().up(id);
        return;
    }
    if (!id.isEmpty())
        m_window->selectProfile(id);
    m_window->raiseWindow();
}

/// A program of its own, which takes all with it that it has made.
void Desktop::startDemo()
{
    QProcess demo;
    demo.setProgram(mainProgram());
    demo.setArguments({u"--demo"_s});
    if (!demo.startDetached())
        m_window->showProblem(Failure{FailureKind::Internal, demo.errorString(), {}});
}

void Desktop::openSettings()
{
    if (auto *open = m_window->findChild<SettingsDialog *>()) {
        open->activateWindow();
        return;
    }
    const Autostart autostart = Autostart::standard();
    auto *dialog = new SettingsDialog(
        m_service.settings(),
        {installedBrowsers(), autostart.isOn(), m_preferencesFile, findSshProgram()},
        m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, autostart] {
        std::optional<Failure> failure = m_service.setSettings(dialog->settings());
        if (!failure && dialog->startsAtLogin() != autostart.isOn())
            failure = autostart.set(dialog->startsAtLogin());
        if (failure)
            m_window->showProblem(*failure);
        applySettings();
    });
    dialog->open();
}

void Desktop::applySettings()
{
    const Settings &settings = m_service.settings();
    m_theme.apply(settings.theme);
    m_browser->setProgram(settings.browser);
    m_window->setHidesOnClose(settings.closeToTray && m_tray->isShown());
}

void Desktop::start()
{
    m_tray->start();
    // Where there is no tray, the window comes once that is known.
    if (qgetenv(Autostart::Variable) != "tray")
        m_window->show();
    // What this program starts is not started by the desktop.
    qunsetenv(Autostart::Variable);
}

/// What was being edited is not lost without a word.
void Desktop::quit()
{
    if (!m_window->asksAboutChanges())
        QCoreApplication::quit();
}

void Desktop::browse(const QString &profileId)
{
    const EngineStatus status = m_service.engine().status();
    const ProfileStatus *profile = status.find(profileId);
    const std::optional<HostPort> socks = profile ? profile->socksAddress() : std::nullopt;
    if (!socks)
        return;
    m_browser->open(*socks, profileId, m_startPage, [this](const std::optional<Failure> &failure) {
        if (failure)
            m_window->showProblem(*failure);
    });
}

} // namespace Culvert
