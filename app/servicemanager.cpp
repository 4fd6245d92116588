// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/servicemanager.h"

#include "core/io/descriptor.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <ctime>

#include <sys/socket.h>
#include <sys/un.h>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// What systemd asked for by the environment, which is nobody else's.
QByteArray taken(const char *variable)
{
    QByteArray value = qgetenv(variable);
    qunsetenv(variable);
    return value;
}

/// In microseconds, as RELOADING=1 wants it.
QByteArray monotonicNow()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return QByteArray::number(qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000);
}

QByteArray lineOf(const EngineStatus &status)
{
    const auto up =
        std::count_if(status.profiles.begin(), status.profiles.end(),
                      [](const ProfileStatus &each) { return each.state == TunnelState::Up; });
    const auto failed =
        std::count_if(status.profiles.begin(), status.profiles.end(),
                      [](const ProfileStatus &each) { return each.state == TunnelState::Failed; });
    QString line = QCoreApplication::translate("Culvert::ServiceManager", "%1 of %2 tunnels are up")
                       .arg(up)
                       .arg(status.profiles.size());
    if (failed > 0)
        line += QCoreApplication::translate("Culvert::ServiceManager", ", %1 failed").arg(failed);
    return line.toUtf8();
}

} // namespace

bool isServing(const EngineStatus &status)
{
    return std::all_of(
        status.profiles.begin(), status.profiles.end(), [](const ProfileStatus &profile) {
            return !profile.isOn() ||
                   std::all_of(profile.endpoints.begin(), profile.endpoints.end(),
                               [](const EndpointStatus &endpoint) {
                                   const bool isHere = endpoint.type == EndpointType::Socks ||
                                                       endpoint.type == EndpointType::Forward;
                                   return !isHere || !endpoint.enabled || endpoint.listening ||
                                          endpoint.failure;
                               });
        });
}

ServiceManager::ServiceManager(EngineInterface &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_socket(taken("NOTIFY_SOCKET"))
    , m_watchdog(this)
{
    if (m_socket.isEmpty())
        return;
    connect(&engine, &EngineInterface::statusChanged, this, &ServiceManager::take);
    // Answered once the profiles have been read.
    engine.requestStatus([self = QPointer(this)](const EngineStatus &status) {
        if (!self)
            return;
        self->m_isAsked = true;
        self->take(status);
    });
    startWatchdog();
}

ServiceManager::~ServiceManager()
{
    tell("STOPPING=1");
}

void ServiceManager::take(const EngineStatus &status)
{
    if (!m_isAsked)
        return;
    if (!m_isReady && isServing(status)) {
        m_isReady = true;
        tell("READY=1");
    }
    const QByteArray line = lineOf(status);
    if (line != m_line)
        tell("STATUS=" + line);
    m_line = line;
}

void ServiceManager::reload()
{
    tell("RELOADING=1\nMONOTONIC_USEC=" + monotonicNow());
    m_engine.reloadProfiles([self = QPointer(this)](const std::optional<Failure> &failure) {
        if (!self)
            return;
        // It goes on with the profiles that it had, and says why in its log.
        self->tell(failure ? "READY=1\nSTATUS=" + failure->message.toUtf8()
                           : QByteArray("READY=1"));
        if (failure)
            self->m_line.clear();
    });
}

void ServiceManager::startWatchdog()
{
    const QByteArray pid = taken("WATCHDOG_PID");
    const auto interval = std::chrono::microseconds(taken("WATCHDOG_USEC").toLongLong());
    if (interval.count() <= 0 ||
        (!pid.isEmpty() && pid.toLongLong() != QCoreApplication::applicationPid()))
        return;
    connect(&m_watchdog, &QTimer::timeout, this, &ServiceManager::showLife);
    m_watchdog.start(std::chrono::duration_cast<std::chrono::milliseconds>(interval / 2));
}

void ServiceManager::showLife()
{
    // That this thread runs is not enough: connections are carried by the engine's.
    m_engine.requestStatus([self = QPointer(this)](const EngineStatus &) {
        if (self)
            self->tell("WATCHDOG=1");
    });
}

void ServiceManager::tell(const QByteArray &state) const
{
    sockaddr_un address{};
    if (m_socket.isEmpty() || std::size_t(m_socket.size()) >= sizeof(address.sun_path))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), std::size_t(m_socket.size()));
    if (m_socket.startsWith('@'))
        address.sun_path[0] = '\0';
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(m_socket.size()));
    const Descriptor socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    // Nothing can be done about a manager that does not listen.
    [[maybe_unused]] const ssize_t sent =
        ::sendto(socket.number(), state.constData(), std::size_t(state.size()), MSG_NOSIGNAL,
                 reinterpret_cast<const sockaddr *>(&address), length);
}

} // namespace Culvert
