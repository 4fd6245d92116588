// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <utility>

namespace Culvert::Interop {

/// A program to run, as a person would at a terminal. It gets none of this machine's environment,
/// in which proxies could be set, but a home of its own, and the variables named here.
struct ClientCommand
{
    /// A name, to be looked for where Debian has its programs.
    QString program;
    QStringList arguments;
    /// What it reads, to its end.
    QByteArray input = {};
    QList<std::pair<QString, QString>> variables = {};
};

struct ClientOutput
{
    /// -1 if it did not come to one.
    int exitStatus = -1;
    QByteArray text;
    QByteArray errors;

    /// Both of its outputs, for a message.
    QString words() const;
};

/// Where the program is; empty if it is not installed.
QString findClient(const QString &program);

/// One that runs, beside others; killed with this object.
class RunningClient
{
public:
    RunningClient(const ClientCommand &command, const QString &home);
    ~RunningClient();
    Q_DISABLE_COPY_MOVE(RunningClient)

    /// Waits for its end, for 60 s at most. The event loop goes on meanwhile.
    ClientOutput finish();

private:
    QProcess m_process;
};

/// Runs it to its end.
ClientOutput runClient(const ClientCommand &command, const QString &home);

/// What Debian says which version of a package is installed; empty if it is not, or this is not
/// Debian.
QString packageVersion(const QString &package);

} // namespace Culvert::Interop
