// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/hostport.h"

#include "core/texts/tr.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::HostPort)

namespace {

// IFNAMSIZ without its zero.
constexpr qsizetype LongestZone = 15;

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isHostCharacter(QChar c)
{
    return isAlphanumeric(c) || c == u'.' || c == u'-' || c == u'_';
}

bool isAddressCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') ||
           c == u':' || c == u'.';
}

/// An IPv6 literal, with or without a zone (RFC 4007) such as "%eth0". QHostAddress alone would let
/// spaces around the address and any text in the zone through.
bool isIpv6(const QString &host)
{
    const qsizetype percent = host.indexOf(u'%');
    if (percent >= 0) {
        const QStringView zone = QStringView(host).mid(percent + 1);
        if (zone.isEmpty() || zone.size() > LongestZone ||
            !std::all_of(zone.begin(), zone.end(), isHostCharacter))
            return false;
    }
    const QString address = host.left(percent);
    return std::all_of(address.begin(), address.end(), isAddressCharacter) &&
           QHostAddress(address).protocol() == QAbstractSocket::IPv6Protocol;
}

} // namespace

std::optional<quint16> parsePort(QStringView text)
{
    const bool digits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const uint number = text.toUInt(&ok);
    if (!digits || !ok || number > 65535)
        return std::nullopt;
    return static_cast<quint16>(number);
}

QString joinHostPort(const QString &host, quint16 port)
{
    const QString text = host.contains(u':') ? u'[' + host + u']' : host;
    return text + u':' + QString::number(port);
}

QString asciiHost(const QString &host)
{
    const bool ascii =
        std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80; });
    return ascii ? host : QString::fromLatin1(QUrl::toAce(host));
}

QString hostProblem(const QString &host)
{
    if (host.isEmpty())
        return tr("the host is missing");
    if (host.contains(u':'))
        return isIpv6(host) ? QString() : tr("the host is not a valid IPv6 address");
    const QString ascii = asciiHost(host);
    if (ascii.isEmpty())
        return tr("the host is not a valid international name");
    if (host.size() > 255 || ascii.size() > 255)
        return tr("the host is longer than 255 characters");
    if (ascii.startsWith(u'-'))
        return tr("the host must not begin with \"-\"");
    if (!std::all_of(ascii.begin(), ascii.end(), isHostCharacter))
        return tr(R"(the host has a character that is not a letter, digit, ".", "-" or "_")");
    if (std::none_of(ascii.begin(), ascii.end(), isAlphanumeric))
        return tr("the host has no letter or digit");
    return {};
}

QString HostPort::toString() const
{
    return joinHostPort(host, port);
}

Result<HostPort> HostPort::parse(const QString &text, bool zeroPort)
{
    QString host;
    qsizetype colon = -1;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0)
            return invalidProfile(tr("the bracket around the IPv6 address is not closed"));
        host = text.mid(1, end - 1);
        if (!isIpv6(host))
            return invalidProfile(tr("the text in brackets is not an IPv6 address"));
        colon = end + 1;
    } else {
        colon = text.indexOf(u':');
        if (colon >= 0 && text.indexOf(u':', colon + 1) >= 0)
            return invalidProfile(tr("an IPv6 address must stand in brackets, as in [::1]:80"));
        host = text.left(colon);
    }
    if (const QString problem = hostProblem(host); !problem.isEmpty())
        return invalidProfile(problem);
    if (colon < 0 || colon >= text.size() || text.at(colon) != u':')
        return invalidProfile(tr("the port is missing, as in host:80"));
    const std::optional<quint16> port = parsePort(QStringView(text).mid(colon + 1));
    if (!port || (*port == 0 && !zeroPort))
        return invalidProfile(
            tr("the port must be a number from %1 to 65535").arg(zeroPort ? 0 : 1));
    return HostPort{host, *port};
}

} // namespace Culvert
