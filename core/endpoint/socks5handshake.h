// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/handshake.h"

namespace Culvert {

/// SOCKS version 5 (RFC 1928) with no authentication, or with user name and password (RFC 1929)
/// where the endpoint has them; CONNECT only.
class Socks5Handshake final : public Handshake
{
public:
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

    /// An empty @p user: no authentication is asked for.
    explicit Socks5Handshake(QByteArray user = {}, QByteArray password = {});

    Step feed(QByteArrayView bytes) override;
    QByteArray success() const override;
    QByteArray failure(const Failure &failure) const override;

private:
    enum class Stage { Greeting, Authentication, Request };

    Step readGreeting(QByteArrayView bytes);
    Step readAuthentication(QByteArrayView bytes);
    static Step readRequest(QByteArrayView bytes);

    QByteArray m_user;
    QByteArray m_password;
    Stage m_stage = Stage::Greeting;
};

} // namespace Culvert
