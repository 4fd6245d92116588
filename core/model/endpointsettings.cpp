// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/endpointsettings.h"

namespace Culvert {

QString endpointTypeName(EndpointType type)
{
    switch (type) {
    case EndpointType::Socks:
        return QStringLiteral("socks");
    case EndpointType::Forward:
        return QStringLiteral("forward");
    case EndpointType::Reverse:
        return QStringLiteral("reverse");
    case EndpointType::ReverseSocks:
        return QStringLiteral("reverse-socks");
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

} // namespace Culvert
