// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/sshaccess.h"

#include "core/config/sshcommand.h"
#include "core/connect/muxconnector.h"
#include "core/connect/processconnector.h"
#include "core/connect/socksconnector.h"
#include "core/endpoint/localendpoint.h"
#include "core/endpoint/localforward.h"
#include "core/endpoint/localproxy.h"
#include "core/session/accessground.h"
#include "core/session/remoteforward.h"
#include "core/session/remotelistener.h"
#include "core/session/runtimedirectory.h"
#include "core/ssh/askpassprogram.h"
#include "core/ssh/uniquepath.h"
#include "core/texts/tr.h"

#include <QFileInfo>

#include <utility>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::SshAccess)

using namespace Qt::StringLiterals;

namespace {

Profile profileOf(const SshAccess::Setup &setup)
{
    const QString destination = setup.destination.destination.toString();
    Profile profile = Profile::create(destination, destination);
    profile.jumpHosts = setup.jumpHosts;
    profile.identityFile = setup.identityFile;
    profile.configFile = setup.configFile;
    profile.options = setup.options;
    return profile;
}

QString directoryTemplate()
{
    return runtimeDirectoryPath(u"access-XXXXXX"_s);
}

} // namespace

Result<std::unique_ptr<SshAccess>> SshAccess::create(const Setup &setup)
{
    std::unique_ptr<SshAccess> access(new SshAccess(setup));
    if (const std::optional<Failure> failure = access->prepare())
        return *failure;
    return access;
}

SshAccess::SshAccess(const Setup &setup)
    : m_setup(setup)
    // As where Culvert itself has its sockets, so that the path is short enough for one.
    , m_ground(std::make_shared<AccessGround>(profileOf(setup), directoryTemplate(),
                                              setup.destination.password, setup.asker))
{
    // It has what it needs.
    m_setup.destination.password.clear();
    if (m_setup.sshProgram.isEmpty())
        m_setup.sshProgram = findSshProgram();
    if (m_setup.askpassProgram.isEmpty())
        m_setup.askpassProgram = findAskpassProgram();
}

SshAccess::~SshAccess()
{
    const Failure reason{FailureKind::Cancelled, tr("the SshAccess of this connector is gone"), {}};
    for (const QPointer<Connector> &connector : std::exchange(m_connectors, {})) {
        if (connector)
            connector->shut(reason);
    }
    // Who answers may go now, and the ground stays as long as a connector does.
    m_ground->asker.detach();
}

std::optional<Failure> SshAccess::prepare()
{
    if (const std::optional<Failure> failure = m_ground->profile.failure())
        return failure;
    if (!m_ground->directory.isValid())
        return Failure{FailureKind::Permission,
                       tr("the private directory %1 for sockets cannot be made: %2")
                           .arg(directoryTemplate(), m_ground->directory.errorString()),
                       {}};
    if (!QFileInfo(m_setup.askpassProgram).isExecutable()) {
        // Then ssh asks nobody.
        if (!m_ground->asker.hasAnswers())
            return std::nullopt;
        return Failure{FailureKind::Internal,
                       tr("culvert-askpass, through which ssh asks, was not found; it belongs to "
                          "the installed library"),
                       m_setup.askpassProgram};
    }
    m_ground->askpass = std::make_unique<Askpass>(m_setup.askpassProgram,
                                                  m_ground->directory.filePath(u"askpass"_s));
    return m_ground->askpass->listen();
}

SshSetup SshAccess::sshSetup() const
{
    return {m_ground->profile,
            m_ground->directory.path(),
            m_setup.sshProgram,
            m_ground->askpass.get(),
            m_ground->askpass ? &m_ground->asker : nullptr,
            &m_ground->gate,
            nullptr,
            m_ground};
}

std::unique_ptr<Connector> SshAccess::known(std::unique_ptr<Connector> connector) const
{
    std::erase_if(m_connectors, [](const QPointer<Connector> &known) { return known.isNull(); });
    m_connectors.emplace_back(connector.get());
    return connector;
}

std::unique_ptr<Connector> SshAccess::makeMuxConnector(std::chrono::milliseconds idleTime) const
{
    auto connector = std::make_unique<MuxConnector>(m_ground->poller, sshSetup());
    connector->setLoginTimeout(m_setup.loginTimeout);
    connector->setIdleTime(idleTime);
    return known(std::move(connector));
}

std::unique_ptr<Connector> SshAccess::makeSocksConnector(std::chrono::milliseconds idleTime) const
{
    auto connector = std::make_unique<SocksConnector>(m_ground->poller, sshSetup());
    connector->setLoginTimeout(m_setup.loginTimeout);
    connector->setIdleTime(idleTime);
    if (m_setup.destination.bind)
        connector->setBindAddress(*m_setup.destination.bind);
    return known(std::move(connector));
}

std::unique_ptr<Connector> SshAccess::makeProcessConnector() const
{
    auto connector = std::make_unique<ProcessConnector>(m_ground->poller, sshSetup());
    connector->setLoginTimeout(m_setup.loginTimeout);
    return known(std::move(connector));
}

std::unique_ptr<LocalProxy> SshAccess::makeProxy(Connector &connector) const
{
    return kept(std::make_unique<LocalProxy>(m_ground->poller, connector));
}

std::unique_ptr<LocalProxy> SshAccess::makeProxy(Connector &connector, const SocketAddress &listen,
                                                 const QString &user, const QString &password) const
{
    return kept(std::make_unique<LocalProxy>(m_ground->poller, connector, listen, user, password));
}

std::unique_ptr<LocalForward> SshAccess::makeForward(Connector &connector,
                                                     const SocketAddress &listen,
                                                     const SocketAddress &target) const
{
    return kept(std::make_unique<LocalForward>(m_ground->poller, connector, listen, target));
}

std::unique_ptr<LocalForward> SshAccess::makeForward(Connector &connector,
                                                     const SocketAddress &listen,
                                                     const SocketAddress &target,
                                                     const QString &user,
                                                     const QString &password) const
{
    return kept(std::make_unique<LocalForward>(m_ground->poller, connector, listen, target, user,
                                               password));
}

std::unique_ptr<RemoteForward> SshAccess::makeRemoteForward(Connector &connector,
                                                            const SocketAddress &listen,
                                                            const SocketAddress &target) const
{
    return remoteForward(connector, listen, target);
}

std::unique_ptr<RemoteForward> SshAccess::makeRemoteForward(Connector &connector,
                                                            const SocketAddress &listen) const
{
    return remoteForward(connector, listen, std::nullopt);
}

std::unique_ptr<RemoteForward>
SshAccess::remoteForward(Connector &connector, const SocketAddress &listen,
                         const std::optional<SocketAddress> &target) const
{
    auto listener = std::make_unique<RemoteListener>(
        m_ground->poller, connector, listen, target,
        uniquePath(m_ground->directory.path(), QLatin1StringView(".back")));
    return std::unique_ptr<RemoteForward>(new RemoteForward(std::move(listener), m_ground));
}

template <class Way>
std::unique_ptr<Way> SshAccess::kept(std::unique_ptr<Way> way) const
{
    way->m_endpoint->setKeep(m_ground);
    return way;
}

} // namespace Culvert
