// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/program.h"

#include "core/io/opensockets.h"
#include "core/model/plaintext.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <vector>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// TASK_COMM_LEN without the closing NUL (proc(5)).
constexpr qsizetype LongestComm = 15;

QByteArray read(qint64 pid, const char *what)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(what)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray baseName(const QByteArray &path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

QByteArray executable(qint64 pid)
{
    constexpr QByteArrayView Gone(" (deleted)");
    QByteArray path = QFile::encodeName(QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid)));
    if (path.endsWith(Gone))
        path.chop(Gone.size());
    return path;
}

QString oneLine(const QByteArray &bytes)
{
    return plainLine(QString::fromUtf8(bytes));
}

std::vector<qint64> allProcesses()
{
    std::vector<qint64> all;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs, QDir::Unsorted);
    for (const QString &entry : entries) {
        bool ok = false;
        const qint64 pid = entry.toLongLong(&ok);
        if (ok)
            all.push_back(pid);
    }
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

QString programName(qint64 pid)
{
    QByteArray name = read(pid, "comm");
    if (name.endsWith('\n'))
        name.chop(1);
    if (name.size() < LongestComm)
        return oneLine(name);
    // The executable comes first: what is in argv can be anything.
    const QByteArray arguments = read(pid, "cmdline");
    for (const QByteArray &whole :
         {baseName(executable(pid)),
          baseName(arguments.first(std::max<qsizetype>(0, arguments.indexOf('\0'))))}) {
        if (whole.startsWith(name))
            return oneLine(whole);
    }
    return oneLine(name);
}

QHash<quint32, Program> programsOf(const QSet<quint32> &inodes)
{
    QHash<quint32, Program> programs;
    for (const qint64 pid : allProcesses()) {
        if (programs.size() == inodes.size())
            break;
        QString name;
        for (const OpenSocket &socket : openSockets(pid)) {
            if (!inodes.contains(socket.inode) || programs.contains(socket.inode))
                continue;
            if (name.isEmpty())
                name = programName(pid);
            programs.insert(socket.inode, {pid, name});
        }
    }
    return programs;
}

} // namespace Culvert
