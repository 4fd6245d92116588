// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/proxyhandshake.h"

#include "core/proxy/httphandshake.h"
#include "core/proxy/socks4handshake.h"
#include "core/proxy/socks5handshake.h"

namespace Culvert {

namespace {

std::unique_ptr<Handshake> handshakeFor(char first, const ProxyCredentials &credentials)
{
    if (first == Socks4Handshake::Version)
        return std::make_unique<Socks4Handshake>(credentials);
    if (first == Socks5Handshake::Version)
        return std::make_unique<Socks5Handshake>(credentials);
    if (first >= 'A' && first <= 'Z')
        return std::make_unique<HttpHandshake>(credentials);
    return nullptr;
}

} // namespace

ProxyHandshake::ProxyHandshake(ProxyCredentials credentials)
    : m_credentials(std::move(credentials))
{}

Handshake::Step ProxyHandshake::feed(QByteArrayView bytes)
{
    if (!m_handshake) {
        if (bytes.isEmpty())
            return {};
        m_handshake = handshakeFor(bytes.front(), m_credentials);
        if (!m_handshake)
            return Step::refused({}, 1);
    }
    return m_handshake->feed(bytes);
}

QByteArray ProxyHandshake::success() const
{
    return m_handshake ? m_handshake->success() : QByteArray();
}

QByteArray ProxyHandshake::failure(const Failure &failure) const
{
    return m_handshake ? m_handshake->failure(failure) : QByteArray();
}

bool ProxyHandshake::limitsClient() const
{
    return m_handshake && m_handshake->limitsClient();
}

qsizetype ProxyHandshake::passes(QByteArrayView bytes)
{
    return m_handshake ? m_handshake->passes(bytes) : bytes.size();
}

} // namespace Culvert
