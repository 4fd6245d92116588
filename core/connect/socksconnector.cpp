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
    m_startWanted = false;
    while (!m_streams.isEmpty())
        m_streams.begin().value()->reject(reason);
}

std::unique_ptr<Stream> SocksConnector::open(const SocketAddress &target, StreamUser &user)
{
    return watched(
        target, user,
        [this, &target](StreamUser &watcher) {
            const QString name = u'c' + QString::number(++m_lastName);
            auto stream = std::make_unique<SocksStream>(m_poller, *this, name, target, watcher);
            m_streams.insert(name, stream.get());
            update();
            return stream;
        },
        m_setup.keep);
}

void SocksConnector::startSsh()
{
    m_held = true;
    m_startWanted = !m_isReady;
    update();
}

void SocksConnector::stopSsh(const Failure &reason)
{
    m_held = m_startWanted = false;
    setFailure(std::nullopt);
    // One that is told may open others, which are not meant.
    const QStringList names = m_streams.keys();
    stopIdle();
    for (const QString &name : names) {
        if (SocksStream *stream = m_streams.value(name))
            stream->reject(reason);
    }
    update();
}

void SocksConnector::update()
{
    m_onDemand.update();
    if (m_isReady)
        setState(State::Up);
    else if (m_process || isNeeded())
        setState(State::Connecting);
    else
        setState(m_retired.empty() ? State::Stopped : State::Stopping);
    noteCounts();
}

QList<ProcessStatus> SocksConnector::listProcesses() const
{
    QList<ProcessStatus> list;
    const auto add = [this, &list](const SshProcess &process, ProcessState state) {
        const auto isOfIt = [&process](const SocksStream *stream) {
            return stream->process() == &process;
        };
        const auto count =
            static_cast<int>(std::count_if(m_streams.begin(), m_streams.end(), isOfIt));
        list.append({process.pid(), state, m_since, count, std::max<qint64>(m_carried, count)});
    };
    for (const std::unique_ptr<SshProcess> &process : m_retired) {
        if (std::any_of(m_streams.begin(), m_streams.end(), [&process](const SocksStream *stream) {
                return stream->process() == process.get();
            }))
            add(*process, ProcessState::Retiring);
    }
    if (m_process)
        add(*m_process, m_isReady ? ProcessState::Up : ProcessState::Connecting);
    return list;
}

void SocksConnector::enter(SocksStream &stream)
{
    if (m_isReady) {
        ++m_carried;
        stream.connectThrough(*m_process);
        return;
    }
    m_waiting.enter(stream);
    update();
}

void SocksConnector::leave(SocksStream &stream)
{
    m_waiting.leave(stream);
    m_streams.remove(stream.name());
    update();
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
    m_since = QDateTime::currentDateTimeUtc();
    m_carried = 0;
    SshProcess *process = m_process.get();
    connect(process, &SshProcess::ready, this, &SocksConnector::becomeReady);
    connect(process, &SshProcess::said, this,
            [this, process](const QString &line) { heard(process, line); });
    connect(process, &SshProcess::done, this,
            [this, process](const std::optional<Failure> &failure) { ended(process, failure); });
    process->setAwaited([this, process] { return isAwaited(*process); });
    process->start();
    update();
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
    m_startWanted = false;
    m_since = QDateTime::currentDateTimeUtc();
    setFailure(std::nullopt);
    // Each may find that the socket is gone already.
    while (m_isReady && !m_waiting.isEmpty()) {
        ++m_carried;
        m_waiting.takeFirst().connectThrough(*m_process);
    }
    update();
    Q_EMIT ready();
}

void SocksConnector::heard(const SshProcess *process, const QString &line)
{
    const std::optional<ChannelMessageLine> message = readChannelMessage(line);
    if (!message)
        return;
    QHash<quint32, QString> &channels = m_channels[process];
    if (message->kind == ChannelMessageLine::Kind::Claimed) {
        channels.insert(message->channel, message->text);
    } else if (message->kind == ChannelMessageLine::Kind::Failed) {
        if (SocksStream *stream = m_streams.value(channels.take(message->channel)))
            stream->setReason(openFailure(message->text));
    } else if (message->kind == ChannelMessageLine::Kind::Ended) {
        if (SocksStream *stream = m_streams.value(channels.value(message->channel)))
            stream->setEndHeard();
    }
}

void SocksConnector::catchUp(SshProcess &process)
{
    process.catchUp();
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
    update();
}

void SocksConnector::ended(SshProcess *process, const std::optional<Failure> &failure)
{
    const Failure reason = failure.value_or(
        Failure{FailureKind::Cancelled, tr("ssh was stopped because it was idle"), {}});
    const bool current = process == m_process.get();
    if (current) {
        m_retired.push_back(std::move(m_process));
        m_isReady = false;
    }
    // It is just telling that it has ended.
    const auto found =
        std::find_if(m_retired.begin(), m_retired.end(),
                     [process](const auto &entry) { return entry.get() == process; });
    found->release()->deleteLater();
    m_retired.erase(found);
    m_channels.remove(process);
    if (current)
        lose(reason);
    // One that is told may end others.
    const QStringList names = m_streams.keys();
    for (const QString &name : names) {
        SocksStream *stream = m_streams.value(name);
        if (stream && stream->process() == process)
            stream->reject(reason);
    }
    update();
}

/// Nobody takes connections any more.
void SocksConnector::lose(const Failure &failure)
{
    m_held = m_startWanted = false;
    if (failure.kind != FailureKind::Cancelled)
        setFailure(failure);
    Q_EMIT lost(failure);
    m_waiting.rejectAll(failure);
    update();
}

void SocksConnector::stopIdle()
{
    // What start() keeps stays; those that were retired end.
    if (!m_held)
        retireCurrent();
    for (const std::unique_ptr<SshProcess> &process : m_retired)
        process->stop();
}

} // namespace Culvert
