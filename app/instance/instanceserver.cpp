// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/instanceserver.h"

#include "app/instance/descriptorreceiver.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

#include <fcntl.h>

namespace Culvert {

namespace {

// Room for a file to import.
constexpr qint64 LongestRequest = 2LL << 20;

void send(QLocalSocket &client, const QJsonObject &line)
{
    client.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    client.flush();
}

/// The one of this connection, made when it is first asked for.
VerbDialogue *dialogueOf(QLocalSocket *client)
{
    if (auto *dialogue = client->findChild<VerbDialogue *>())
        return dialogue;
    auto *dialogue = new VerbDialogue(client);
    QObject::connect(dialogue, &VerbDialogue::tell, client,
                     [client](const QJsonObject &line) { send(*client, line); });
    QObject::connect(client, &QLocalSocket::disconnected, dialogue, &VerbDialogue::left);
    return dialogue;
}

} // namespace

InstanceServer::InstanceServer(const QString &socketPath, Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_server(socketPath, LongestRequest, [this](QLocalSocket *client) { read(client); })
{}

std::optional<Failure> InstanceServer::listen()
{
    const std::optional<Failure> failure = m_server.listen();
    if (!failure)
        return std::nullopt;
    return Failure{
        failure->kind, tr("the command line has no way in: %1").arg(failure->message), {}};
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
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const std::optional<VerbRequest> request = VerbRequest::fromJson(object);
    if (request && request->descriptors > 0) {
        // The other side waits until it is asked for them.
        Descriptor socket(
            ::fcntl(static_cast<int>(client->socketDescriptor()), F_DUPFD_CLOEXEC, 0));
        client->abort();
        new DescriptorReceiver(std::move(socket), *request, m_handler, this);
    } else if (request) {
        const auto reply = [asker = QPointer<QLocalSocket>(client)](const VerbReply &words) {
            if (asker)
                send(*asker, words.toJson());
        };
        m_handler(*request,
                  Answer(reply, request->terminal || request->live ? dialogueOf(client) : nullptr));
    } else if (auto *dialogue = client->findChild<VerbDialogue *>()) {
        Q_EMIT dialogue->heard(object);
    } else {
        const VerbReply refusal{ExitStatus::WrongUsage, {}, tr("the request makes no sense\n")};
        send(*client, refusal.toJson());
    }
}

} // namespace Culvert
