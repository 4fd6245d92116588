// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/fault.h"
#include "tests/faults/signs.h"
#include "tests/faults/stage.h"

#include <QFile>

namespace Culvert::Faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Culvert::Test;

namespace {

Demand failsWith(FailureKind kind)
{
    return {TunnelState::Failed, kind, 5s};
}

Demand triesAgainAfter(FailureKind kind)
{
    return {TunnelState::Reconnecting, kind, 5s};
}

bool start(Stage &stage, const Profile &profile)
{
    return stage.setProfile(profile) && stage.watch(gaveUp) && stage.up();
}

bool playTo(Stage &stage, const QString &destination)
{
    Profile profile = Profile::create(u"test"_s, destination);
    profile.configFile = u"/dev/null"_s;
    return stage.startEngine() && start(stage, profile);
}

bool playUnknownName(Stage &stage)
{
    return playTo(stage, u"no-such-host.invalid"_s);
}

bool playRefused(Stage &stage)
{
    return playTo(stage, u"127.0.0.1:1"_s);
}

bool isUpInVain(const ProfileStatus &status)
{
    return status.state == TunnelState::Up && hasEndpointFailure(status);
}

bool setPortTaken(Stage &stage)
{
    if (!stage.startServer() || !stage.startEngine())
        return false;
    Profile profile = stage.bed().profile();
    profile.endpoints.first().listen = SocketAddress(HostPort{u"127.0.0.1"_s, stage.takenPort()});
    return stage.setProfile(profile);
}

bool playPortTaken(Stage &stage)
{
    return setPortTaken(stage) && stage.watch(isUpInVain) && stage.up();
}

bool playPortFreed(Stage &stage)
{
    if (!setPortTaken(stage) || !stage.up() || !stage.waitFor(isUpInVain))
        return false;
    stage.watch([](const ProfileStatus &status) { return !hasEndpointFailure(status); });
    stage.freePort();
    return true;
}

bool playNoSsh(Stage &stage)
{
    return stage.startServer() && stage.startEngine({}) && start(stage, stage.bed().profile());
}

bool playWrongOption(Stage &stage)
{
    if (!stage.startServer() || !stage.startEngine())
        return false;
    Profile profile = stage.bed().profile();
    profile.options.insert(u"Compresion"_s, u"yes"_s);
    return start(stage, profile);
}

/// A key that the server behind accepts, where the jump host's own should be.
bool swapKey(const ScriptedServer &gate, const ScriptedServer &server)
{
    for (const QString &name : {u"/client_key"_s, u"/client_key.pub"_s}) {
        const QString place = gate.directory() + name;
        if (!QFile::remove(place) || !QFile::copy(server.directory() + name, place))
            return false;
    }
    return true;
}

/// A server behind a jump host, both with keys; @p meddle comes before the start.
bool playBehindAGate(Stage &stage,
                     const std::function<bool(ScriptedServer &, ScriptedServer &)> &meddle)
{
    ScriptedServer &gate = stage.addServer(u"gate"_s);
    ScriptedServer &server = stage.addServer(u"server"_s);
    gate.acceptKey();
    server.acceptKey();
    if (!stage.start(gate) || !stage.start(server) || !stage.startEngine())
        return false;
    Profile profile = Stage::profileTo(server, {&gate});
    profile.jumpHosts = {gate.alias()};
    if (!meddle(gate, server)) {
        stage.fail(u"the hosts could not be prepared"_s);
        return false;
    }
    return start(stage, profile);
}

bool playGateRefuses(Stage &stage)
{
    return playBehindAGate(stage, swapKey);
}

bool playBehindGateRefused(Stage &stage)
{
    return playBehindAGate(stage, [](ScriptedServer &, ScriptedServer &server) {
        server.stop();
        return true;
    });
}

/// A tunnel with an endpoint at a port of the server that another program has.
bool setReversePortTaken(Stage &stage)
{
    if (!stage.startServer() || !stage.startEngine())
        return false;
    EndpointSettings reverse;
    reverse.type = EndpointType::Reverse;
    reverse.listen = SocketAddress(HostPort{u"127.0.0.1"_s, stage.takenPort()});
    reverse.target = reverse.listen;
    Profile profile = stage.bed().profile();
    profile.endpoints.append(reverse);
    return stage.setProfile(profile);
}

bool playReversePortTaken(Stage &stage)
{
    return setReversePortTaken(stage) && stage.watch(hasEndpointFailure) && stage.up();
}

bool playReversePortFreed(Stage &stage)
{
    if (!setReversePortTaken(stage) || !stage.up() || !stage.waitFor(hasEndpointFailure))
        return false;
    stage.watch([](const ProfileStatus &status) { return !hasEndpointFailure(status); });
    stage.freePort();
    return true;
}

} // namespace

QList<Fault> startFaults()
{
    return {
        {u"name-unknown"_s, u"the server's name cannot be looked up"_s,
         triesAgainAfter(FailureKind::NameResolution), playUnknownName},
        {u"refused"_s, u"nothing listens at the server's port"_s,
         triesAgainAfter(FailureKind::Refused), playRefused},
        {u"port-taken"_s,
         u"the endpoint's port is taken: it is tried again, and ssh logs in"_s,
         {TunnelState::Up, FailureKind::PortInUse, 5s},
         playPortTaken},
        {u"port-freed"_s,
         u"that port is free again: until the endpoint listens there"_s,
         {TunnelState::Up, std::nullopt, 2s},
         playPortFreed},
        {u"no-ssh"_s, u"there is no ssh program"_s, failsWith(FailureKind::SshMissing), playNoSsh},
        {u"wrong-option"_s, u"an ssh option of the profile is misspelt"_s,
         failsWith(FailureKind::InvalidProfile), playWrongOption},
        {u"gate-refuses"_s, u"a jump host refuses the key"_s,
         failsWith(FailureKind::Authentication), playGateRefuses},
        {u"behind-gate-refused"_s, u"a jump host cannot reach the server"_s,
         triesAgainAfter(FailureKind::Refused), playBehindGateRefused},
        {u"reverse-taken"_s,
         u"a reverse endpoint's port is taken on the server: from the start on"_s,
         {TunnelState::Up, FailureKind::RemoteForward, 5s},
         playReversePortTaken},
        // The first try again comes within a second.
        {u"reverse-freed"_s,
         u"the port is free again: until the server listens there"_s,
         {TunnelState::Up, std::nullopt, 5s},
         playReversePortFreed},
    };
}

} // namespace Culvert::Faults
