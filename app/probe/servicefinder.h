// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"
#include "core/session/engineinterface.h"
#include "ui/words/serverservice.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Culvert {

/// What listens on a server: runs one command there, over the login of the profile's tunnel, which
/// is started for it if need be, and stopped again then. Deletes itself when it has answered. On
/// the main thread.
class ServiceFinder : public QObject
{
    Q_OBJECT

public:
    /// Fails with permission where the account may run nothing there.
    using Found = std::function<void(const Result<QList<ServerService>> &services)>;

    /// @p engine outlives it. It ends without an answer when it is deleted before.
    ServiceFinder(EngineInterface &engine, QString profileId, QString sshProgram, Found found,
                  QObject *parent);
    ~ServiceFinder() override;

    /// @p wish goes with the start of the tunnel.
    void start(const UpWish &wish);
    /// To be called before start(): somebody is there to answer ssh's questions, and has the time
    /// that it takes.
    void waitForAPerson() { m_waitsForPerson = true; }

private:
    void startTunnel(const UpWish &wish);
    void run(const QString &controlPath);
    void read();
    void finished();
    void finish(const Result<QList<ServerService>> &services);
    void fail(FailureKind kind, const QString &message);

    EngineInterface &m_engine;
    QString m_profileId;
    QString m_sshProgram;
    Found m_found;
    QProcess m_ssh;
    QTimer m_timer;
    QByteArray m_output;
    /// The tunnel was stopped, and is to be so again.
    bool m_wasStopped = false;
    bool m_timedOut = false;
    bool m_waitsForPerson = false;
};

} // namespace Culvert
