// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/endpointsettings.h"

#include <QDir>
#include <QHostAddress>

#include <algorithm>
#include <array>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// What people open in a browser, or set as its proxy or TURN server.
constexpr std::array<quint16, 12> WebPorts{80,   443,  3000, 3128, 3478, 5000,
                                           5349, 8000, 8080, 8443, 8888, 9090};

} // namespace

QString endpointTypeName(EndpointType type)
{
    switch (type) {
    case EndpointType::Socks:
        return u"socks"_s;
    case EndpointType::Forward:
        return u"forward"_s;
    case EndpointType::Reverse:
        return u"reverse"_s;
    case EndpointType::ReverseSocks:
        return u"reverse-socks"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EndpointType> endpointTypeFromName(QStringView name)
{
    for (const EndpointType type : {EndpointType::Socks, EndpointType::Forward,
                                    EndpointType::Reverse, EndpointType::ReverseSocks}) {
        if (name == endpointTypeName(type))
            return type;
    }
    return std::nullopt;
}

QString socketModeText(int mode)
{
    return u"%1"_s.arg(mode, 4, 8, QLatin1Char('0'));
}

std::optional<int> socketModeFromText(QStringView text)
{
    constexpr int Largest = 0777;
    if (text.size() == 4 && text.front() == u'0')
        text = text.sliced(1);
    bool ok = false;
    const int mode = text.toInt(&ok, 8);
    const bool digits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'7'; });
    if (!ok || !digits || text.size() != 3 || mode > Largest ||
        (mode & EndpointSettings::OwnerOnly) != EndpointSettings::OwnerOnly)
        return std::nullopt;
    return mode;
}

QStringList EndpointSettings::listenKeys() const
{
    if (listen.isEmpty() || (!listen.isUnix() && listen.tcp().port == 0))
        return {};
    const QString side = isLocal() ? u"local "_s : u"remote "_s;
    if (listen.isUnix())
        return {side + QDir::cleanPath(listen.path())};
    QStringList keys;
    for (const HostPort &address : listen.listenAddresses())
        keys.append(side + joinHostPort(QHostAddress(address.host).toString(), address.port));
    return keys;
}

bool EndpointSettings::letsPagesIn() const
{
    if (!hasBrowsers())
        return true;
    const bool web = !target.isUnix() && std::find(WebPorts.begin(), WebPorts.end(),
                                                   target.tcp().port) != WebPorts.end();
    return browsers.value_or(web);
}

} // namespace Culvert
