// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/poller.h"
#include "core/io/socketend.h"
#include "core/proxy/handshake.h"

#include <memory>

namespace Culvert {

/// A client's half of the talk before its connection: feeds what it says to a Handshake, and sends
/// what that answers. What the client sends early stays in the kernel until the target can have it.
class HandshakeSession
{
public:
    enum class Outcome {
        NeedsMore, ///< all that there was has been read
        Request,   ///< it wants to go to target(); nothing more is read
        Refused,   ///< it is to be told refusal(), if that is not empty; nothing more is read
        Gone,      ///< it has closed, or is broken
    };

    /// Poller and client have to outlive it; the handshake is not null.
    HandshakeSession(Poller &poller, SocketEnd &client, std::unique_ptr<Handshake> handshake);

    /// Reads what there is. Precondition: it needed more the last time.
    Outcome read();
    const SocketAddress &target() const { return m_last.target; }
    /// What the target gets before the client's own bytes.
    const QByteArray &head() const { return m_last.head; }
    const QByteArray &refusal() const { return m_last.reply; }

    /// The target has been reached: says so. False if the client is broken.
    bool sendSuccess();
    QByteArray failure(const Failure &failure) const { return m_handshake->failure(failure); }
    /// What tells how much of what the client sends is for the target; null = all of it.
    Handshake *limit() const { return m_handshake->limitsClient() ? m_handshake.get() : nullptr; }

private:
    bool send(const QByteArray &reply);

    Poller &m_poller;
    SocketEnd &m_client;
    std::unique_ptr<Handshake> m_handshake;
    Handshake::Step m_last;
};

} // namespace Culvert
