// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/listenindex.h"

#include <QDir>
#include <QHostAddress>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

bool isSomewhere(const EndpointSettings &endpoint)
{
    return endpoint.isLocal() && !endpoint.listen.isEmpty() &&
           (endpoint.listen.isUnix() || endpoint.listen.tcp().port != 0);
}

/// Where a TCP endpoint listens, as keys of the index. The two protocols do not meet.
struct Place
{
    explicit Place(const HostPort &listen)
    {
        const QHostAddress address(listen.host);
        const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        port = u"%1 %2"_s.arg(isV6 ? 6 : 4).arg(listen.port);
        exact = port + u' ' + address.toString();
        every = port + u" *";
        isEvery = address == QHostAddress(isV6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
    }

    QString port;
    QString exact;
    QString every;
    bool isEvery = false;
};

} // namespace

void ListenIndex::add(const Profile &profile)
{
    for (const EndpointSettings &endpoint : profile.endpoints) {
        if (isSomewhere(endpoint))
            addEndpoint(endpoint, profile.name);
    }
}

void ListenIndex::addEndpoint(const EndpointSettings &endpoint, const QString &name)
{
    const auto remember = [this, &name](const QString &key) {
        if (!m_places.contains(key))
            m_places.insert(key, name);
    };
    if (endpoint.listen.isUnix()) {
        remember(QDir::cleanPath(endpoint.listen.path()));
        return;
    }
    for (const HostPort &address : endpoint.listen.listenAddresses()) {
        const Place place(address);
        remember(place.port);
        remember(place.exact);
        if (place.isEvery)
            remember(place.every);
    }
}

QString ListenIndex::clash(const EndpointSettings &endpoint) const
{
    if (!isSomewhere(endpoint))
        return {};
    if (endpoint.listen.isUnix())
        return m_places.value(QDir::cleanPath(endpoint.listen.path()));
    for (const HostPort &address : endpoint.listen.listenAddresses()) {
        const Place place(address);
        const QString name = place.isEvery
                                 ? m_places.value(place.port)
                                 : m_places.value(place.exact, m_places.value(place.every));
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace Culvert
