// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/guard/guardverdict.h"
#include "core/model/socketaddress.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Culvert {

/// What the first bytes of a client say about it, if they are TLS (RFC 8446, section 4.1.2).
struct HelloVerdict
{
    GuardVerdict verdict = GuardVerdict::Undecided;
    /// Once it is refused: the name that the client looked for; empty if none was found.
    QByteArray serverName = {};
};

/// Judges all the bytes that there are so far; @p listen is the TCP address of the endpoint.
///
/// A page can have its browser begin TLS with any port. Under this machine's own names it has no
/// say in the bytes, and the browser goes on only where the target shows a certificate for them.
/// But a name of the page's own may lead here, and then the session that is to be resumed is of the
/// page's making. So a ClientHello that offers HTTP by ALPN (RFC 7301), as every browser's does, is
/// refused if it looks for a server that isOwnHost() does not know (SNI, RFC 6066); all else
/// passes. So is one that goes on behind its first record, which takes a session longer than any
/// program has of a server of its own.
HelloVerdict judgeClientHello(QByteArrayView bytes, const SocketAddress &listen);

} // namespace Culvert
