// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/bytecollector.h"
#include "core/proxy/handshake.h"
#include "core/proxy/proxycredentials.h"

namespace Culvert {

/// SOCKS version 5 (RFC 1928) with no authentication, or with user name and password (RFC 1929)
/// where the endpoint has them; CONNECT only.
class Socks5Handshake final : public Handshake
{
public:
    static constexpr char Version = 5;

    /// The replies of RFC 1928, section 6.
    enum Reply : quint8 {
        Succeeded = 0,
        GeneralFailure = 1,
        NotAllowed = 2,
        NetworkUnreachable = 3,
        HostUnreachable = 4,
        ConnectionRefused = 5,
        CommandNotSupported = 7,
        AddressTypeNotSupported = 8,
    };

    explicit Socks5Handshake(ProxyCredentials credentials = {});

    Step feed(QByteArrayView bytes) override;
    QByteArray success() const override;
    QByteArray failure(const Failure &failure) const override;

private:
    enum class Stage { Greeting, Authentication, Request };

    Step readMessage(QByteArrayView &bytes);
    Step readGreeting(QByteArrayView &bytes);
    Step readAuthentication(QByteArrayView &bytes);
    Step readRequest(QByteArrayView &bytes);
    Step next(Stage stage, char version, char code);

    ProxyCredentials m_credentials;
    /// At most 513 bytes: the longest authentication.
    ByteCollector m_message;
    Stage m_stage = Stage::Greeting;
};

} // namespace Culvert
