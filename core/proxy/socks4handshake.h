// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/bytecollector.h"
#include "core/proxy/handshake.h"
#include "core/proxy/proxycredentials.h"

namespace Culvert {

/// SOCKS version 4 and 4a (names), as https://www.openssh.com/txt/socks4.protocol and
/// socks4a.protocol beside it have them; CONNECT only. It cannot carry a password, so that an
/// endpoint with credentials refuses it.
class Socks4Handshake final : public Handshake
{
public:
    static constexpr char Version = 4;
    /// Of the user id, which is not looked at, and of the name of 4a.
    static constexpr qsizetype LongestText = 255;

    explicit Socks4Handshake(ProxyCredentials credentials = {});

    Step feed(QByteArrayView bytes) override;
    QByteArray success() const override;
    QByteArray failure(const Failure &failure) const override;

private:
    enum class Stage { Head, User, Name };
    enum class Text { NeedsMore, Ended, TooLong };

    Step readHead(QByteArrayView &bytes);
    Step readUser(QByteArrayView &bytes);
    Step readName(QByteArrayView &bytes);
    quint16 port() const;
    static Text readText(ByteCollector &text, QByteArrayView &bytes);

    ProxyCredentials m_credentials;
    ByteCollector m_head;
    ByteCollector m_user;
    ByteCollector m_name;
    Stage m_stage = Stage::Head;
};

} // namespace Culvert
