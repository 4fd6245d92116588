// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/socketaddress.h"
#include "core/stream/connector.h"
#include "core/stream/stream.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Culvert {

/// A stream of a connector's with which the connector counts its connections and hears why they
/// fail; everything else it passes on. It may outlive the connector, which ends it, and keeps what
/// the stream inside stands on.
class WatchedStream final : public Stream, private StreamUser
{
public:
    WatchedStream(Connector &connector, SocketAddress target, StreamUser &user,
                  std::shared_ptr<const void> keep);
    ~WatchedStream() override;

    /// Makes the stream inside.
    void begin(const Connector::Open &open) { m_inner = open(*this); }
    /// There is none: says so to the user, from the event loop.
    void refuse(const Failure &failure);
    void connectorGone() { m_connector = nullptr; }

    void wantToSend() override;
    bool isDrained() const override { return !m_inner || m_inner->isDrained(); }
    void sendEnd() override;
    void consumed(std::size_t bytes) override;
    qint64 processId() const override { return m_inner ? m_inner->processId() : 0; }
    FailureOrigin waitsFor() const override;
    void giveUp(const Failure &why) override;

private:
    void streamOpened() override { m_user.streamOpened(); }
    void streamReceived(QByteArrayView bytes) override { m_user.streamReceived(bytes); }
    std::size_t streamReceivedParts(std::span<const QByteArrayView> parts) override
    {
        return m_user.streamReceivedParts(parts);
    }
    void streamReceivedEnd() override { m_user.streamReceivedEnd(); }
    StreamSource &streamSource() override { return m_user.streamSource(); }
    void streamClosed(const std::optional<Failure> &failure) override;

    void leave(const std::optional<Failure> &failure);

    Connector *m_connector;
    SocketAddress m_target;
    StreamUser &m_user;
    /// What is to come from the event loop is dropped with it.
    std::unique_ptr<QObject> m_context;
    std::shared_ptr<const void> m_keep;
    std::unique_ptr<Stream> m_inner;
};

} // namespace Culvert
