// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/forwardsession.h"

#include "core/io/localpeer.h"

#include <utility>

namespace Culvert {

ForwardSession::ForwardSession(QString controlPath, QObject *parent)
    : QObject(parent)
    , m_controlPath(std::move(controlPath))
    , m_socket(this)
{
    connect(&m_socket, &QLocalSocket::connected, this, &ForwardSession::greet);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ForwardSession::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this,
            [this] { fail(m_socket.errorString()); });
    connectToMaster();
}

void ForwardSession::connectToMaster()
{
    m_failure.clear();
    m_in.clear();
    m_ready = m_sent = false;
    m_socket.abort();
    m_socket.connectToServer(m_controlPath);
}

void ForwardSession::greet()
{
    if (const std::optional<Failure> failure = serverFailure(m_socket, m_controlPath)) {
        m_socket.abort();
        fail(failure->message);
    } else {
        m_socket.write(MuxProtocol::hello());
    }
}

void ForwardSession::open(const SocketAddress &listen, const QString &localPath,
                          const Opened &opened)
{
    // It may have failed for want of a descriptor.
    if (!m_failure.isEmpty() && m_requests.empty())
        connectToMaster();
    const quint16 port = listen.isUnix() ? quint16(0) : listen.tcp().port;
    m_requests.push_back({MuxProtocol::openRemoteForward(listen, localPath), opened, port});
    sendNext();
}

void ForwardSession::close(const SocketAddress &listen, const QString &localPath)
{
    m_requests.push_back({MuxProtocol::closeRemoteForward(listen, localPath), {}, 0});
    sendNext();
}

void ForwardSession::deleteWhenDone()
{
    m_leaves = true;
    if (m_requests.empty() || !m_failure.isEmpty())
        deleteLater();
}

void ForwardSession::sendNext()
{
    if (m_leaves && m_requests.empty())
        deleteLater();
    if (!m_failure.isEmpty())
        QMetaObject::invokeMethod(this, &ForwardSession::failRequests, Qt::QueuedConnection);
    if (!m_failure.isEmpty() || !m_ready || m_sent || m_requests.empty())
        return;
    m_sent = true;
    m_socket.write(m_requests.front().bytes);
}

void ForwardSession::read()
{
    m_in += m_socket.readAll();
    while (const std::optional<MuxProtocol::Reply> reply = MuxProtocol::takeReply(m_in)) {
        if (reply->kind == MuxProtocol::Reply::Kind::Hello) {
            m_ready = true;
        } else if (!m_sent || reply->kind == MuxProtocol::Reply::Kind::Other) {
            fail(tr("ssh broke the protocol of its control socket"));
            return;
        } else {
            m_sent = false;
            const Request request = std::move(m_requests.front());
            m_requests.pop_front();
            if (request.opened && reply->kind == MuxProtocol::Reply::Kind::Refused)
                request.opened(
                    Failure{FailureKind::RemoteForward, reply->text, {}, FailureOrigin::Server});
            else if (request.opened)
                request.opened(reply->port != 0 ? reply->port : request.port);
        }
        sendNext();
    }
}

void ForwardSession::fail(const QString &why)
{
    m_failure = why;
    failRequests();
    if (m_leaves)
        deleteLater();
}

void ForwardSession::failRequests()
{
    for (const Request &request : std::exchange(m_requests, {})) {
        if (request.opened)
            request.opened(
                Failure{FailureKind::RemoteForward, m_failure, {}, FailureOrigin::Server});
    }
}

} // namespace Culvert
