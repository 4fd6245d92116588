// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/tunnelbed.h"

#include "core/config/sshcommand.h"
#include "core/session/runtimedirectory.h"
#include "sandbox/descriptorlimit.h"
#include "tests/harness/timeout.h"

#include <QSignalSpy>
#include <QTest>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

TunnelBed::TunnelBed()
{
    // Clients, endpoints and targets of a test are all in this process.
    raiseDescriptorLimit();
}

TunnelBed::~TunnelBed()
{
    stopEngine();
}

QString TunnelBed::findProgram()
{
    return findSshProgram();
}

bool TunnelBed::startServer(const QStringList &extraConfig)
{
    m_server = std::make_unique<PrivateSshd>();
    m_server->setExtraConfig(extraConfig);
    QSignalSpy ready(m_server.get(), &PrivateSshd::ready);
    QSignalSpy failed(m_server.get(), &PrivateSshd::failed);
    m_server->start();
    const bool settled =
        QTest::qWaitFor([&] { return ready.count() + failed.count() > 0; }, TimeoutMs);
    if (!failed.isEmpty())
        qWarning("%s", qPrintable(failed.first().first().value<Failure>().message));
    return settled && ready.count() == 1;
}

void TunnelBed::startEngine(const QString &sshProgram)
{
    stopEngine();
    if (const auto failure = prepareRuntimeDirectory(runtimeDirectory()))
        qFatal("%s", qPrintable(failure->message));
    m_engine = std::make_unique<EngineThread>(Engine::Setup{
        profilesFile(), runtimeDirectory(), sshProgram, QStringLiteral(CULVERT_ASKPASS)});
    QSignalSpy loaded(m_engine.get(), &EngineInterface::profilesChanged);
    loaded.wait(TimeoutMs);
}

void TunnelBed::stopEngine()
{
    m_engine.reset();
}

Profile TunnelBed::profile(const QString &name) const
{
    Profile profile = Profile::create(name, PrivateSshd::alias());
    profile.configFile = m_server->clientConfig();
    EndpointSettings socks;
    socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    profile.endpoints.append(socks);
    return profile;
}

std::optional<Failure> TunnelBed::save(const Profile &profile)
{
    std::optional<std::optional<Failure>> outcome;
    m_engine->save(profile,
                   [&outcome](const std::optional<Failure> &failure) { outcome = failure; });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, TimeoutMs))
        return Failure{FailureKind::Timeout, u"the engine does not answer"_s, {}};
    return *outcome;
}

ProfileStatus TunnelBed::status(const QString &id) const
{
    std::optional<EngineStatus> answer;
    m_engine->requestStatus([&answer](const EngineStatus &status) { answer = status; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, TimeoutMs) || !answer->find(id))
        return {};
    return *answer->find(id);
}

QList<ConnectionStatus> TunnelBed::connections() const
{
    std::optional<QList<ConnectionStatus>> answer;
    m_engine->requestConnections([&answer](const QList<ConnectionStatus> &list) { answer = list; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, TimeoutMs))
        return {};
    return *answer;
}

bool TunnelBed::waitFor(const QString &id,
                        const std::function<bool(const ProfileStatus &)> &wanted) const
{
    return QTest::qWaitFor([&] { return wanted(status(id)); }, TimeoutMs);
}

bool TunnelBed::waitForState(const QString &id, TunnelState state) const
{
    return waitFor(id, [state](const ProfileStatus &status) { return status.state == state; });
}

quint16 TunnelBed::port(const QString &id, qsizetype endpoint) const
{
    const QList<EndpointStatus> endpoints = status(id).endpoints;
    if (endpoint >= endpoints.size())
        return 0;
    const Result<HostPort> address = HostPort::parse(endpoints.at(endpoint).listen);
    return address ? address->port : 0;
}

QString TunnelBed::profilesFile() const
{
    return m_folder.filePath(u"config/profiles.json"_s);
}

QString TunnelBed::runtimeDirectory() const
{
    return m_folder.filePath(u"run"_s);
}

} // namespace Culvert::Test
