// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/enginethread.h"
#include "sandbox/privatesshd.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// A real sshd and an engine with folders of its own: what most tests of tunnels stand on.
class TunnelBed
{
public:
    TunnelBed();
    ~TunnelBed();
    Q_DISABLE_COPY_MOVE(TunnelBed)

    /// Starts the ssh server; false with qWarning if that fails.
    bool startServer(const QStringList &extraConfig = {});
    PrivateSshd &server() { return *m_server; }

    /// Starts the engine with the profiles that the file has; @p sshProgram empty = there is no
    /// ssh.
    void startEngine(const QString &sshProgram = findProgram());
    /// Ends it, as at the end of the program.
    void stopEngine();
    EngineThread &engine() { return *m_engine; }

    /// A profile that leads to the server, with a SOCKS endpoint on a free port.
    Profile profile(const QString &name = u"test"_s) const;
    /// Saves it and waits until the engine has it; what keeps it from that otherwise.
    std::optional<Failure> save(const Profile &profile);

    /// The newest status of the profile, asked of the engine itself.
    ProfileStatus status(const QString &id) const;
    QList<ConnectionStatus> connections() const;
    /// Waits until the profile's status is as wanted; false after 30 s.
    bool waitFor(const QString &id, const std::function<bool(const ProfileStatus &)> &wanted) const;
    bool waitForState(const QString &id, TunnelState state) const;
    /// The port of the profile's endpoint with this index.
    quint16 port(const QString &id, qsizetype endpoint = 0) const;

    QString profilesFile() const;
    QString runtimeDirectory() const;
    QString folder() const { return m_folder.path(); }
    static QString findProgram();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PrivateSshd> m_server;
    std::unique_ptr<EngineThread> m_engine;
};

} // namespace Culvert::Test
