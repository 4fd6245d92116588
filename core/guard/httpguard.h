// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/guard/guardverdict.h"
#include "core/model/socketaddress.h"

#include <QByteArray>
#include <QList>

namespace Culvert {

/// Reads the head of what may be an HTTP/1 request, byte by byte, and no further than it takes to
/// know that it is none, or whose it is.
///
/// What a web page can have its browser send to a port that is no proxy is a request in origin form
/// (RFC 9112, section 3.2.1): "TOKEN /... HTTP/...". All else passes at the first byte that does
/// not fit, among it the preface of HTTP/2, which browsers only speak inside TLS, and requests to a
/// proxy. A request is refused if its Host is not the endpoint's own (a page can have a name of its
/// own lead to this machine), if an Origin or a Referer is not that of its Host, or if
/// Sec-Fetch-Site says that another site asks for it. A person who opens the endpoint in a browser
/// passes, and so do the pages that come from it, and curl.
///
/// Lenient where servers are: lines may end with LF alone.
class HttpGuard
{
public:
    /// In bytes, of a whole head; a longer one is refused.
    static constexpr qsizetype LongestHead = 32 * 1024;
    static constexpr qsizetype LongestMethod = 32;

    /// @p listen is the TCP address of the endpoint.
    explicit HttpGuard(SocketAddress listen);

    /// Precondition: it is undecided.
    GuardVerdict take(char c);
    /// It may be a method as well as anything else.
    bool isFirstWord() const { return m_part == Part::Method; }
    /// Once it was refused: the foreign origin or host; empty if it did not say.
    const QByteArray &stranger() const { return m_stranger; }

private:
    enum class Part { Method, TargetStart, Target, VersionStart, Version, Fields };

    GuardVerdict takeMethod(char c);
    GuardVerdict takeTarget(char c);
    GuardVerdict takeVersion(char c);
    GuardVerdict takeField(char c);
    GuardVerdict judgeField(const QByteArray &name, const QByteArray &value);
    GuardVerdict judgeSource(const QByteArray &url);
    GuardVerdict judgeHead();
    GuardVerdict refuse(const QByteArray &stranger);

    SocketAddress m_listen;
    Part m_part = Part::Method;
    qsizetype m_size = 0;
    qsizetype m_matched = 0;
    QByteArray m_line;
    QByteArray m_host;
    /// Origin and Referer: they have to be those of the Host.
    QByteArrayList m_sources;
    QByteArray m_stranger;
};

} // namespace Culvert
