// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/pairstream.h"

#include <QCoreApplication>

#include <array>
#include <sys/socket.h>
#include <utility>

namespace Culvert {

PairStream::PairStream(Poller &poller, Descriptor end, StreamUser &user)
    : DescriptorStream(poller, user)
{
    if (end.isOpen()) {
        setSocket(std::move(end), PollEvent::Write);
        return;
    }
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            over(Failure{FailureKind::Internal,
                         QCoreApplication::translate("Culvert::PairStream",
                                                     "no socket pair can be made for it"),
                         {}});
        },
        Qt::QueuedConnection);
}

PairConnector::PairConnector(Poller &poller, Take take, QObject *parent)
    : Connector(parent)
    , m_poller(poller)
    , m_take(std::move(take))
{}

std::unique_ptr<Stream> PairConnector::open(const SocketAddress &target, StreamUser &user)
{
    Q_UNUSED(target)
    std::array<int, 2> ends{-1, -1};
    // Without a pair both ends are what is not open.
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        ends = {-1, -1};
    auto stream = std::make_unique<PairStream>(m_poller, Descriptor(ends[0]), user);
    m_take(Descriptor(ends[1]));
    return stream;
}

EndConnector::EndConnector(Poller &poller, QObject *parent)
    : Connector(parent)
    , m_poller(poller)
{}

std::unique_ptr<Stream> EndConnector::open(const SocketAddress &target, StreamUser &user)
{
    Q_UNUSED(target)
    Descriptor end;
    if (!m_ends.empty()) {
        end = std::move(m_ends.front());
        m_ends.pop_front();
    }
    return std::make_unique<PairStream>(m_poller, std::move(end), user);
}

} // namespace Culvert
