// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/equivalentcommand.h"

#include "core/model/clientcommand.h"
#include "core/model/destination.h"

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// "user@host" with "-p PORT" before it, without what the destination may have of a password.
QStringList destinationWords(const QString &text)
{
    const Result<Destination> parsed = Destination::parse(text);
    if (!parsed)
        return {withoutPassword(text)};
    QStringList words;
    if (parsed->port != 0)
        words << u"-p"_s << QString::number(parsed->port);
    return words << (parsed->user.isEmpty() ? parsed->host : parsed->user + u'@' + parsed->host);
}

QStringList endpointWords(const EndpointSettings &endpoint)
{
    const QString listen = endpoint.listen.toString();
    switch (endpoint.type) {
    case EndpointType::Socks:
        return {u"-D"_s, listen};
    case EndpointType::Forward:
        return {u"-L"_s, listen + u':' + endpoint.target.toString()};
    case EndpointType::Reverse:
        return {u"-R"_s, listen + u':' + endpoint.target.toString()};
    case EndpointType::ReverseSocks:
        return {u"-R"_s, listen};
    }
    Q_UNREACHABLE();
}

} // namespace

QString equivalentCommand(const Profile &profile)
{
    QStringList words{u"ssh"_s, u"-N"_s};
    if (!profile.configFile.isEmpty())
        words << u"-F"_s << profile.configFile;
    if (!profile.identityFile.isEmpty())
        words << u"-i"_s << profile.identityFile;
    if (!profile.jumpHosts.isEmpty()) {
        QStringList hops;
        for (const QString &hop : profile.jumpHosts)
            hops << withoutPassword(hop);
        words << u"-J"_s << hops.join(u',');
    }
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        words << u"-o"_s << option.key() + u'=' + option.value();
    for (const EndpointSettings &endpoint : profile.endpoints) {
        if (endpoint.enabled)
            words += endpointWords(endpoint);
    }
    words += destinationWords(profile.destination);
    QStringList quoted;
    for (const QString &word : std::as_const(words))
        quoted << (word.startsWith(u"~/") && shellWord(word.mid(2)) == word.mid(2)
                       ? word
                       : shellWord(word));
    return quoted.join(u' ');
}

} // namespace Culvert
