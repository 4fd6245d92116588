// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/apppaths.h"
#include "app/service.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Culvert {

class Browser;
class MainWindow;
class Tray;
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
    void showPrompts();
    void tellPrompt(const Prompt &prompt);

    Service &m_service;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<WindowPrompts> m_prompts;
    /// What a browser shows first; in the demo its page.
    QUrl m_startPage;
};

} // namespace Culvert
