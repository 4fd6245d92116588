// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/destination.h"

#include "core/model/hostport.h"
#include "core/model/percentencoding.h"
#include "core/model/plaintext.h"
#include "core/texts/tr.h"

#include <QUrl>

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::Destination)

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 255;
// What OpenSSH 9.6 and later refuse (ssh.c), since the shell of a ProxyCommand would see them.
constexpr QStringView RefusedInUser = u"'`\";&<>|(){}";
// They end the host of a URL, or encode another character.
constexpr QStringView RefusedInUrl = u"/?#%";
constexpr QStringView RefusedInHost = u"'`\"$\\;&<>|(){},";

bool hasOneOf(const QString &text, QStringView characters)
{
    return std::any_of(text.begin(), text.end(),
                       [characters](QChar c) { return characters.contains(c); });
}

/// True if a person sees every character, and no white space but the plain one.
bool isVisible(const QString &text)
{
    return isPlainLine(text) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() && c != u' '; });
}

bool isIpv6Literal(const QString &text)
{
    return text.contains(u':') && hostProblem(text).isEmpty();
}

/// Splits "host[:port]" or "[v6][:port]"; the port is absent when there is no colon.
Result<Destination> parseHostAndPort(const QString &text)
{
    Destination result;
    QStringView rest;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0)
            return invalidProfile(tr("the bracket around the IPv6 address is not closed"));
        result.host = text.mid(1, end - 1);
        rest = QStringView(text).mid(end + 1);
        if (!result.host.contains(u':'))
            return invalidProfile(tr("the text in brackets is not an IPv6 address"));
    } else if (isIpv6Literal(text)) {
        result.host = text;
    } else {
        const qsizetype colon = text.indexOf(u':');
        if (colon >= 0 && text.indexOf(u':', colon + 1) >= 0)
            return invalidProfile(tr("an IPv6 address must stand in brackets, as in [::1]:22"));
        result.host = text.left(colon);
        rest = colon < 0 ? QStringView() : QStringView(text).mid(colon);
    }
    if (const QString problem = destinationHostProblem(result.host); !problem.isEmpty())
        return invalidProfile(problem);
    if (rest.isEmpty())
        return result;
    const std::optional<quint16> port =
        rest.startsWith(u':') ? parsePort(rest.mid(1)) : std::nullopt;
    if (!port || *port == 0)
        return invalidProfile(tr("the port must be a number from 1 to 65535"));
    result.port = *port;
    return result;
}

} // namespace

QString userProblem(const QString &user)
{
    if (user.isEmpty())
        return tr("the user before \"@\" is missing");
    if (user.startsWith(u'-') || user.contains(u" -"))
        return tr("the user must not begin with \"-\", nor have one behind a space");
    if (user.size() > LongestName)
        return tr("the user is longer than 255 characters");
    if (!isVisible(user))
        return tr("the user has a character that cannot be seen");
    if (hasOneOf(user, RefusedInUser))
        return tr("the user has one of %1, which ssh refuses").arg(RefusedInUser);
    if (user.endsWith(u'\\'))
        return tr("the user must not end with a backslash");
    return {};
}

QString destinationHostProblem(const QString &host)
{
    if (host.isEmpty())
        return tr("the host is missing");
    if (host.contains(u':'))
        return hostProblem(host);
    if (host.startsWith(u'-'))
        return tr("the host must not begin with \"-\"");
    if (host.size() > LongestName)
        return tr("the host is longer than 255 characters");
    if (!isVisible(host) || host.contains(u' '))
        return tr("the host has a space, or a character that cannot be seen");
    if (hasOneOf(host, RefusedInHost))
        return tr("the host has one of %1, which ssh refuses").arg(RefusedInHost);
    return {};
}

QString withoutPassword(const QString &text)
{
    qsizetype colon = text.indexOf(u':');
    if (colon >= 0 && QStringView(text).mid(colon).startsWith(u"://"))
        colon = text.indexOf(u':', colon + 1);
    const qsizetype at = text.lastIndexOf(u'@');
    return colon < 0 || at < colon ? text : text.left(colon + 1) + u"..." + text.mid(at);
}

QString Destination::toUrl() const
{
    QString text = u"ssh://"_s;
    if (!user.isEmpty())
        text += QString::fromLatin1(QUrl::toPercentEncoding(user, "@+")) + u'@';
    text += host.contains(u':') ? u'[' + QString(host).replace(u'%', u"%25"_s) + u']' : host;
    return port == 0 ? text : text + u':' + QString::number(port);
}

QString Destination::toString() const
{
    // Without the scheme, it would be taken for a password.
    if (user.contains(u':'))
        return toUrl();
    QString text = user.isEmpty() ? QString() : user + u'@';
    if (port != 0)
        return text + joinHostPort(host, port);
    return text + (host.contains(u':') ? u'[' + host + u']' : host);
}

Result<Destination> Destination::parse(const QString &text)
{
    QString rest = text;
    const bool url = rest.startsWith(u"ssh://", Qt::CaseInsensitive);
    if (url) {
        rest.remove(0, 6);
        if (rest.endsWith(u'/'))
            rest.chop(1);
    } else if (rest.contains(u"://")) {
        return invalidProfile(tr("the destination's scheme must be ssh://, or left off"));
    }
    if (rest.isEmpty())
        return invalidProfile(tr("the destination is missing"));

    QString user;
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        user = rest.left(at);
        rest.remove(0, at + 1);
        if (user.contains(u':'))
            return invalidProfile(
                tr("a password does not belong in a destination; ssh asks for it, or uses a key "
                   "(a colon of a user is %3A behind ssh://)"));
        if (url) {
            const std::optional<QString> decoded = percentDecoded(user);
            if (!decoded)
                return invalidProfile(tr("the user has a \"%\" that does not encode a character"));
            user = *decoded;
        }
        if (const QString problem = userProblem(user); !problem.isEmpty())
            return invalidProfile(problem);
    }
    if (url && rest.startsWith(u'['))
        rest.replace(u"%25"_s, u"%"_s);
    else if (url && hasOneOf(rest, RefusedInUrl) && !rest.contains(u':'))
        return invalidProfile(tr("the host of a URL has one of %1").arg(RefusedInUrl));
    Result<Destination> parsed = parseHostAndPort(rest);
    if (!parsed)
        return parsed;
    Destination destination = parsed.takeValue();
    destination.user = user;
    return destination;
}

} // namespace Culvert
