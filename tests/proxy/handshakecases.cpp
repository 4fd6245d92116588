// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/proxy/handshakecases.h"

#include <QStringBuilder>

namespace Culvert::Test {

ProxyCredentials userAndPassword()
{
    return {"me", "secret"};
}

ProxyCredentials HandshakeCase::asked() const
{
    return credentials ? userAndPassword() : ProxyCredentials();
}

HandshakeCase withCredentials(HandshakeCase one)
{
    one.credentials = true;
    one.name += ", credentials asked";
    return one;
}

QByteArray rightLogin()
{
    return "Proxy-Authorization: Basic bWU6c2VjcmV0\r\n";
}

QList<HandshakeCase> allHandshakeCases()
{
    return socks5Cases() + socks4Cases() + connectCases() + forwardedRequestCases() +
           httpRefusalCases() + smugglingCases();
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray counted(const QByteArray &text)
{
    return QByteArray(1, static_cast<char>(text.size())) + text;
}

QByteArray socks5Reply(int code)
{
    return hex("05") + QByteArray(1, static_cast<char>(code)) + hex("0001000000000000");
}

QByteArray socks4Reply(int code)
{
    return hex("00") + QByteArray(1, static_cast<char>(code)) + hex("000000000000");
}

QByteArray httpRefusal(const QByteArray &status, const QByteArray &sentence)
{
    const QByteArray page = "<!DOCTYPE html>\n"
                            "<html>\n"
                            "<head>\n"
                            "<meta charset=\"utf-8\">\n"
                            "<meta name=\"color-scheme\" content=\"light dark\">\n"
                            "<title>" +
                            status +
                            "</title>\n"
                            "</head>\n"
                            "<body>\n"
                            "<h1>" +
                            status +
                            "</h1>\n"
                            "<p>" +
                            sentence +
                            "</p>\n"
                            "<p>Culvert</p>\n"
                            "</body>\n"
                            "</html>\n";
    const QByteArray challenge =
        status.startsWith("407")
            ? "Proxy-Authenticate: Basic realm=\"Culvert\", charset=\"UTF-8\"\r\n"
            : "";
    return "HTTP/1.1 " + status + "\r\n" + challenge +
           "Content-Type: text/html; charset=utf-8\r\n"
           "Content-Length: " +
           QByteArray::number(page.size()) +
           "\r\n"
           "Connection: close\r\n"
           "Cache-Control: no-store\r\n"
           "X-Content-Type-Options: nosniff\r\n"
           "Content-Security-Policy: default-src 'none'\r\n"
           "\r\n" +
           page;
}

} // namespace Culvert::Test
