// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/quickforward.h"

#include "core/session/portcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

bool isWanted(const SocketAddress &address, const QList<Profile> &all)
{
    EndpointSettings endpoint;
    endpoint.listen = address;
    const QStringList keys = endpoint.listenKeys();
    for (const Profile &profile : all) {
        for (const EndpointSettings &other : profile.endpoints) {
            const QStringList taken = other.isLocal() ? other.listenKeys() : QStringList();
            if (std::any_of(keys.begin(), keys.end(),
                            [&taken](const QString &key) { return taken.contains(key); }))
                return true;
        }
    }
    return false;
}

bool hasTemporary(const Profile &profile)
{
    return std::any_of(profile.endpoints.begin(), profile.endpoints.end(),
                       [](const EndpointSettings &endpoint) { return endpoint.temporary; });
}

} // namespace

Result<EndpointSettings> quickForward(const QString &text, const QList<Profile> &all)
{
    const QString typed = text.trimmed();
    const std::optional<quint16> port = parsePort(typed);
    const Result<SocketAddress> target = SocketAddress::parseTarget(
        port && *port != 0 ? u"localhost:%1"_s.arg(QString::number(*port)) : typed);
    if (!target)
        return target.failure();
    EndpointSettings endpoint;
    endpoint.type = EndpointType::Forward;
    endpoint.target = *target;
    endpoint.temporary = true;
    constexpr quint16 FirstOpenPort = 1024;
    const quint16 wanted = target->isUnix() ? quint16(0) : target->tcp().port;
    endpoint.listen = SocketAddress(HostPort{u"127.0.0.1"_s, wanted});
    if (wanted == 0)
        return endpoint;
    // One that nobody has now, and no profile of the person's will want.
    bool isFree = wanted >= FirstOpenPort && !isWanted(endpoint.listen, all) &&
                  PortCheck::isFree(endpoint.listen);
    while (!isFree) {
        const quint16 next = PortCheck::nextFree(endpoint.listen);
        endpoint.listen = SocketAddress(HostPort{u"127.0.0.1"_s, next});
        isFree = next == 0 || !isWanted(endpoint.listen, all);
    }
    return endpoint;
}

TemporaryEndpoints::TemporaryEndpoints(EngineInterface &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&engine, &EngineInterface::statusChanged, this, &TemporaryEndpoints::look);
    look();
}

void TemporaryEndpoints::look()
{
    const EngineStatus status = m_engine.status();
    const QList<Profile> profiles = m_engine.profiles();
    if (profiles.isEmpty())
        return;
    const bool isFirst = std::exchange(m_isFirst, false);
    for (const Profile &profile : profiles) {
        const ProfileStatus *now = status.find(profile.id);
        // One that has failed is still wanted.
        const bool isOff =
            !now || now->state == TunnelState::Stopped || now->state == TunnelState::Stopping;
        const bool hasRun = m_run.contains(profile.id);
        if (isOff)
            m_run.remove(profile.id);
        else
            m_run.insert(profile.id);
        if (hasTemporary(profile) && (isFirst || (isOff && hasRun)))
            clear(profile);
    }
}

void TemporaryEndpoints::clear(Profile profile)
{
    profile.endpoints.removeIf([](const EndpointSettings &endpoint) { return endpoint.temporary; });
    // A file that cannot be written is said where a person changes something.
    m_engine.save(profile, [](const std::optional<Failure> &) {});
}

} // namespace Culvert
