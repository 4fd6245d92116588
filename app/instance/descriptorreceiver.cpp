// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/descriptorreceiver.h"

#include "app/instance/descriptormessage.h"
#include "core/io/peercredentials.h"

#include <QJsonDocument>
#include <QPointer>

#include <fcntl.h>
#include <sys/socket.h>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

qint64 peerPid(int socket)
{
    const std::optional<PeerCredentials> asker = peerCredentials(socket);
    return asker ? asker->process : 0;
}

} // namespace

DescriptorReceiver::DescriptorReceiver(Descriptor socket, VerbRequest request, Handler handler,
                                       QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_request(std::move(request))
    , m_handler(std::move(handler))
    , m_notifier(m_socket.number(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &DescriptorReceiver::readyRead);
    send({{u"send"_s, m_request.descriptors}});
}

void DescriptorReceiver::readyRead()
{
    std::optional<std::vector<Descriptor>> received = receiveDescriptors(m_socket.number());
    if (!received)
        return;
    if (!m_handed && static_cast<int>(received->size()) == m_request.descriptors) {
        take(std::move(*received));
        return;
    }
    // It has gone, or says what nobody asked for.
    m_notifier.setEnabled(false);
    Q_EMIT m_dialogue.left();
    deleteLater();
}

void DescriptorReceiver::take(std::vector<Descriptor> descriptors)
{
    m_handed = true;
    auto received = std::make_shared<ReceivedDescriptors>();
    received->descriptors = std::move(descriptors);
    received->asker = Descriptor(::fcntl(m_socket.number(), F_DUPFD_CLOEXEC, 0));
    received->pid = peerPid(m_socket.number());
    const auto reply = [self = QPointer(this)](const VerbReply &words) {
        if (self)
            self->send(words.toJson());
    };
    m_handler(m_request, VerbAnswer(reply, &m_dialogue, received));
}

/// A line is small, and the asker does nothing but wait for it: it fits into the socket.
void DescriptorReceiver::send(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    ::send(m_socket.number(), bytes.constData(), static_cast<std::size_t>(bytes.size()),
           MSG_NOSIGNAL | MSG_DONTWAIT);
}

} // namespace Culvert
