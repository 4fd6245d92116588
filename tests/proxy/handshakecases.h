// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/handshake.h"
#include "core/proxy/proxycredentials.h"

#include <QList>

namespace Culvert::Test {

/// What one client sends, and what comes of it. The bytes end with the one that decides, so that
/// all before it need more and all behind it change nothing.
struct HandshakeCase
{
    QByteArray name;
    QByteArray bytes;
    Handshake::Outcome outcome = Handshake::Outcome::Request;
    /// All replies of the handshake, but for success() or failure().
    QByteArray replies;
    /// Of a request.
    QString target = {};
    QByteArray head = {};
    /// The endpoint asks for userAndPassword().
    bool credentials = false;

    ProxyCredentials asked() const;
};

ProxyCredentials userAndPassword();
/// The same case at an endpoint that asks for them.
HandshakeCase withCredentials(HandshakeCase one);
/// The field of HTTP that has them, with its line's end.
QByteArray rightLogin();

QList<HandshakeCase> socks5Cases();
QList<HandshakeCase> socks4Cases();
QList<HandshakeCase> connectCases();
QList<HandshakeCase> forwardedRequestCases();
QList<HandshakeCase> httpRefusalCases();
QList<HandshakeCase> smugglingCases();
QList<HandshakeCase> allHandshakeCases();

QByteArray hex(const char *text);
/// The text behind a byte that tells its length.
QByteArray counted(const QByteArray &text);
/// A SOCKS5 reply of that code.
QByteArray socks5Reply(int code);
QByteArray socks4Reply(int code);
/// The whole response that refuses, with the status line's @p status such as "400 Bad Request".
QByteArray httpRefusal(const QByteArray &status, const QByteArray &sentence);

} // namespace Culvert::Test
