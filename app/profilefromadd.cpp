// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbrunner.h"

#include "core/model/destination.h"
#include "ui/profiledefaults.h"

namespace Culvert {

namespace {

Result<EndpointSettings> socksEndpoint(const QString &listen)
{
    const Result<SocketAddress> address = SocketAddress::parseListen(listen);
    if (!address)
        return invalidProfile(QStringLiteral("--socks %1").arg(listen), address.failure().message);
    EndpointSettings endpoint;
    endpoint.type = EndpointType::Socks;
    endpoint.listen = *address;
    return endpoint;
}

/// The endpoint of an option "LISTEN=TARGET".
Result<EndpointSettings> mappedEndpoint(EndpointType type, const QString &name, const QString &text)
{
    const QString option = QStringLiteral("--%1 %2").arg(name, text);
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0)
        return invalidProfile(option,
                              VerbRunner::tr("must be LISTEN=TARGET, as in 5432=db.internal:5432"));
    const Result<SocketAddress> listen = SocketAddress::parseListen(text.left(equals));
    if (!listen)
        return invalidProfile(option, listen.failure().message);
    const Result<SocketAddress> target = SocketAddress::parseTarget(text.mid(equals + 1));
    if (!target)
        return invalidProfile(option, target.failure().message);
    EndpointSettings endpoint;
    endpoint.type = type;
    endpoint.listen = *listen;
    endpoint.target = *target;
    return endpoint;
}

} // namespace

Result<Profile> profileFromAdd(const VerbRequest &request, const QList<Profile> &others,
                               QStringList &warnings)
{
    const QString destination = request.arguments.value(0);
    const Result<Destination> parsed = Destination::parse(destination);
    if (!parsed)
        return invalidProfile(QStringLiteral("destination"), parsed.failure().message);

    Profile profile = ProfileDefaults::fresh(others);
    profile.destination = destination;
    profile.name = request.has(QStringLiteral("name"))
                       ? request.options.value(QStringLiteral("name")).last()
                       : ProfileDefaults::freeName(parsed->host, others);
    profile.jumpHosts = request.options.value(QStringLiteral("jump"));
    profile.configFile = request.options.value(QStringLiteral("config-file")).value(0);
    profile.identityFile = request.options.value(QStringLiteral("identity-file")).value(0);
    if (request.has(QStringLiteral("start"))) {
        const std::optional<StartMode> mode =
            startModeFromName(request.options.value(QStringLiteral("start")).last());
        if (!mode)
            return invalidProfile(QStringLiteral("--start"),
                                  VerbRunner::tr("must be manual, on-demand or always"));
        profile.start = *mode;
    }

    QList<EndpointSettings> endpoints;
    for (const QString &listen : request.options.value(QStringLiteral("socks"))) {
        Result<EndpointSettings> endpoint = socksEndpoint(listen);
        if (!endpoint)
            return endpoint.failure();
        endpoints.append(endpoint.takeValue());
    }
    for (const auto &[name, type] : {std::pair(QStringLiteral("forward"), EndpointType::Forward),
                                     std::pair(QStringLiteral("reverse"), EndpointType::Reverse)}) {
        for (const QString &text : request.options.value(name)) {
            Result<EndpointSettings> endpoint = mappedEndpoint(type, name, text);
            if (!endpoint)
                return endpoint.failure();
            endpoints.append(endpoint.takeValue());
        }
    }
    if (!endpoints.isEmpty())
        profile.endpoints = endpoints;
    for (const EndpointSettings &endpoint : std::as_const(profile.endpoints)) {
        if (endpoint.listen.isLocalOnly())
            continue;
        const QString text = endpoint.isLocal()
                                 ? VerbRunner::tr("warning: other machines can use %1")
                                 : VerbRunner::tr("warning: whoever reaches the server can use %1, "
                                                  "if the server allows that");
        warnings.append(text.arg(endpoint.listen.toString()));
    }
    if (const std::optional<Failure> problem = profile.failure())
        return *problem;
    return profile;
}

} // namespace Culvert
