// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbanswer.h"
#include "core/model/profile.h"
#include "core/session/engineinterface.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Culvert {

/// `culvert services`: runs one command on the server, over the login of the profile's tunnel,
/// which is started for it if need be. Deletes itself when it has answered. On the main thread.
class ServicesVerb : public QObject
{
    Q_OBJECT

public:
    /// @p engine outlives it.
    ServicesVerb(EngineInterface &engine, Profile profile, QString sshProgram, VerbRequest request,
                 VerbAnswer answer, QObject *parent);

    void start();

private:
    void startTunnel();
    void run(const QString &controlPath);
    void read();
    void finished();
    void finish(const VerbReply &reply);
    void fail(const QString &message);

    EngineInterface &m_engine;
    Profile m_profile;
    QString m_sshProgram;
    VerbRequest m_request;
    VerbAnswer m_answer;
    QProcess m_ssh;
    QTimer m_timer;
    QByteArray m_output;
    /// The tunnel was stopped, and is to be so again.
    bool m_wasStopped = false;
    bool m_timedOut = false;
};

} // namespace Culvert
