// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/client.h"
#include "tests/harness/timeout.h"

#include <QStandardPaths>
#include <QTest>

namespace Culvert::Interop {

using Test::TimeoutMs;

using namespace Qt::StringLiterals;

namespace {

/// Debian's own programs come first: those are the ones to which its libraries belong.
QStringList programFolders()
{
    return {u"/usr/bin"_s, u"/bin"_s, u"/usr/sbin"_s, u"/sbin"_s, u"/usr/local/bin"_s};
}

QProcessEnvironment cleanEnvironment(const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, programFolders().join(u':'));
    environment.insert(u"HOME"_s, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

} // namespace

QString ClientOutput::words() const
{
    return u"exit status %1, \"%2\", \"%3\""_s.arg(exitStatus)
        .arg(QString::fromUtf8(text.last(qMin<qsizetype>(text.size(), 2000))),
             QString::fromUtf8(errors.last(qMin<qsizetype>(errors.size(), 2000))));
}

QString findClient(const QString &program)
{
    return QStandardPaths::findExecutable(program, programFolders());
}

RunningClient::RunningClient(const ClientCommand &command, const QString &home)
{
    QProcessEnvironment environment = cleanEnvironment(home);
    for (const auto &[name, value] : command.variables)
        environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(home);
    m_process.start(findClient(command.program), command.arguments);
    m_process.write(command.input);
    m_process.closeWriteChannel();
}

RunningClient::~RunningClient()
{
    m_process.kill();
    m_process.waitForFinished();
}

ClientOutput RunningClient::finish()
{
    const bool ended =
        QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, TimeoutMs);
    ClientOutput output{-1, m_process.readAllStandardOutput(), m_process.readAllStandardError()};
    if (!ended)
        output.errors += "\nstill running after " + QByteArray::number(TimeoutMs) + " ms";
    else if (m_process.error() == QProcess::FailedToStart)
        output.errors += m_process.errorString().toUtf8();
    else if (m_process.exitStatus() == QProcess::NormalExit)
        output.exitStatus = m_process.exitCode();
    return output;
}

ClientOutput runClient(const ClientCommand &command, const QString &home)
{
    return RunningClient(command, home).finish();
}

QString packageVersion(const QString &package)
{
    QProcess query;
    query.start(u"dpkg-query"_s, {u"-W"_s, u"-f"_s, u"${Version}"_s, package});
    return query.waitForFinished() && query.exitCode() == 0
               ? QString::fromLatin1(query.readAllStandardOutput())
               : QString();
}

} // namespace Culvert::Interop
