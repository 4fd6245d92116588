// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop.h"

#include "app/desktop/browser.h"
#include "app/desktop/tray.h"
#include "app/prompts/windowprompts.h"
#include "ui/window/mainwindow.h"
#include "ui/words/prompttexts.h"

#include <QApplication>

namespace Culvert {

using namespace Qt::StringLiterals;

Desktop::Desktop(Service &service, const AppPaths &paths, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_window(std::make_unique<MainWindow>(service.engine()))
    , m_tray(std::make_unique<Tray>(service.engine()))
    , m_browser(std::make_unique<Browser>(paths.browserDirectory))
    , m_startPage(u"about:blank"_s)
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->rememberIn(paths.settingsFile);

    connect(m_window.get(), &MainWindow::browseRequested, this, &Desktop::browse);
    connect(m_window.get(), &MainWindow::quitRequested, qApp, &QCoreApplication::quit);
    connect(m_window.get(), &MainWindow::visibilityChanged, m_tray.get(), &Tray::setWindowVisible);
    connect(m_window.get(), &MainWindow::wentToTray, this, [this] {
        m_tray->showMessage(tr("Culvert goes on running"),
                            tr("Your tunnels stay as they are. Use this icon to bring the window "
                               "back or to quit."));
    });
    connect(m_tray.get(), &Tray::shown, this, [this] { m_window->setHidesOnClose(true); });
    connect(m_tray.get(), &Tray::quitRequested, qApp, &QCoreApplication::quit);
    connect(m_tray.get(), &Tray::toggleWindowRequested, this, [this] {
        if (m_window->isSeen())
            m_window->hide();
        else
            m_window->raiseWindow();
    });
    connect(&service.verbs(), &VerbRunner::raiseRequested, m_window.get(),
            &MainWindow::raiseWindow);
    connect(&service, &Service::demoFailed, this,
            [this](const Failure &failure) { m_window->showProblem(failure); });
    connect(&service, &Service::demoReady, this,
            [this](const QString &profileId, const QUrl &page) {
                m_startPage = page;
                m_window->selectProfile(profileId);
            });
    showPrompts();
}

Desktop::~Desktop() = default;

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

/// A window that comes up behind others may not be seen.
void Desktop::tellPrompt(const Prompt &prompt)
{
    if (QGuiApplication::applicationState() != Qt::ApplicationActive)
        m_tray->showMessage(PromptTexts::heading(prompt), PromptTexts::shortAsker(prompt));
}

void Desktop::start()
{
    m_tray->start();
    m_window->show();
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
