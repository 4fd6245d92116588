// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/destination.h"

#include "core/model/hostport.h"
#include "core/model/percentencoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace Culvert {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::Destination", text);
}

bool isUserCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'.' || c == u'-' || c == u'_' || c == u'+' || c == u'@';
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
    } else {
        const qsizetype colon = text.indexOf(u':');
        if (colon >= 0 && text.indexOf(u':', colon + 1) >= 0)
            return invalidProfile(tr("an IPv6 address must stand in brackets, as in [::1]:22"));
        result.host = text.left(colon);
        rest = colon < 0 ? QStringView() : QStringView(text).mid(colon);
    }
    if (const QString problem = hostProblem(result.host); !problem.isEmpty())
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
    if (user.startsWith(u'-'))
        return tr("the user must not begin with \"-\"");
    if (user.startsWith(u'@') || user.endsWith(u'@'))
        return tr("the user must not begin or end with \"@\"");
    if (user.size() > 255)
        return tr("the user is longer than 255 characters");
    if (!std::all_of(user.begin(), user.end(), isUserCharacter))
        return tr(
            R"(the user has a character that is not a letter, digit, ".", "-", "_", "+" or "@")");
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

QString Destination::toString() const
{
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
                tr("a password does not belong in a destination; ssh asks for it, or uses a key"));
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
        rest.replace(QStringLiteral("%25"), QStringLiteral("%"));
    Result<Destination> parsed = parseHostAndPort(rest);
    if (!parsed)
        return parsed;
    Destination destination = parsed.takeValue();
    destination.user = user;
    return destination;
}

} // namespace Culvert
