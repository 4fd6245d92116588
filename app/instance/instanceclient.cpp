// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/instanceclient.h"

#include "app/instance/descriptormessage.h"
#include "core/io/localpeer.h"
#include "core/io/systemfailure.h"
#include "core/model/plaintext.h"

#include <QJsonDocument>

#include <cerrno>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds RetryEvery{50};

} // namespace

InstanceClient::InstanceClient(QStringList socketPaths, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(socketPaths))
{
    Q_ASSERT(!m_paths.isEmpty());
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryEvery);
    connect(&m_retry, &QTimer::timeout, this, &InstanceClient::connectToInstance);
    connect(&m_socket, &QLocalSocket::connected, this, &InstanceClient::ask);
    connect(&m_socket, &QLocalSocket::readyRead, this, &InstanceClient::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &InstanceClient::failed);
    connect(&m_socket, &QLocalSocket::disconnected, this, &InstanceClient::failed);
}

void InstanceClient::setConnectTimeout(std::chrono::milliseconds timeout)
{
    m_timeLeft = timeout;
}

void InstanceClient::send(const VerbRequest &request)
{
    m_request = request;
    QMetaObject::invokeMethod(this, &InstanceClient::connectToInstance, Qt::QueuedConnection);
}

void InstanceClient::tell(const QJsonObject &line)
{
    m_socket.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_socket.flush();
}

void InstanceClient::connectToInstance()
{
    const QString folder = path().left(path().lastIndexOf(u'/'));
    if (const std::optional<Failure> failure = folderFailure(folder))
        passOver(failure->message);
    else
        m_socket.connectToServer(path());
}

void InstanceClient::ask()
{
    if (const std::optional<Failure> failure = serverFailure(m_socket, path())) {
        refuse(failure->message);
        return;
    }
    m_connected = true;
    m_request.descriptors = static_cast<int>(m_descriptors.size());
    tell(m_request.toJson());
}

void InstanceClient::passOver(const QString &why)
{
    if (m_doubt.isEmpty())
        m_doubt = why;
    tryNext();
}

void InstanceClient::tryNext()
{
    if (m_place + 1 < m_paths.size()) {
        ++m_place;
        // The socket is busy with what it tells.
        QMetaObject::invokeMethod(this, &InstanceClient::connectToInstance, Qt::QueuedConnection);
        return;
    }
    m_place = 0;
    if (!m_doubt.isEmpty()) {
        refuse(m_doubt);
    } else if (m_timeLeft.count() > 0) {
        m_timeLeft -= RetryEvery;
        m_retry.start();
    } else {
        giveUp();
    }
}

void InstanceClient::giveUp()
{
    finish(
        {ExitStatus::NoInstance,
         {},
         tr("culvert: Culvert is not running: nobody listens on %1; start it with \"culvert\" or "
            "\"culvert --headless\"")
                 .arg(plainLine(m_paths.join(u", "_s))) +
             u'\n'});
}

void InstanceClient::refuse(const QString &why)
{
    finish({ExitStatus::Failed, {}, tr("culvert: %1").arg(plainLine(why)) + u'\n'});
    m_socket.abort();
}

void InstanceClient::failed()
{
    if (m_finished)
        return;
    if (m_replyAfterEnd) {
        finish(*m_replyAfterEnd);
        return;
    }
    if (m_connected) {
        finish({ExitStatus::Failed,
                {},
                tr("culvert: the running Culvert ended before it answered\n")});
        return;
    }
    // Without a file there is nobody, and nobody listens on what a killed one left.
    const QLocalSocket::LocalSocketError error = m_socket.error();
    if (error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError)
        tryNext();
    else
        passOver(tr("%1 cannot be reached: %2").arg(path(), m_socket.errorString()));
}

void InstanceClient::read()
{
    while (!m_finished && m_socket.canReadLine())
        readLine(QJsonDocument::fromJson(m_socket.readLine()).object());
}

void InstanceClient::readLine(const QJsonObject &line)
{
    if (line.contains(u"send"_s)) {
        sendThem();
        return;
    }
    if (!VerbReply::isReply(line)) {
        Q_EMIT heard(line);
        return;
    }
    const VerbReply reply = VerbReply::fromJson(line);
    if (m_request.verb == u"quit" && reply.exitStatus == ExitStatus::Done)
        m_replyAfterEnd = reply;
    else
        finish(reply);
}

void InstanceClient::sendThem()
{
    const std::span<const int> descriptors(m_descriptors.constData(),
                                           static_cast<std::size_t>(m_descriptors.size()));
    if (sendDescriptors(static_cast<int>(m_socket.socketDescriptor()), descriptors))
        Q_EMIT descriptorsSent();
    else
        refuse(tr("what is to be carried cannot be handed over: %1").arg(systemErrorText(errno)));
}

void InstanceClient::finish(const VerbReply &reply)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(reply);
}

} // namespace Culvert
