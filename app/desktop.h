// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/apppaths.h"
#include "app/desktop/notifier.h"
#include "app/desktop/problemwatch.h"
#include "app/desktop/theme.h"
#include "app/instance/logbook.h"
#include "app/service.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace Culvert {

class Browser;
class MainWindow;
class Programs;
class Tray;
class WindowProbe;
class WindowPrompts;

/// The window, the tray icon and what else a desktop offers, over a running service.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// @p service is started, and outlives this.
    Desktop(Service &service, const AppPaths &paths, QObject *parent = nullptr);
    ~Desktop() override;

    void start();

private:
    void browse(const QString &profileId);
    void connectTray();
    void connectPrograms();
    void showPrompts();
    void showLog();
    void log(const LogEntry &entry);
    void tellPrompt(const Prompt &prompt);
    void connectNotifiers();
    void lookForProblems();
    void actOnProblem(const QString &action);
    void openSettings();
    void startDemo();
    void applySettings();
    void quit();
    bool notifies(Settings::Notify least) const;

    Service &m_service;
    /// Outlives the window, which asks it.
    std::unique_ptr<WindowProbe> m_probe;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<Programs> m_programs;
    std::unique_ptr<WindowPrompts> m_prompts;
    QString m_preferencesFile;
    ThemeSwitch m_theme;
    ProblemWatch m_problems;
    QTimer m_lookAgain;
    /// What was not asked for, and what is asked.
    Notifier m_problemNotifier;
    Notifier m_questionNotifier;
    /// Runs while the icon is gone that the hidden window needs.
    QTimer m_trayPatience;
    /// What a browser shows first; in the demo its page.
    QUrl m_startPage;
};

} // namespace Culvert
