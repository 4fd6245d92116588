// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/socketowner.h"

#include "core/io/nativeaddress.h"
#include "core/io/opensockets.h"
#include "core/io/peerowner.h"
#include "core/io/socketdiag.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <vector>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

sockaddr_storage nativeAddress(const QHostAddress &address, quint16 port)
{
    return NativeAddress::tcp({address.toString(), port}).storage;
}

QHash<qint64, qint64> parentsOfAll()
{
    QHash<qint64, qint64> parents;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile stat(u"/proc/"_s + entry + u"/stat"_s);
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

bool holds(qint64 process, quint32 inode)
{
    const std::vector<OpenSocket> sockets = openSockets(process);
    return std::any_of(sockets.begin(), sockets.end(),
                       [inode](const OpenSocket &socket) { return socket.inode == inode; });
}

} // namespace

bool socketBelongsTo(const SocketEnds &ends, qint64 ancestor)
{
    SocketDiag kernel;
    const std::optional<PeerOwner> owner =
        tcpSocketOwner(nativeAddress(ends.local, ends.localPort),
                       nativeAddress(ends.remote, ends.remotePort), kernel);
    if (ancestor <= 0 || !owner)
        return false;
    const QSet<qint64> family = familyOf(ancestor);
    return std::any_of(family.begin(), family.end(),
                       [&owner](qint64 process) { return holds(process, owner->inode); });
}

} // namespace Culvert
