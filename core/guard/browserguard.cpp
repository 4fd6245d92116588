// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/guard/browserguard.h"

#include "core/guard/clienthello.h"
#include "core/guard/stunguard.h"
#include "core/proxy/httpsyntax.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

// As long as names are, with a scheme and a port.
constexpr qsizetype LongestStranger = 270;
constexpr char TlsHandshake = 0x16;
// The first byte of a length of STUN that a browser can have, and of its requests.
constexpr quint8 LargestStun = 3;

} // namespace

BrowserGuard::BrowserGuard(SocketAddress listen)
    : m_listen(std::move(listen))
    , m_http(m_listen)
{}

GuardVerdict BrowserGuard::feed(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return GuardVerdict::Undecided;
    if (m_seen.isEmpty()) {
        const char first = bytes.front();
        if (first == TlsHandshake)
            m_kind = Kind::Tls;
        else if (static_cast<quint8>(first) <= LargestStun)
            m_kind = Kind::Stun;
    }
    m_seen.append(bytes);
    switch (m_kind) {
    case Kind::Http:
        return feedHttp(bytes);
    case Kind::Tls: {
        const HelloVerdict hello = judgeClientHello(m_seen, m_listen);
        m_stranger = hello.serverName;
        return hello.verdict;
    }
    case Kind::Stun:
        return judgeStun(m_seen);
    }
    Q_UNREACHABLE();
}

GuardVerdict BrowserGuard::feedHttp(QByteArrayView bytes)
{
    for (const char c : bytes) {
        const GuardVerdict verdict = m_http.take(c);
        if (verdict != GuardVerdict::Undecided) {
            m_stranger = m_http.stranger();
            return verdict;
        }
    }
    return GuardVerdict::Undecided;
}

GuardVerdict BrowserGuard::pause() const
{
    const bool word = m_kind == Kind::Stun || (m_kind == Kind::Http && m_http.isFirstWord());
    return word ? GuardVerdict::Passes : GuardVerdict::Undecided;
}

GuardVerdict BrowserGuard::end() const
{
    return pause() == GuardVerdict::Passes ? GuardVerdict::Passes : GuardVerdict::Refused;
}

QString BrowserGuard::stranger() const
{
    const bool plain = m_stranger.size() <= LongestStranger &&
                       std::all_of(m_stranger.begin(), m_stranger.end(), isVisible);
    return plain ? QString::fromLatin1(m_stranger) : QString();
}

} // namespace Culvert
