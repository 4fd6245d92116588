// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/privatesshd.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace Culvert::Test {

/// A running Culvert of a normal user with one profile, "test", to a private ssh server that knows
/// names which nobody else does: those below interop.test are the server itself. Where the tests
/// are root's, Culvert and what it runs are nobody's.
class RunBed
{
public:
    struct Output
    {
        int exitStatus = -1;
        bool crashed = false;
        QString text;
        QString errors;
    };

    RunBed();
    ~RunBed();
    Q_DISABLE_COPY_MOVE(RunBed)

    bool start();
    /// Why this kernel lets nobody run a program so; empty if it does.
    QString refusal() const;

    Output culvert(const QStringList &arguments, const QByteArray &input = {}) const;
    /// `culvert run test -- COMMAND...`
    Output run(const QStringList &command, const QByteArray &input = {}) const;
    /// The same by sh(1).
    Output runShell(const QString &script) const;
    /// A run that goes on; its standard streams are the process's.
    std::unique_ptr<QProcess> startRun(const QStringList &command) const;
    QJsonObject profileStatus() const;
    QJsonArray runs() const { return profileStatus().value(QLatin1String("runs")).toArray(); }
    QJsonArray connections() const;

    QProcess &program() { return m_program; }
    /// The words before a command that make it this user's.
    const QStringList &asUser() const { return m_asUser; }
    QProcessEnvironment environment() const;
    quint16 serverPort() const { return m_server.port(); }
    QString home() const { return m_home.path(); }

private:
    bool startServer();
    bool copyClientConfig();
    void startProcess(QProcess &process, const QStringList &words) const;

    QTemporaryDir m_home;
    QStringList m_asUser;
    PrivateSshd m_server;
    QProcess m_program;
};

} // namespace Culvert::Test
