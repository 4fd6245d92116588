// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"
#include "core/session/engineinterface.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace Culvert {

/// Every endpoint on this machine that is to listen does, or says why it cannot: from then on,
/// clients are served. False before the engine has read the profiles. Pure.
bool isServing(const EngineStatus &status);

/// Tells systemd how the program is, by the datagrams of sd_notify(3): ready once isServing(), what
/// the tunnels do in one line, a sign of life of the engine's thread as often as the unit's
/// watchdog wants one, and that it reloads or ends. Does nothing where nobody asked for that
/// (NOTIFY_SOCKET), and takes the request out of the environment, so that no child answers it.
///
/// Lives on the main thread, and not longer than the engine.
class ServiceManager : public QObject
{
    Q_OBJECT

public:
    explicit ServiceManager(EngineInterface &engine, QObject *parent = nullptr);
    ~ServiceManager() override;

    /// Has the profiles read again, as "systemctl reload" wants it.
    void reload();

private:
    void tell(const QByteArray &state) const;
    void take(const EngineStatus &status);
    void startWatchdog();
    void showLife();

    EngineInterface &m_engine;
    /// A path, or "@" and a name in the abstract namespace (unix(7)).
    QByteArray m_socket;
    QTimer m_watchdog;
    QByteArray m_line;
    bool m_isReady = false;
    bool m_isAsked = false;
};

} // namespace Culvert
