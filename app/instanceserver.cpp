// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instanceserver.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

#include <sys/socket.h>
#include <unistd.h>

namespace Culvert {

namespace {

constexpr qint64 LongestRequest = 1LL << 20;

/// The socket is in a directory of the user's own (0700); this is the second lock on the door.
bool isSameUser(const QLocalSocket &client)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(static_cast<int>(client.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer,
                     &size) != 0)
        return false;
    return peer.uid == ::getuid() || peer.uid == 0;
}

void send(QLocalSocket &client, const VerbReply &reply)
{
    client.write(QJsonDocument(reply.toJson()).toJson(QJsonDocument::Compact) + '\n');
    client.flush();
}

} // namespace

QJsonObject VerbReply::toJson() const
{
    return {{QStringLiteral("exit"), exitStatus},
            {QStringLiteral("output"), output},
            {QStringLiteral("errors"), errors}};
}

VerbReply VerbReply::fromJson(const QJsonObject &object)
{
    return {object.value(QStringLiteral("exit")).toInt(ExitStatus::Failed),
            object.value(QStringLiteral("output")).toString(),
            object.value(QStringLiteral("errors")).toString()};
}

InstanceServer::InstanceServer(QString socketPath, Handler handler, QObject *parent)
    : QObject(parent)
    , m_path(std::move(socketPath))
    , m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::accept);
}

std::optional<Failure> InstanceServer::listen()
{
    QLocalServer::removeServer(m_path);
    if (m_server.listen(m_path))
        return std::nullopt;
    return Failure{
        FailureKind::Internal,
        tr("the command line's socket %1 cannot be made: %2").arg(m_path, m_server.errorString()),
        {}};
}

void InstanceServer::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        client->setReadBufferSize(LongestRequest);
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        if (!isSameUser(*client)) {
            client->abort();
            continue;
        }
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
        // What came before the signal was connected.
        read(client);
    }
}

void InstanceServer::read(QLocalSocket *client)
{
    while (client->canReadLine())
        handle(client, client->readLine());
    if (client->bytesAvailable() >= LongestRequest)
        client->abort();
}

void InstanceServer::handle(QLocalSocket *client, const QByteArray &line)
{
    const std::optional<VerbRequest> request =
        VerbRequest::fromJson(QJsonDocument::fromJson(line).object());
    if (!request) {
        send(*client, {ExitStatus::WrongUsage, {}, tr("the request makes no sense\n")});
        return;
    }
    m_handler(*request, [asker = QPointer<QLocalSocket>(client)](const VerbReply &reply) {
        if (asker)
            send(*asker, reply);
    });
}

} // namespace Culvert
