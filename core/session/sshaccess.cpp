// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/sshaccess.h"

#include "core/config/sshcommand.h"
#include "core/connect/logingate.h"
#include "core/connect/muxconnector.h"
#include "core/connect/processconnector.h"
#include "core/connect/socksconnector.h"
#include "core/endpoint/localforward.h"
#include "core/endpoint/localproxy.h"
#include "core/io/poller.h"
#include "core/session/runtimedirectory.h"
#include "core/ssh/askpass.h"
#include "core/ssh/askpassprogram.h"
#include "core/ssh/passwordasker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::SshAccess", text);
}

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
    , m_profile(std::make_unique<Profile>(profileOf(setup)))
    // As where Culvert itself has its sockets, so that the path is short enough for one.
    , m_directory(std::make_unique<QTemporaryDir>(runtimeDirectoryPath(u"access-XXXXXX"_s)))
    , m_poller(std::make_unique<Poller>())
    , m_gate(std::make_unique<LoginGate>())
    , m_asker(std::make_unique<PasswordAsker>(setup.destination.password, setup.asker))
{
    // It has what it needs.
    m_setup.destination.password.clear();
    if (m_setup.sshProgram.isEmpty())
        m_setup.sshProgram = findSshProgram();
    if (m_setup.askpassProgram.isEmpty())
        m_setup.askpassProgram = findAskpassProgram();
}

SshAccess::~SshAccess() = default;

std::optional<Failure> SshAccess::prepare()
{
    if (const std::optional<Failure> failure = m_profile->failure())
        return failure;
    if (!m_directory->isValid())
        return Failure{
            FailureKind::Permission,
            tr("the private directory %1 for sockets cannot be made: %2")
                .arg(runtimeDirectoryPath(u"access-XXXXXX"_s), m_directory->errorString()),
            {}};
    if (!m_asker->hasAnswers())
        return std::nullopt;
    if (!QFileInfo(m_setup.askpassProgram).isExecutable())
        return Failure{FailureKind::Internal,
                       tr("culvert-askpass, through which ssh asks, was not found; it belongs to "
                          "the installed library"),
                       m_setup.askpassProgram};
    m_askpass =
        std::make_unique<Askpass>(m_setup.askpassProgram, m_directory->filePath(u"askpass"_s));
    return m_askpass->listen();
}

SshSetup SshAccess::sshSetup() const
{
    return {*m_profile,
            m_directory->path(),
            m_setup.sshProgram,
            m_askpass.get(),
            m_askpass ? m_asker.get() : nullptr,
            m_gate.get()};
}

std::unique_ptr<Connector> SshAccess::makeMuxConnector(std::chrono::milliseconds idleTime) const
{
    auto connector = std::make_unique<MuxConnector>(*m_poller, sshSetup());
    connector->setLoginTimeout(m_setup.loginTimeout);
    connector->setIdleTime(idleTime);
    return connector;
}

std::unique_ptr<Connector> SshAccess::makeSocksConnector(std::chrono::milliseconds idleTime) const
{
    auto connector = std::make_unique<SocksConnector>(*m_poller, sshSetup());
    connector->setLoginTimeout(m_setup.loginTimeout);
    connector->setIdleTime(idleTime);
    if (m_setup.destination.bind)
        connector->setBindAddress(*m_setup.destination.bind);
    return connector;
}

std::unique_ptr<Connector> SshAccess::makeProcessConnector() const
{
    auto connector = std::make_unique<ProcessConnector>(*m_poller, sshSetup());
    connector->setLoginTimeout(m_setup.loginTimeout);
    return connector;
}

std::unique_ptr<LocalProxy> SshAccess::makeProxy(Connector &connector) const
{
    return std::make_unique<LocalProxy>(*m_poller, connector);
}

std::unique_ptr<LocalForward> SshAccess::makeForward(Connector &connector,
                                                     const SocketAddress &listen,
                                                     const SocketAddress &target) const
{
    return std::make_unique<LocalForward>(*m_poller, connector, listen, target);
}

} // namespace Culvert
