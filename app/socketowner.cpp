// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/socketowner.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QtEndian>

#include <array>
#include <unistd.h>

namespace Culvert {

namespace {

// As /proc/net/tcp writes an address: the bytes as they are sent, read as one number of this
// machine, and the port.
QByteArray tableForm(const QHostAddress &address, quint16 port)
{
    const QString text = QStringLiteral("%1:%2")
                             .arg(qToBigEndian(address.toIPv4Address()), 8, 16, QLatin1Char('0'))
                             .arg(port, 4, 16, QLatin1Char('0'));
    return text.toUpper().toLatin1();
}

// The socket's number in the file system; empty if there is no such socket. proc(5), /proc/net/tcp.
QByteArray inodeOf(const SocketEnds &ends)
{
    constexpr int LocalField = 1;
    constexpr int RemoteField = 2;
    constexpr int InodeField = 9;
    QFile table(QStringLiteral("/proc/net/tcp"));
    if (!table.open(QIODevice::ReadOnly))
        return {};
    const QByteArray local = tableForm(ends.local, ends.localPort);
    const QByteArray remote = tableForm(ends.remote, ends.remotePort);
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() > InodeField && fields[LocalField] == local &&
            fields[RemoteField] == remote)
            return fields[InodeField];
    }
    return {};
}

QHash<qint64, qint64> parentsOfAll()
{
    QHash<qint64, qint64> parents;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile stat(QStringLiteral("/proc/") + entry + QStringLiteral("/stat"));
        if (!entry.at(0).isDigit() || !stat.open(QIODevice::ReadOnly))
            continue;
        // The name before it is in parentheses and may hold anything.
        const QByteArray text = stat.readAll();
        const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1)
            parents.insert(entry.toLongLong(), fields[1].toLongLong());
    }
    return parents;
}

QSet<qint64> familyOf(qint64 ancestor)
{
    const QHash<qint64, qint64> parents = parentsOfAll();
    QSet<qint64> family{ancestor};
    qsizetype before = 0;
    while (family.size() > before) {
        before = family.size();
        for (auto it = parents.begin(); it != parents.end(); ++it) {
            if (family.contains(it.value()))
                family.insert(it.key());
        }
    }
    return family;
}

bool holds(qint64 process, const QByteArray &socket)
{
    const QString folder = QStringLiteral("/proc/%1/fd/").arg(process);
    // Not QDir's own filter: it asks for what a link points to, and these point nowhere.
    for (const QString &entry : QDir(folder).entryList(QDir::AllEntries | QDir::System)) {
        std::array<char, 64> target{};
        const QByteArray link = QFile::encodeName(folder + entry);
        const ssize_t length = ::readlink(link.constData(), target.data(), target.size());
        if (length > 0 && QByteArrayView(target.data(), length) == socket)
            return true;
    }
    return false;
}

} // namespace

bool socketBelongsTo(const SocketEnds &ends, qint64 ancestor)
{
    const QByteArray inode = inodeOf(ends);
    if (ancestor <= 0 || inode.isEmpty() || inode == "0")
        return false;
    const QByteArray socket = "socket:[" + inode + ']';
    for (const qint64 process : familyOf(ancestor)) {
        if (holds(process, socket))
            return true;
    }
    return false;
}

} // namespace Culvert
