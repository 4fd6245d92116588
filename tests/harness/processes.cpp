// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/processes.h"

#include "tests/harness/contentof.h"

#include <QDir>
#include <QDirIterator>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

QStringList allProcesses()
{
    return QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
}

} // namespace

bool runs(qint64 pid)
{
    const QByteArray text = contentOf(u"/proc/%1/stat"_s.arg(pid));
    return !text.isEmpty() && !text.mid(text.lastIndexOf(')')).startsWith(") Z");
}

QList<qint64> childrenOf(qint64 pid)
{
    QList<qint64> children;
    const QString tasks = u"/proc/%1/task"_s.arg(pid);
    const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QByteArray text = contentOf(tasks + u'/' + thread + u"/children").simplified();
        for (const QByteArray &child : text.split(' ')) {
            if (child.toLongLong() > 0)
                children.append(child.toLongLong());
        }
    }
    return children;
}

QList<qint64> descendantsOf(qint64 pid)
{
    QList<qint64> all;
    const QList<qint64> children = childrenOf(pid);
    for (const qint64 child : children)
        all << child << descendantsOf(child);
    return all;
}

QList<qint64> processesNaming(const QByteArray &text)
{
    QList<qint64> found;
    const QStringList pids = allProcesses();
    for (const QString &pid : pids) {
        if (contentOf(u"/proc/%1/cmdline"_s.arg(pid)).contains(text))
            found.append(pid.toLongLong());
    }
    return found;
}

QStringList processesThatShow(const QByteArray &text)
{
    QStringList hits;
    const QStringList pids = allProcesses();
    for (const QString &pid : pids) {
        for (const auto *name : {"cmdline", "environ"}) {
            const QString path = u"/proc/%1/%2"_s.arg(pid, QLatin1String(name));
            if (contentOf(path).contains(text))
                hits.append(path);
        }
    }
    return hits;
}

QStringList filesThatHold(const QString &folder, const QByteArray &text)
{
    QStringList hits;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (contentOf(path).contains(text))
            hits.append(path);
    }
    return hits;
}

} // namespace Culvert::Test
