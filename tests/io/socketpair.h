// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/socketend.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace Culvert::Test {

/// A connected pair of sockets: our end, and the other side as plain system calls see it.
struct SocketPair
{
    SocketEnd end;
    Descriptor other;
    int lastError = EAGAIN;

    bool send(const QByteArray &bytes) const
    {
        return ::send(other.number(), bytes.constData(), static_cast<std::size_t>(bytes.size()),
                      MSG_NOSIGNAL) == bytes.size();
    }
    void endOutput() const { ::shutdown(other.number(), SHUT_WR); }
    /// What is there; lastError says why there is no more: EAGAIN, or once for all 0 for an end or
    /// another of errno(3).
    QByteArray receive()
    {
        QByteArray all;
        std::array<char, 65536> bytes;
        while (lastError == EAGAIN) {
            const ssize_t count = ::recv(other.number(), bytes.data(), bytes.size(), MSG_DONTWAIT);
            if (count > 0)
                all.append(bytes.data(), count);
            else
                lastError = count < 0 ? errno : 0;
            if (count < 0 && lastError == EAGAIN)
                break;
        }
        return all;
    }
    /// It sees no more.
    bool isOver()
    {
        receive();
        return lastError != EAGAIN;
    }
};

/// False if there are none.
bool makeUnixPair(SocketPair &pair);
bool makeTcpPair(SocketPair &pair);

} // namespace Culvert::Test
