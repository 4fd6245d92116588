// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/runanswer.h"

#include "app/run/rundesk.h"
#include "app/run/runplan.h"
#include "core/model/plaintext.h"
#include "core/texts/tr.h"

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::RunAnswer)

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 DnsPort = 53;

VerbReply failed(const QString &message, int exitStatus = ExitStatus::Failed)
{
    return {exitStatus, {}, u"culvert: %1\n"_s.arg(plainLine(message))};
}

/// The first proxy that a program on this machine can use, with what it asks for.
std::optional<RunPlan::Proxy> proxyOf(const Profile &profile, const ProfileStatus &status)
{
    for (qsizetype i = 0; i < status.endpoints.size() && i < profile.endpoints.size(); ++i) {
        const EndpointStatus &endpoint = status.endpoints.at(i);
        const EndpointSettings &settings = profile.endpoints.at(i);
        if (endpoint.type != EndpointType::Socks || settings.type != EndpointType::Socks)
            continue;
        if (const std::optional<HostPort> address = endpoint.clientAddress())
            return RunPlan::Proxy{*address, settings.user, settings.password};
    }
    return std::nullopt;
}

/// HOST or HOST:PORT.
Result<HostPort> resolverFrom(const QString &text)
{
    const QString host =
        text.startsWith(u'[') && text.endsWith(u']') ? text.sliced(1).chopped(1) : text;
    if (hostProblem(host).isEmpty())
        return HostPort{host, DnsPort};
    return HostPort::parse(text);
}

QString dnsOption(const VerbRequest &request)
{
    return request.options.value(u"dns"_s).value(0);
}

} // namespace

std::optional<VerbReply> runRefusal(const VerbRequest &request)
{
    if (!request.has(u"dns"_s))
        return std::nullopt;
    if (request.has(u"proxy-env"_s))
        return failed(tr("--dns makes no sense with --proxy-env"), ExitStatus::WrongUsage);
    const Result<HostPort> parsed = resolverFrom(dnsOption(request));
    if (parsed)
        return std::nullopt;
    return failed(tr("--dns: %1").arg(parsed.failure().message), ExitStatus::WrongUsage);
}

VerbReply runAnswer(RunDesk &desk, const VerbRequest &request, const Profile &profile,
                    const ProfileStatus &status)
{
    RunPlan plan;
    plan.profile = profile.name;
    if (request.has(u"proxy-env"_s)) {
        plan.proxy = proxyOf(profile, status);
        if (!plan.proxy)
            return failed(tr("\"%1\" has no proxy that listens on a port").arg(profile.name));
        return {ExitStatus::Done, QString::fromUtf8(plan.toJson()), {}};
    }
    std::optional<HostPort> resolver;
    if (request.has(u"dns"_s))
        resolver = *resolverFrom(dnsOption(request));
    const Result<QString> socket = desk.expect(profile.id, resolver);
    if (!socket)
        return failed(socket.failure().message);
    plan.socket = *socket;
    plan.folder = desk.coveredFolder();
    return {ExitStatus::Done, QString::fromUtf8(plan.toJson()), {}};
}

} // namespace Culvert
