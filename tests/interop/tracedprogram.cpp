// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/tracedprogram.h"

#include "tests/harness/timeout.h"
#include "tests/interop/client.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace Culvert::Interop {

using Test::TimeoutMs;

using namespace Qt::StringLiterals;

TracedProgram::~TracedProgram()
{
    // It passes the signal on.
    m_strace.terminate();
    m_strace.waitForFinished();
}

bool TracedProgram::isAvailable()
{
    // A container may forbid it to trace.
    const QString strace = findClient(u"strace"_s);
    return !strace.isEmpty() &&
           QProcess::execute(strace, {u"-o"_s, u"/dev/null"_s, u"--"_s, u"true"_s}) == 0;
}

bool TracedProgram::start(const QStringList &command, const QProcessEnvironment &environment)
{
    QProcessEnvironment traced = environment;
    // It cannot look for leaks of memory while it is traced.
    traced.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    m_strace.setProcessEnvironment(traced);
    m_strace.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_strace.start(findClient(u"strace"_s),
                   QStringList{u"-f"_s, u"-yy"_s, u"-e"_s,
                               u"trace=connect,sendto,sendmsg,sendmmsg,openat"_s, u"-o"_s,
                               m_folder.filePath(u"trace"_s), u"--"_s} +
                       command);
    return m_strace.waitForStarted();
}

QStringList TracedProgram::finish()
{
    QFile file(m_folder.filePath(u"trace"_s));
    if (!QTest::qWaitFor([this] { return m_strace.state() == QProcess::NotRunning; }, TimeoutMs) ||
        !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QStringList TracedProgram::lookUps(const QStringList &lines)
{
    // nscd is not among them: the C library asks it for users as well.
    static const QRegularExpression sign(
        u"htons\\(53\\)|:53\\]|systemd/resolve|avahi|\"/etc/(hosts|resolv\\.conf|host\\.conf)\""_s);
    return lines.filter(sign);
}

} // namespace Culvert::Interop
