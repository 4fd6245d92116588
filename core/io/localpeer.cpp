// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/localpeer.h"

#include "core/io/peercredentials.h"
#include "core/io/systemfailure.h"
#include "core/texts/tr.h"

#include <QFile>
#include <QLocalSocket>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::LocalPeer)

namespace {

int descriptorOf(const QLocalSocket &socket)
{
    return static_cast<int>(socket.socketDescriptor());
}

QString words(const SocketDoubt &doubt)
{
    const QString path = QFile::decodeName(doubt.path.c_str());
    const QString user = QFile::decodeName(userName(doubt.user).c_str());
    switch (doubt.kind) {
    case SocketDoubt::Kind::Link:
        return tr("%1 is a symbolic link of the user %2, which may lead to anybody's sockets; "
                  "remove it")
            .arg(path, user);
    case SocketDoubt::Kind::NotAFolder:
        return tr("%1 is not a folder; remove it").arg(path);
    case SocketDoubt::Kind::NotASocket:
        return tr("%1 is not a socket; remove it").arg(path);
    case SocketDoubt::Kind::OthersCanWrite:
        return tr("others can put sockets of theirs into %1; run \"chmod 700 %1\", or start "
                  "Culvert anew")
            .arg(path);
    case SocketDoubt::Kind::OthersOwn:
        return tr("%1 belongs to the user %2, who could listen there; have it removed by that user "
                  "or by an administrator, or set XDG_RUNTIME_DIR to a folder of your own")
            .arg(path, user);
    case SocketDoubt::Kind::OthersListen:
        return tr("a program of the user %2 listens on %1, and nothing was sent to it; remove %1")
            .arg(path, user);
    case SocketDoubt::Kind::Unknown:
        break;
    }
    return tr("it cannot be told whose %1 is: %2").arg(path, systemErrorText(doubt.error));
}

std::optional<Failure> failureOf(const std::optional<SocketDoubt> &doubt)
{
    return doubt ? std::optional(doubtFailure(*doubt)) : std::nullopt;
}

} // namespace

bool isSameUser(const QLocalSocket &peer)
{
    const std::optional<PeerCredentials> client = peerCredentials(descriptorOf(peer));
    return client && isTrustedUser(client->user);
}

std::optional<Failure> folderFailure(const QString &folder)
{
    return failureOf(doubtAboutFolder(QFile::encodeName(folder).toStdString()));
}

std::optional<Failure> serverFailure(int socket, const QString &path)
{
    return failureOf(doubtAboutServer(socket, QFile::encodeName(path).toStdString()));
}

std::optional<Failure> serverFailure(const QLocalSocket &socket, const QString &path)
{
    return serverFailure(descriptorOf(socket), path);
}

Failure doubtFailure(const SocketDoubt &doubt)
{
    return {FailureKind::Permission, words(doubt), {}};
}

} // namespace Culvert
