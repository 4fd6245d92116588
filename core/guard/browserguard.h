// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/guard/guardverdict.h"
#include "core/guard/httpguard.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <utility>

namespace Culvert {

/// Keeps a browser that works for somebody else's page away from a target that does not expect one:
/// looks at what a client says first, holds it back until it is known that no page can be behind
/// it, and never longer. Pure: bytes in, a verdict out; any split of the same bytes gives the same
/// one. Bounded by HttpGuard::LongestHead, or a record of TLS, and what it was given at once.
///
/// It tells HTTP/1 (HttpGuard, also with the upgrade to a WebSocket), TLS (judgeClientHello()) and
/// STUN (judgeStun()). That is all that a page can make of a TCP connection: FTP and gopher have
/// left the browsers, HTTP/2 and 3 begin with TLS or are UDP. What is said inside TLS stays between
/// the browser and the target, whose certificate is what stops a page there.
class BrowserGuard
{
public:
    /// @p listen is the TCP address of the endpoint.
    explicit BrowserGuard(SocketAddress listen);

    /// Takes the bytes that follow those before. Precondition: it is undecided.
    GuardVerdict feed(QByteArrayView bytes);
    /// The client has said nothing more for a while, as if it waited for an answer. A browser sends
    /// a whole head at once: what has not come further than a word passes.
    GuardVerdict pause() const;
    /// Nothing more comes. Never undecided.
    GuardVerdict end() const;

    bool isEmpty() const { return m_seen.isEmpty(); }
    /// All that it was fed, for the target once it passes; it is empty afterwards.
    QByteArray takeSeen() { return std::exchange(m_seen, {}); }
    /// Once it was refused: the foreign origin or host, as the client says it; empty if it does
    /// not, or not in so many words.
    QString stranger() const;

private:
    enum class Kind { Http, Tls, Stun };

    GuardVerdict feedHttp(QByteArrayView bytes);

    SocketAddress m_listen;
    HttpGuard m_http;
    Kind m_kind = Kind::Http;
    QByteArray m_seen;
    QByteArray m_stranger;
};

} // namespace Culvert
