// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/verbrunner.h"

#include "core/model/destination.h"
#include "ui/editor/profiledefaults.h"

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// The endpoint of an option "LISTEN".
Result<EndpointSettings> proxyEndpoint(EndpointType type, const QString &name,
                                       const QString &listen)
{
    const Result<SocketAddress> address = SocketAddress::parseListen(listen);
    if (!address)
        return invalidProfile(u"--%1 %2"_s.arg(name, listen), address.failure().message);
    EndpointSettings endpoint;
    endpoint.type = type;
    endpoint.listen = *address;
    return endpoint;
}

/// The endpoint of an option "LISTEN=TARGET".
Result<EndpointSettings> mappedEndpoint(EndpointType type, const QString &name, const QString &text)
{
    const QString option = u"--%1 %2"_s.arg(name, text);
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

struct EndpointOption
{
    QString name;
    EndpointType type;
};

Result<QList<EndpointSettings>> endpointsFromAdd(const VerbRequest &request)
{
    QList<EndpointSettings> endpoints;
    for (const auto &[name, type] :
         {EndpointOption{u"socks"_s, EndpointType::Socks},
          EndpointOption{u"forward"_s, EndpointType::Forward},
          EndpointOption{u"reverse"_s, EndpointType::Reverse},
          EndpointOption{u"reverse-socks"_s, EndpointType::ReverseSocks}}) {
        const bool mapped = type == EndpointType::Forward || type == EndpointType::Reverse;
        for (const QString &text : request.options.value(name)) {
            Result<EndpointSettings> endpoint =
                mapped ? mappedEndpoint(type, name, text) : proxyEndpoint(type, name, text);
            if (!endpoint)
                return endpoint.failure();
            endpoints.append(endpoint.takeValue());
        }
    }
    return endpoints;
}

/// What else the options say about who may use the endpoints.
std::optional<Failure> setAccess(const VerbRequest &request, QList<EndpointSettings> &endpoints)
{
    int mode = EndpointSettings::OwnerOnly;
    if (request.has(u"socket-mode"_s)) {
        const QString text = request.options.value(u"socket-mode"_s).last();
        const std::optional<int> parsed = socketModeFromText(text);
        if (!parsed)
            return invalidProfile(u"--socket-mode %1"_s.arg(text),
                                  VerbRunner::tr("must be an octal mode that lets the owner read "
                                                 "and write, such as 0660"));
        mode = *parsed;
    }
    std::optional<bool> browsers;
    if (request.has(u"browsers"_s)) {
        const QString text = request.options.value(u"browsers"_s).last();
        if (text != u"yes" && text != u"no")
            return invalidProfile(u"--browsers %1"_s.arg(text),
                                  VerbRunner::tr("must be yes or no"));
        browsers = text == u"yes";
    }
    for (EndpointSettings &endpoint : endpoints) {
        if (endpoint.type == EndpointType::Forward)
            endpoint.browsers = browsers;
        endpoint.allowOtherUsers = request.has(u"allow-other-users"_s);
        if (endpoint.hasSocketMode())
            endpoint.socketMode = mode;
    }
    return std::nullopt;
}

/// What a person should know of an endpoint that others can reach; empty if nothing.
QString accessWarning(const EndpointSettings &endpoint)
{
    const QString listen = endpoint.listen.toString();
    if (!endpoint.isLocal() && !endpoint.listen.isLocalOnly())
        return VerbRunner::tr("warning: whoever reaches the server can use %1, if the server "
                              "allows that")
            .arg(listen);
    if (endpoint.listen.isLocalOnly() || !endpoint.isLocal())
        return {};
    if (endpoint.allowOtherUsers)
        return VerbRunner::tr("warning: other machines can use %1").arg(listen);
    return VerbRunner::tr("warning: other machines can reach %1; they are turned away unless you "
                          "--allow-other-users")
        .arg(listen);
}

} // namespace

Result<Profile> profileFromAdd(const VerbRequest &request, const QList<Profile> &others,
                               QStringList &warnings)
{
    const QString destination = request.arguments.value(0);
    const Result<Destination> parsed = Destination::parse(destination);
    if (!parsed)
        return invalidProfile(u"destination"_s, parsed.failure().message);

    Profile profile = ProfileDefaults::fresh(others);
    profile.destination = destination;
    profile.name = request.has(u"name"_s) ? request.options.value(u"name"_s).last()
                                          : ProfileDefaults::freeName(parsed->host, others);
    profile.jumpHosts = request.options.value(u"jump"_s);
    profile.configFile = request.options.value(u"config-file"_s).value(0);
    profile.identityFile = request.options.value(u"identity-file"_s).value(0);
    if (request.has(u"start"_s)) {
        const std::optional<StartMode> mode =
            startModeFromName(request.options.value(u"start"_s).last());
        if (!mode)
            return invalidProfile(u"--start"_s,
                                  VerbRunner::tr("must be manual, on-demand or always"));
        profile.start = *mode;
    }

    Result<QList<EndpointSettings>> endpoints = endpointsFromAdd(request);
    if (!endpoints)
        return endpoints.failure();
    if (!endpoints->isEmpty())
        profile.endpoints = endpoints.takeValue();
    if (const std::optional<Failure> problem = setAccess(request, profile.endpoints))
        return *problem;
    for (const EndpointSettings &endpoint : std::as_const(profile.endpoints)) {
        if (const QString warning = accessWarning(endpoint); !warning.isEmpty())
            warnings.append(warning);
    }
    if (const std::optional<Failure> problem = profile.failure())
        return *problem;
    return profile;
}

} // namespace Culvert
