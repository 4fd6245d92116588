// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/destinationurl.h"

#include "core/model/percentencoding.h"
#include "core/model/socketaddress.h"
#include "core/texts/tr.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::DestinationUrl)

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Scheme = u"ssh://";
constexpr QStringView BindParameter = u"bind=";

/// The parts of a URL behind its scheme, as they stand.
struct Parts
{
    QString userAndHost;
    /// Absent without an ":" before the last "@".
    std::optional<QString> password;
    /// Absent without a "?".
    std::optional<QString> query;
};

/// RFC 3986, 3.2.1: what may stand in a password by itself.
bool isPasswordCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"-._~!$&'()*+,;=:%").contains(c);
}

Result<Parts> split(const QString &text)
{
    const auto endsUserAndHost = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto end = std::find_if(text.begin(), text.end(), endsUserAndHost) - text.begin();
    QString rest = text.mid(end);
    // A password that was not encoded, of which the rest would be taken for something else.
    if (rest.contains(u'@') && !rest.startsWith(u"?bind="))
        return invalidProfile(tr(R"("/", "?" and "#" must be percent-encoded before an "@")"));
    if (rest.contains(u'#'))
        return invalidProfile(tr("a fragment (\"#\") does not belong in a destination"));

    Parts parts;
    if (rest.startsWith(u'/'))
        rest.remove(0, 1);
    if (rest.startsWith(u'?'))
        parts.query = rest.mid(1);
    else if (!rest.isEmpty())
        return invalidProfile(tr("a path does not belong in a destination"));

    parts.userAndHost = text.left(end);
    const qsizetype at = parts.userAndHost.lastIndexOf(u'@');
    const qsizetype colon = parts.userAndHost.indexOf(u':');
    if (colon >= 0 && colon < at) {
        parts.password = parts.userAndHost.mid(colon + 1, at - colon - 1);
        parts.userAndHost.remove(colon, at - colon);
    }
    return parts;
}

Result<QString> readPassword(const QString &text)
{
    if (text.isEmpty())
        return invalidProfile(tr("the password after \":\" is missing"));
    if (!std::all_of(text.begin(), text.end(), isPasswordCharacter))
        return invalidProfile(tr("the password has a character that must be percent-encoded, as "
                                 "\"@\" is by \"%40\""));
    const std::optional<QString> decoded = percentDecoded(text);
    if (!decoded)
        return invalidProfile(tr("the password has a \"%\" that does not encode a character"));
    if (decoded->contains(u'\n') || decoded->contains(u'\r') || decoded->contains(u'\0'))
        return invalidProfile(tr("the password must be one line of text"));
    if (decoded->toUtf8().size() > DestinationUrl::LongestPassword)
        return invalidProfile(
            tr("the password is longer than %1 bytes").arg(DestinationUrl::LongestPassword));
    return *decoded;
}

Result<HostPort> readQuery(const QString &query)
{
    // What it is instead is not said: it may be part of a password.
    if (!query.startsWith(BindParameter))
        return invalidProfile(
            tr("the only parameter of a destination is bind, as in ?bind=127.0.0.1:1080"));
    if (query.contains(u'&'))
        return invalidProfile(tr("there is more than one parameter after the \"?\""));
    const std::optional<QString> text = percentDecoded(query.mid(BindParameter.size()));
    if (!text)
        return invalidProfile(tr("bind has a \"%\" that does not encode a character"));
    // What else a listener may be, such as the path of a socket, is no HostPort, or not the same.
    const Result<HostPort> typed = HostPort::parse(*text, true);
    const Result<SocketAddress> address = SocketAddress::parseListen(*text);
    if (!typed || !address || address->isUnix() ||
        address->listenAddresses() != QList<HostPort>{*typed})
        return invalidProfile(tr("bind must be an IP address and a port, as in 127.0.0.1:1080"));
    return *typed;
}

} // namespace

QString DestinationUrl::toString() const
{
    QString text = destination.toUrl();
    if (bind)
        text += u'?' + BindParameter + bind->toString().replace(u'%', u"%25"_s);
    return text;
}

Result<DestinationUrl> DestinationUrl::parse(const QString &text)
{
    QString rest = text;
    if (rest.startsWith(Scheme, Qt::CaseInsensitive))
        rest.remove(0, Scheme.size());
    else if (rest.contains(u"://"))
        return invalidProfile(tr("the destination's scheme must be ssh://, or left off"));
    const Result<Parts> parts = split(rest);
    if (!parts)
        return parts.failure();

    DestinationUrl url;
    Result<Destination> destination = Destination::parse(Scheme + parts->userAndHost);
    if (!destination)
        return destination.failure();
    url.destination = destination.takeValue();
    if (parts->password) {
        Result<QString> password = readPassword(*parts->password);
        if (!password)
            return password.failure();
        url.password = password.takeValue();
    }
    if (parts->query) {
        const Result<HostPort> bind = readQuery(*parts->query);
        if (!bind)
            return bind.failure();
        url.bind = *bind;
    }
    return url;
}

} // namespace Culvert
