// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Culvert {

/// The user name and password that an endpoint asks of its clients, or none. Comparing does not
/// tell by its time how much of what a client gave was right.
class ProxyCredentials
{
public:
    ProxyCredentials() = default;
    /// An empty @p user: nothing is asked for.
    ProxyCredentials(QByteArray user, QByteArray password);

    bool isSet() const { return !m_user.isEmpty(); }
    /// As SOCKS5 carries them (RFC 1929). Precondition: isSet().
    bool areIn(QByteArrayView user, QByteArrayView password) const;
    /// As the value of a Proxy-Authorization field carries them (RFC 7617). Precondition: isSet().
    bool areInBasic(QByteArrayView authorization) const;

private:
    QByteArray m_user;
    QByteArray m_password;
};

} // namespace Culvert
