// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/mux/pipedpackets.h"
#include "core/stream/connector.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <vector>

namespace Culvert::Test {

/// What the endpoint did with one stream.
struct Opened
{
    SocketAddress target;
    StreamUser *user = nullptr;
    bool gone = false;
    bool ended = false;
    /// What it was given has gone on.
    bool drained = true;
    std::size_t consumed = 0;
    int wants = 0;
    QByteArray sent;

    /// Takes what the user has to send, as a link does when there is room.
    void drain(std::size_t room = 65536)
    {
        QByteArray bytes(static_cast<qsizetype>(room), '\0');
        for (std::size_t count = room; !gone && count == room;) {
            count = fill(bytes, room);
            sent.append(bytes.constData(), static_cast<qsizetype>(count));
        }
    }

    /// Has the user fill one room at the beginning of @p bytes. Returns how many bytes it was.
    std::size_t fill(QByteArray &bytes, std::size_t room) const
    {
        const std::span<char> one(bytes.data(), room);
        return user->streamSource().fill({&one, 1});
    }

    /// Takes it by a pipe, once, without keeping it. Returns how many bytes it was.
    std::size_t drainByPipe(std::size_t room) const
    {
        PipedPackets pipe;
        if (!pipe.prepare())
            qFatal("there is no pipe");
        return user->streamSource().moveTo(pipe.writeEnd(), room).value();
    }
};

class FakeStream final : public Stream
{
public:
    explicit FakeStream(std::shared_ptr<Opened> opened)
        : m_opened(std::move(opened))
    {}
    ~FakeStream() override { m_opened->gone = true; }
    void wantToSend() override { ++m_opened->wants; }
    bool isDrained() const override { return m_opened->drained; }
    void sendEnd() override { m_opened->ended = true; }
    void consumed(std::size_t bytes) override { m_opened->consumed += bytes; }
    qint64 processId() const override { return 4711; }

private:
    std::shared_ptr<Opened> m_opened;
};

/// Lets the test answer.
class FakeConnector final : public Connector
{
public:
    std::vector<std::shared_ptr<Opened>> opens;

    std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) override
    {
        opens.push_back(std::make_shared<Opened>());
        opens.back()->target = target;
        opens.back()->user = &user;
        return std::make_unique<FakeStream>(opens.back());
    }
};

} // namespace Culvert::Test
