// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/profiledefaults.h"

#include "core/model/names.h"

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 LastPort = 65535;

bool listensAt(const Profile &profile, quint16 port)
{
    return std::any_of(profile.endpoints.begin(), profile.endpoints.end(),
                       [port](const EndpointSettings &endpoint) {
                           return endpoint.isLocal() && !endpoint.listen.isUnix() &&
                                  endpoint.listen.tcp().port == port;
                       });
}

bool hasName(const QList<Profile> &profiles, const QString &name)
{
    return std::any_of(
        profiles.begin(), profiles.end(),
        [key = nameKey(name)](const Profile &profile) { return nameKey(profile.name) == key; });
}

} // namespace

Profile ProfileDefaults::fresh(const QList<Profile> &others)
{
    Profile profile = Profile::create({}, {});
    EndpointSettings socks;
    socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, freePort(FirstSocksPort, others)});
    profile.endpoints.append(socks);
    return profile;
}

Profile ProfileDefaults::duplicate(const Profile &original, const QList<Profile> &others)
{
    Profile copy = original;
    copy.id = Profile::create({}, {}).id;
    copy.name = freeName(original.name, others);
    QList<Profile> taken = others;
    for (EndpointSettings &endpoint : copy.endpoints) {
        if (!endpoint.isLocal() || endpoint.listen.isUnix() || endpoint.listen.tcp().port == 0)
            continue;
        HostPort address = endpoint.listen.tcp();
        address.port = freePort(address.port, taken);
        endpoint.listen = SocketAddress(address);
        Profile own;
        own.endpoints.append(endpoint);
        taken.append(own);
    }
    return copy;
}

QString ProfileDefaults::freeName(const QString &wanted, const QList<Profile> &others)
{
    // A host's name can be longer than a profile's, and a number has to fit behind it.
    constexpr qsizetype Longest = LongestName - 10;
    const QString first = wanted.size() > Longest ? mendedName(wanted.left(Longest)) : wanted;
    QString name = first;
    for (int number = 2; hasName(others, name); ++number)
        name = u"%1 %2"_s.arg(first, QString::number(number));
    return name;
}

quint16 ProfileDefaults::freePort(quint16 first, const QList<Profile> &others)
{
    for (quint16 port = first; port < LastPort; ++port) {
        if (std::none_of(others.begin(), others.end(),
                         [port](const Profile &profile) { return listensAt(profile, port); }))
            return port;
    }
    // Any free one.
    return 0;
}

} // namespace Culvert
