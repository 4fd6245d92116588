// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/stage.h"

#include "tests/faults/signs.h"
#include "tests/harness/privatenetwork.h"
#include "tests/harness/processes.h"

#include <QTest>

#include <csignal>
#include <utility>

namespace Culvert::Faults {

using namespace Qt::StringLiterals;
using namespace Culvert::Test;

namespace {

/// What has to have come through before traffic counts as running.
constexpr qint64 Running = 8 * 1024 * 1024;

} // namespace

Stage::~Stage()
{
    disconnect(m_watch);
    if (m_cutPort != 0)
        restoreLine();
    // A stopped process would not even end. The pids are still sshd's: it is their parent, and as
    // stopped as they are.
    for (const qint64 pid : std::as_const(m_signalled))
        ::kill(static_cast<pid_t>(pid), SIGCONT);
}

bool Stage::check(bool done, const QString &trouble)
{
    if (!done && m_trouble.isEmpty())
        m_trouble = trouble;
    return done;
}

void Stage::fail(const QString &trouble)
{
    check(false, trouble);
}

bool Stage::startServer(const QStringList &extraConfig)
{
    return check(m_bed.startServer(extraConfig), u"sshd did not start"_s);
}

ScriptedServer &Stage::addServer(const QString &alias)
{
    m_servers.push_back(std::make_unique<ScriptedServer>(alias));
    return *m_servers.back();
}

bool Stage::start(ScriptedServer &server)
{
    return check(server.start(), u"the scripted server did not start: "_s + server.errorString());
}

bool Stage::startEngine(const QString &sshProgram)
{
    m_bed.startEngine(sshProgram);
    return true;
}

Profile Stage::profileTo(const ScriptedServer &server, const QList<const ScriptedServer *> &others)
{
    Profile profile = Profile::create(u"test"_s, server.alias());
    profile.configFile = server.clientConfig(others);
    return profile;
}

bool Stage::setProfile(Profile profile, StartMode start)
{
    // Not stopped for being idle, and tried again by itself.
    profile.start = start;
    if (profile.endpoints.isEmpty()) {
        EndpointSettings socks;
        socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
        profile.endpoints.append(socks);
    }
    m_profileId = profile.id;
    const std::optional<Failure> failure = m_bed.save(profile);
    return check(!failure, u"the profile was not taken: "_s + failure.value_or(Failure{}).message);
}

bool Stage::setAnswers(const PromptClerk::Say &say)
{
    m_clerk = std::make_unique<PromptClerk>(engine(), say);
    return true;
}

bool Stage::up()
{
    engine().up(m_profileId);
    return true;
}

bool Stage::waitFor(TunnelState state)
{
    return check(m_bed.waitForState(m_profileId, state),
                 u"the tunnel did not become "_s + tunnelStateName(state));
}

bool Stage::waitFor(const Sign &sign)
{
    return check(m_bed.waitFor(m_profileId, sign), u"the scene's fault did not show"_s);
}

bool Stage::raiseTunnel()
{
    return startServer() && startEngine() && setProfile(m_bed.profile()) && up() &&
           waitFor(TunnelState::Up);
}

quint16 Stage::takenPort()
{
    m_stranger = std::make_unique<TargetServer>(TargetServer::echo);
    return m_stranger->port();
}

bool Stage::open(Traffic::Kind kind)
{
    m_traffic = std::make_unique<Traffic>(kind, m_bed.port(m_profileId));
    return check(m_traffic->isOpen(), u"nothing goes through the tunnel"_s);
}

bool Stage::openAndRun(Traffic::Kind kind)
{
    if (!open(kind))
        return false;
    traffic().start();
    return check(QTest::qWaitFor([this] { return traffic().received() >= Running; }, 30000),
                 u"the traffic does not run"_s);
}

bool Stage::watch(const Sign &sign)
{
    m_sign = sign;
    disconnect(m_watch);
    m_watch =
        connect(&engine(), &EngineInterface::statusChanged, this, [this](const EngineStatus &all) {
            const ProfileStatus *status = all.find(m_profileId);
            if (status && m_sign(*status))
                look(*status);
        });
    m_clock.start();
    return true;
}

bool Stage::cutLine()
{
    m_cutPort = m_bed.server().port();
    return check(PrivateNetwork::swallow(m_cutPort), u"the line could not be cut"_s);
}

bool Stage::restoreLine()
{
    return check(PrivateNetwork::restore(std::exchange(m_cutPort, 0)),
                 u"the line could not be restored"_s);
}

bool Stage::signalSsh(int number)
{
    const qint64 ssh = sshOf(status());
    return check(ssh > 0 && ::kill(static_cast<pid_t>(ssh), number) == 0,
                 u"there is no ssh to signal"_s);
}

void Stage::signalServer(int number)
{
    const qint64 server = m_bed.server().processId();
    m_signalled = QList<qint64>{server} + descendantsOf(server);
    for (const qint64 pid : std::as_const(m_signalled))
        ::kill(static_cast<pid_t>(pid), number);
}

void Stage::lookNow()
{
    engine().requestStatus([this](const EngineStatus &all) {
        if (const ProfileStatus *status = all.find(m_profileId))
            look(*status);
    });
}

void Stage::look(const ProfileStatus &status)
{
    if (!isOver())
        m_sighting = sightingOf(status, elapsed());
}

std::chrono::milliseconds Stage::elapsed() const
{
    return std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0);
}

} // namespace Culvert::Faults
