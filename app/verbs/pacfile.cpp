// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/pacfile.h"

#include "core/texts/tr.h"

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::PacFile)

using namespace Qt::StringLiterals;

namespace {

/// Where a client reaches what listens there: no client can name every address.
HostPort reachable(HostPort listen)
{
    if (listen.host == u"*" || listen.host == u"0.0.0.0" || listen.host == u"localhost")
        listen.host = u"127.0.0.1"_s;
    else if (listen.host == u"::")
        listen.host = u"::1"_s;
    return listen;
}

} // namespace

Result<HostPort> proxyAddress(const Profile &profile, const ProfileStatus *status)
{
    if (const std::optional<HostPort> open = status ? status->socksAddress() : std::nullopt)
        return reachable(*open);
    bool anyPort = false;
    for (const EndpointSettings &endpoint : profile.endpoints) {
        if (endpoint.type != EndpointType::Socks || !endpoint.enabled || endpoint.listen.isUnix())
            continue;
        if (endpoint.listen.tcp().port != 0)
            return reachable(endpoint.listen.tcp());
        anyPort = true;
    }
    if (anyPort)
        return invalidProfile(tr("the port of its proxy is not known before it listens; start it "
                                 "by \"culvert up\""));
    return invalidProfile(tr("it has no proxy on a TCP port; \"culvert edit\" with --socks=1080 "
                             "adds one"));
}

QString pacFile(const HostPort &proxy)
{
    const QString address = proxy.toString();
    return u"function FindProxyForURL(url, host) {\n"
           "  return \"SOCKS5 %1; SOCKS %1; PROXY %1\";\n"
           "}\n"_s.arg(address);
}

} // namespace Culvert
