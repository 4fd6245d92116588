// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/watchedstream.h"

#include "core/stream/connectorprivate.h"

#include <utility>

namespace Culvert {

WatchedStream::WatchedStream(Connector &connector, SocketAddress target, StreamUser &user,
                             std::shared_ptr<const void> keep)
    : m_connector(&connector)
    , m_target(std::move(target))
    , m_user(user)
    , m_keep(std::move(keep))
{}

WatchedStream::~WatchedStream()
{
    m_inner.reset();
    leave(std::nullopt);
}

void WatchedStream::refuse(const Failure &failure)
{
    m_context = std::make_unique<QObject>();
    QMetaObject::invokeMethod(
        m_context.get(), [this, failure] { streamClosed(failure); }, Qt::QueuedConnection);
}

void WatchedStream::wantToSend()
{
    if (m_inner)
        m_inner->wantToSend();
}

void WatchedStream::sendEnd()
{
    if (m_inner)
        m_inner->sendEnd();
}

void WatchedStream::consumed(std::size_t bytes)
{
    if (m_inner)
        m_inner->consumed(bytes);
}

FailureOrigin WatchedStream::waitsFor() const
{
    return m_inner ? m_inner->waitsFor() : FailureOrigin::Local;
}

void WatchedStream::giveUp(const Failure &why)
{
    leave(why);
}

void WatchedStream::streamClosed(const std::optional<Failure> &failure)
{
    leave(failure);
    m_user.streamClosed(failure);
}

/// It counts no more.
void WatchedStream::leave(const std::optional<Failure> &failure)
{
    Connector *connector = std::exchange(m_connector, nullptr);
    if (!connector)
        return;
    connector->m_private->leave(*this);
    if (failure)
        connector->m_private->noteFailure(m_target, *failure);
}

} // namespace Culvert
