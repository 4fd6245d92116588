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
#include "core/stream/connectorprivate.h"
#include "core/texts/tr.h"

#include <QFileInfo>
#include <QPointer>

#include <utility>
#include <vector>

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

/// What it has. Behind a pointer, so that programs that were built know nothing of it.
struct CULVERT_NO_EXPORT SshAccess::Private
{
    explicit Private(Setup theSetup)
        : setup(std::move(theSetup))
        // As where Culvert itself has its sockets, so that the path is short enough for one.
        , ground(std::make_shared<AccessGround>(profileOf(setup), directoryTemplate(),
                                                setup.destination.password, setup.asker))
    {
        // It has what it needs.
        setup.destination.password.clear();
        if (setup.sshProgram.isEmpty())
            setup.sshProgram = findSshProgram();
        if (setup.askpassProgram.isEmpty())
            setup.askpassProgram = findAskpassProgram();
    }

    std::optional<Failure> prepare();
    SshSetup sshSetup() const;

    std::unique_ptr<Connector> known(std::unique_ptr<Connector> connector);
    template <class Way>
    std::unique_ptr<Way> kept(std::unique_ptr<Way> way) const;
    std::unique_ptr<RemoteListener>
    remoteListener(Connector &connector, const SocketAddress &listen,
                   const std::optional<SocketAddress> &target) const;

    Setup setup;
    std::shared_ptr<AccessGround> ground;
    /// Those that it has made.
    std::vector<QPointer<Connector>> connectors;
};

std::optional<Failure> SshAccess::Private::prepare()
{
    if (const std::optional<Failure> failure = ground->profile.failure())
        return failure;
    if (!ground->directory.isValid())
        return Failure{FailureKind::Permission,
                       tr("the private directory %1 for sockets cannot be made: %2")
                           .arg(directoryTemplate(), ground->directory.errorString()),
                       {}};
    if (!QFileInfo(setup.askpassProgram).isExecutable()) {
        // Then ssh asks nobody.
        if (!ground->asker.hasAnswers())
            return std::nullopt;
        return Failure{FailureKind::Internal,
                       tr("culvert-askpass, through which ssh asks, was not found; it belongs to "
                          "the installed library"),
                       setup.askpassProgram};
    }
    ground->askpass =
        std::make_unique<Askpass>(setup.askpassProgram, ground->directory.filePath(u"askpass"_s));
    return ground->askpass->listen();
}

SshSetup SshAccess::Private::sshSetup() const
{
    return {ground->profile,
            ground->directory.path(),
            setup.sshProgram,
            ground->askpass.get(),
            ground->askpass ? &ground->asker : nullptr,
            &ground->gate,
            nullptr,
            ground};
}

std::unique_ptr<Connector> SshAccess::Private::known(std::unique_ptr<Connector> connector)
{
    std::erase_if(connectors, [](const QPointer<Connector> &known) { return known.isNull(); });
    connectors.emplace_back(connector.get());
    return connector;
}

template <class Way>
std::unique_ptr<Way> SshAccess::Private::kept(std::unique_ptr<Way> way) const
{
    way->m_endpoint->setKeep(ground);
    return way;
}

std::unique_ptr<RemoteListener>
SshAccess::Private::remoteListener(Connector &connector, const SocketAddress &listen,
                                   const std::optional<SocketAddress> &target) const
{
    auto listener = std::make_unique<RemoteListener>(
        ground->poller, connector, listen, target,
        uniquePath(ground->directory.path(), QLatin1StringView(".back")));
    listener->setKeep(ground);
    return listener;
}

Result<std::unique_ptr<SshAccess>> SshAccess::create(const Setup &setup)
{
    std::unique_ptr<SshAccess> access(new SshAccess(setup));
    if (const std::optional<Failure> failure = access->m_private->prepare())
        return *failure;
    return access;
}

SshAccess::SshAccess(const Setup &setup)
    : m_private(std::make_unique<Private>(setup))
{}

SshAccess::~SshAccess()
{
    const Failure reason{FailureKind::Cancelled, tr("the SshAccess of this connector is gone"), {}};
    for (const QPointer<Connector> &connector : std::exchange(m_private->connectors, {})) {
        if (connector)
            connector->m_private->shut(reason);
    }
    // Who answers may go now, and the ground stays as long as a connector does.
    m_private->ground->asker.detach();
}

std::unique_ptr<Connector> SshAccess::makeMuxConnector(std::chrono::milliseconds idleTime) const
{
    auto connector =
        std::make_unique<MuxConnector>(m_private->ground->poller, m_private->sshSetup());
    connector->setLoginTimeout(m_private->setup.loginTimeout);
    connector->setIdleTime(idleTime);
    return m_private->known(std::move(connector));
}

std::unique_ptr<Connector> SshAccess::makeSocksConnector(std::chrono::milliseconds idleTime) const
{
    auto connector =
        std::make_unique<SocksConnector>(m_private->ground->poller, m_private->sshSetup());
    connector->setLoginTimeout(m_private->setup.loginTimeout);
    connector->setIdleTime(idleTime);
    if (m_private->setup.destination.bind)
        connector->setBindAddress(*m_private->setup.destination.bind);
    return m_private->known(std::move(connector));
}

std::unique_ptr<Connector> SshAccess::makeProcessConnector() const
{
    auto connector =
        std::make_unique<ProcessConnector>(m_private->ground->poller, m_private->sshSetup());
    connector->setLoginTimeout(m_private->setup.loginTimeout);
    return m_private->known(std::move(connector));
}

std::unique_ptr<LocalProxy> SshAccess::makeProxy(Connector &connector) const
{
    return m_private->kept(std::make_unique<LocalProxy>(m_private->ground->poller, connector));
}

std::unique_ptr<LocalProxy> SshAccess::makeProxy(Connector &connector, const SocketAddress &listen,
                                                 const QString &user, const QString &password) const
{
    return m_private->kept(
        std::make_unique<LocalProxy>(m_private->ground->poller, connector, listen, user, password));
}

std::unique_ptr<LocalForward> SshAccess::makeForward(Connector &connector,
                                                     const SocketAddress &listen,
                                                     const SocketAddress &target) const
{
    return m_private->kept(
        std::make_unique<LocalForward>(m_private->ground->poller, connector, listen, target));
}

std::unique_ptr<LocalForward> SshAccess::makeForward(Connector &connector,
                                                     const SocketAddress &listen,
                                                     const SocketAddress &target,
                                                     const QString &user,
                                                     const QString &password) const
{
    return m_private->kept(std::make_unique<LocalForward>(m_private->ground->poller, connector,
                                                          listen, target, user, password));
}

std::unique_ptr<RemoteForward> SshAccess::makeRemoteForward(Connector &connector,
                                                            const SocketAddress &listen,
                                                            const SocketAddress &target) const
{
    return std::unique_ptr<RemoteForward>(
        new RemoteForward(m_private->remoteListener(connector, listen, target)));
}

std::unique_ptr<RemoteForward> SshAccess::makeRemoteForward(Connector &connector,
                                                            const SocketAddress &listen) const
{
    return std::unique_ptr<RemoteForward>(
        new RemoteForward(m_private->remoteListener(connector, listen, std::nullopt)));
}

} // namespace Culvert
