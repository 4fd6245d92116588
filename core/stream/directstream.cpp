// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/directstream.h"

#include "core/stream/openfailure.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>

namespace Culvert {

namespace {

Failure failureOf(int error)
{
    return openFailure(OpenReason::ConnectFailed, std::strerror(error));
}

} // namespace

DirectStream::DirectStream(Poller &poller, SocketAddress target, StreamUser &user)
    : DescriptorStream(poller, user)
    , m_target(std::move(target))
{
    QMetaObject::invokeMethod(
        &m_context, [this] { start(); }, Qt::QueuedConnection);
}

DirectStream::~DirectStream()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void DirectStream::start()
{
    if (m_target.isUnix()) {
        m_addresses.push_back(NativeAddress::unixSocket(m_target.path()));
        connectToNext();
        return;
    }
    m_lookup = QHostInfo::lookupHost(m_target.tcp().host, &m_context,
                                     [this](const QHostInfo &info) { resolved(info); });
}

void DirectStream::resolved(const QHostInfo &info)
{
    m_lookup = -1;
    for (const QHostAddress &address : info.addresses())
        m_addresses.push_back(NativeAddress::tcp({address.toString(), m_target.tcp().port}));
    m_failure = {FailureKind::NameResolution,
                 QCoreApplication::translate("Culvert::DirectStream", "%1 is not known here: %2")
                     .arg(m_target.tcp().host, info.errorString()),
                 {},
                 FailureOrigin::Target};
    connectToNext();
}

void DirectStream::connectToNext()
{
    while (!m_addresses.empty()) {
        const NativeAddress address = m_addresses.front();
        m_addresses.pop_front();
        Descriptor socket(
            ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (socket.isOpen() && (::connect(socket.number(), address.get(), address.size) == 0 ||
                                errno == EINPROGRESS)) {
            setSocket(std::move(socket), PollEvent::Write);
            return;
        }
        m_failure = failureOf(errno);
    }
    over(m_failure);
}

void DirectStream::openingReady()
{
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(socket().number(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) {
        m_failure = failureOf(error);
        connectToNext();
        return;
    }
    const int yes = 1;
    if (!m_target.isUnix()) {
        ::setsockopt(socket().number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        resetOnClose(socket());
    }
    opened();
}

} // namespace Culvert
