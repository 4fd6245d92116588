// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/socksconnector.h"

#include "core/config/sshcommand.h"
#include "core/connect/socksstream.h"
#include "core/io/listensocket.h"
#include "core/ssh/uniquepath.h"
#include "core/stream/openfailure.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// The port as ssh will be told; it is free at this moment.
Result<HostPort> portFor(const HostPort &address)
{
    if (QHostAddress(address.host).isNull())
        return Failure{FailureKind::InvalidProfile,
                       SocksConnector::tr("%1 is not an IP address to listen on").arg(address.host),
                       {}};
    const Result<ListenSocket> socket = ListenSocket::open(address);
    if (!socket)
        return socket.failure();
    return socket->address;
}

} // namespace

SocksConnector::SocksConnector(Poller &poller, Setup setup, QObject *parent)
    : Connector(parent)
    , m_poller(poller)
    , m_setup(std::move(setup))
    , m_accepted(freshAcceptedKeys(m_setup))
    , m_onDemand(*this, m_setup.gate ? *m_setup.gate : m_ownGate)
{}

SocksConnector::~SocksConnector()
{
    const Failure reason{FailureKind::Cancelled, tr("the tunnel was closed"), {}};
    while (!m_streams.isEmpty())
        m_streams.begin().value()->reject(reason);
}

std::unique_ptr<Stream> SocksConnector::open(const SocketAddress &target, StreamUser &user)
{
    const QString name = u'c' + QString::number(++m_lastName);
    auto stream = std::make_unique<SocksStream>(m_poller, *this, name, target, user);
    m_streams.insert(name, stream.get());
    m_onDemand.update();
    return stream;
}

void SocksConnector::enter(SocksStream &stream)
{
    if (m_isReady) {
        stream.connectThrough(*m_process);
        return;
    }
    m_waiting.enter(stream);
    m_onDemand.update();
}

void SocksConnector::leave(SocksStream &stream)
{
    m_waiting.leave(stream);
    m_streams.remove(stream.name());
    m_onDemand.update();
}

std::optional<HostPort> SocksConnector::boundAddress() const
{
    return m_isReady ? m_bound : std::nullopt;
}

void SocksConnector::start()
{
    m_bound.reset();
    if (m_bindAddress) {
        const Result<HostPort> port = portFor(*m_bindAddress);
        if (!port) {
            lose(port.failure());
            return;
        }
        m_bound = *port;
    }
    launch();
}

void SocksConnector::launch()
{
    const QString path = uniquePath(m_setup.runtimeDirectory, QLatin1StringView(".socks"));
    const QString configPath = path + u".conf"_s;
    SshProcess::Command command = sshCommand(m_setup, configPath, m_accepted);
    command.arguments =
        withSshLog(command.logPath, sshSocksArguments(m_setup.profile, path, configPath, m_bound));
    command.controlPath = path;
    command.exitsOnForwardFailure = m_bound.has_value();
    command.loginTime = m_loginTime;
    m_process = std::make_unique<SshProcess>(std::move(command));
    SshProcess *process = m_process.get();
    connect(process, &SshProcess::ready, this, &SocksConnector::becomeReady);
    connect(process, &SshProcess::said, this, [this, process](const QString &line) {
        if (process == m_process.get())
            heard(line);
    });
    connect(process, &SshProcess::done, this,
            [this, process](const std::optional<Failure> &failure) { ended(process, failure); });
    process->setAwaited([this, process] { return isAwaited(*process); });
    process->start();
}

/// Some connection waits for this ssh.
bool SocksConnector::isAwaited(const SshProcess &process) const
{
    return std::any_of(m_streams.begin(), m_streams.end(), [&process](const SocksStream *stream) {
        return stream->process() == &process && stream->isAwaited();
    });
}

void SocksConnector::becomeReady()
{
    m_isReady = true;
    // Each may find that the socket is gone already.
    while (m_isReady && !m_waiting.isEmpty())
        m_waiting.takeFirst().connectThrough(*m_process);
    m_onDemand.update();
    Q_EMIT ready();
}

void SocksConnector::heard(const QString &line)
{
    const std::optional<ChannelMessageLine> message = readChannelMessage(line);
    if (!message)
        return;
    if (message->kind == ChannelMessageLine::Kind::Claimed) {
        m_channels.insert(message->channel, message->text);
    } else if (message->kind == ChannelMessageLine::Kind::Failed) {
        if (SocksStream *stream = m_streams.value(m_channels.take(message->channel)))
            stream->setReason(openFailure(message->text));
    }
}

void SocksConnector::catchUp()
{
    if (m_process)
        m_process->catchUp();
}

void SocksConnector::retire(const SshProcess &process)
{
    if (&process == m_process.get())
        retireCurrent();
}

void SocksConnector::retireCurrent()
{
    if (!m_process)
        return;
    m_retired.push_back(std::move(m_process));
    m_isReady = false;
    m_channels.clear();
    m_onDemand.update();
}

void SocksConnector::ended(SshProcess *process, const std::optional<Failure> &failure)
{
    const Failure reason = failure.value_or(
        Failure{FailureKind::Cancelled, tr("ssh was stopped because it was idle"), {}});
    const bool current = process == m_process.get();
    if (current)
        retireCurrent();
    // It is just telling that it has ended.
    const auto found =
        std::find_if(m_retired.begin(), m_retired.end(),
                     [process](const auto &entry) { return entry.get() == process; });
    found->release()->deleteLater();
    m_retired.erase(found);
    if (current)
        lose(reason);
    // One that is told may end others.
    const QStringList names = m_streams.keys();
    for (const QString &name : names) {
        SocksStream *stream = m_streams.value(name);
        if (stream && stream->process() == process)
            stream->reject(reason);
    }
}

/// Nobody takes connections any more.
void SocksConnector::lose(const Failure &failure)
{
    Q_EMIT lost(failure);
    m_waiting.rejectAll(failure);
    m_onDemand.update();
}

void SocksConnector::stopIdle()
{
    retireCurrent();
    for (const std::unique_ptr<SshProcess> &process : m_retired)
        process->stop();
}

} // namespace Culvert
