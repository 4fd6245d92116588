// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/words/statetexts.h"

#include "core/model/plaintext.h"
#include "ui/words/timetexts.h"

#include <QLocale>

namespace Culvert {

using namespace Qt::StringLiterals;

QString StateTexts::state(TunnelState state)
{
    switch (state) {
    case TunnelState::Stopped:
        return tr("Stopped");
    case TunnelState::Idle:
        return tr("Ready");
    case TunnelState::Connecting:
        return tr("Connecting…");
    case TunnelState::Up:
        return tr("Up");
    case TunnelState::Reconnecting:
        return tr("Reconnecting");
    case TunnelState::Failed:
        return tr("Failed");
    case TunnelState::Stopping:
        return tr("Stopping…");
    }
    Q_UNREACHABLE();
}

QString StateTexts::state(const ProfileStatus &profile, const QDateTime &now)
{
    if (profile.state == TunnelState::Failed && profile.failure)
        return tr("Failed: %1").arg(failure(profile.failure->kind));
    if (profile.state == TunnelState::Reconnecting && profile.retryAt) {
        const qint64 left = now.msecsTo(*profile.retryAt);
        return left > 0 ? tr("Reconnecting in %1").arg(TimeTexts::countdown(left))
                        : tr("Reconnecting now");
    }
    return state(profile.state);
}

QString StateTexts::process(ProcessState state)
{
    switch (state) {
    case ProcessState::Connecting:
        return tr("logging in");
    case ProcessState::Up:
        return tr("up");
    case ProcessState::Retiring:
        return tr("ends after its last connection");
    }
    Q_UNREACHABLE();
}

QString StateTexts::failure(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Authentication:
        return tr("The server refused the login");
    case FailureKind::HostKeyUnknown:
        return tr("The server's host key is not known");
    case FailureKind::HostKeyChanged:
        return tr("The server's host key has changed");
    case FailureKind::NameResolution:
        return tr("The server's name cannot be found");
    case FailureKind::Network:
        return tr("The server cannot be reached");
    case FailureKind::Refused:
        return tr("The server refused the connection");
    case FailureKind::Timeout:
        return tr("The server did not answer in time");
    case FailureKind::PortInUse:
        return tr("The address is already in use");
    case FailureKind::Permission:
        return tr("The system does not permit it");
    case FailureKind::SshMissing:
        return tr("The ssh program was not found");
    case FailureKind::InvalidProfile:
        return tr("A setting makes no sense");
    case FailureKind::Cancelled:
        return tr("A question was not answered");
    case FailureKind::RemoteForward:
        return tr("The server refused to listen");
    case FailureKind::ConnectionLost:
        return tr("The connection was lost");
    case FailureKind::ClosedByTarget:
        return tr("The target closed the connection");
    case FailureKind::Internal:
        return tr("Something went wrong");
    }
    Q_UNREACHABLE();
}

QString StateTexts::advice(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Authentication:
        return tr("Check the user, the key and the agent, then try again.");
    case FailureKind::HostKeyUnknown:
        return tr("Compare the fingerprint with the one that the server's owner gives you, and "
                  "accept it when you are asked.");
    case FailureKind::HostKeyChanged:
        return tr("Somebody may be listening in. Ask the server's owner before you remove the old "
                  "key from known_hosts.");
    case FailureKind::PortInUse:
        return tr("Stop the program that listens there, or choose another port. It is tried again "
                  "until it is free.");
    case FailureKind::SshMissing:
        return tr("Install the OpenSSH client.");
    case FailureKind::InvalidProfile:
        return tr("Edit the tunnel to mend it.");
    case FailureKind::NameResolution:
    case FailureKind::Network:
    case FailureKind::Refused:
    case FailureKind::Timeout:
    case FailureKind::Permission:
    case FailureKind::Cancelled:
    case FailureKind::RemoteForward:
    case FailureKind::ConnectionLost:
    case FailureKind::Internal:
    case FailureKind::ClosedByTarget:
        return {};
    }
    Q_UNREACHABLE();
}

QString StateTexts::endpoint(EndpointType type)
{
    switch (type) {
    case EndpointType::Socks:
        return tr("Proxy");
    case EndpointType::Forward:
        return tr("Forward");
    case EndpointType::Reverse:
        return tr("Reverse forward");
    case EndpointType::ReverseSocks:
        return tr("Reverse proxy");
    }
    Q_UNREACHABLE();
}

QString StateTexts::startMode(StartMode mode)
{
    switch (mode) {
    case StartMode::Manual:
        return tr("By hand");
    case StartMode::OnDemand:
        return tr("On demand");
    case StartMode::Always:
        return tr("Always");
    }
    Q_UNREACHABLE();
}

QString StateTexts::startModeExplanation(StartMode mode)
{
    switch (mode) {
    case StartMode::Manual:
        return tr("Starts when you switch it on, and stays up until you switch it off.");
    case StartMode::OnDemand:
        return tr("Listens from the start; ssh runs only while somebody uses the tunnel.");
    case StartMode::Always:
        return tr("ssh starts with Culvert and is kept up.");
    }
    Q_UNREACHABLE();
}

QString StateTexts::connections(int count)
{
    // Spelled out, so that English is right without a file of plural forms.
    if (count == 0)
        return tr("no connections");
    if (count == 1)
        return tr("1 connection");
    return tr("%n connections", nullptr, count);
}

QString StateTexts::load(const ProfileStatus &profile)
{
    QStringList parts{connections(profile.connections)};
    QStringList each;
    for (const ProcessStatus &process : profile.processes) {
        each.append(u"%1: %2"_s.arg(QString::number(process.pid)).arg(process.connections));
    }
    if (!each.isEmpty())
        parts.append(tr("ssh %1", "process ids and their connections")
                         .arg(each.join(tr(", ", "between process ids"))));
    return joined(parts);
}

QString StateTexts::summary(const ProfileStatus &profile, const QDateTime &now)
{
    QStringList parts{state(profile, now)};
    if (profile.state == TunnelState::Up || profile.connections > 0 || !profile.processes.isEmpty())
        parts.append(load(profile));
    else if (profile.state == TunnelState::Idle)
        parts.append(tr("starts with the first client"));
    return joined(parts);
}

/// To the second only while something is going on: a text that counts seconds keeps a machine
/// awake.
QString StateTexts::heard(const ProfileStatus &profile, const QDateTime &now)
{
    constexpr qint64 Minute = 60;
    if (profile.connections == 0 && profile.heardAt->secsTo(now) < Minute)
        return tr("heard within the last minute");
    return tr("heard %1 ago").arg(TimeTexts::elapsed(*profile.heardAt, now));
}

QString StateTexts::sentence(const ProfileStatus &profile, const QDateTime &now)
{
    const QString clock =
        profile.since.isValid() ? TimeTexts::clock(profile.since, now) : tr("an unknown time");
    QStringList parts;
    switch (profile.state) {
    case TunnelState::Stopped:
        return tr("Stopped: nothing listens and no ssh runs");
    case TunnelState::Stopping:
        return tr("Stopping since %1").arg(clock);
    case TunnelState::Idle:
        parts.append(tr("Ready since %1: the first client starts ssh").arg(clock));
        break;
    case TunnelState::Connecting:
        parts.append(tr("Connecting since %1").arg(clock));
        break;
    case TunnelState::Up:
        parts.append(tr("Up since %1").arg(clock));
        if (profile.roundTripMs)
            parts.append(tr("%1 ms").arg(QLocale().toString(*profile.roundTripMs, 'f', 0)));
        if (profile.heardAt)
            parts.append(heard(profile, now));
        break;
    case TunnelState::Reconnecting:
        parts.append(state(profile, now));
        parts.append(tr("down since %1").arg(clock));
        break;
    case TunnelState::Failed:
        parts.append(tr("Failed at %1").arg(clock));
        if (profile.failure)
            parts.append(failure(profile.failure->kind));
        break;
    }
    if (profile.state == TunnelState::Up || profile.connections > 0)
        parts.append(connections(profile.connections));
    return parts.join(tr(", ", "between parts of a sentence"));
}

QString StateTexts::program(const ConnectionStatus &connection)
{
    return connection.pid == 0
               ? QString()
               : tr("%1 (%2)", "a program and its process id")
                     .arg(plainLine(connection.program), QString::number(connection.pid));
}

QString StateTexts::joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

} // namespace Culvert
