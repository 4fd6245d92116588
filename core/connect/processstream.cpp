// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/processstream.h"

#include "core/connect/processconnector.h"
#include "core/io/processend.h"
#include "core/io/systemfailure.h"
#include "core/stream/openfailure.h"
#include "core/texts/tr.h"

#include <QPointer>

#include <array>
#include <cerrno>
#include <fcntl.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ProcessStream)

ProcessStream::ProcessStream(Poller &poller, ProcessConnector &connector,
                             SshProcess::Command command, StreamUser &user)
    : DescriptorStream(poller, user)
    , m_connector(&connector)
    , m_command(std::move(command))
{
    connector.m_streams.insert(this);
    m_turn = connector.m_gate.enter([this] { start(); });
    connector.update();
}

ProcessStream::~ProcessStream()
{
    leave();
}

/// Leaves the connector, and the process to it.
void ProcessStream::leave()
{
    if (!m_connector)
        return;
    Descriptor stream = takeSocket();
    m_childEnd.close();
    if (m_process) {
        m_process->disconnect(&m_context);
        m_process->setAwaited({});
        // Ended at once, it would lose what it has read and not sent.
        if (isEndWanted())
            m_connector->retireLater(std::move(m_process), std::move(stream));
        else
            m_connector->retire(std::move(m_process));
    }
    m_turn.end();
    m_connector->m_streams.erase(this);
    std::exchange(m_connector, nullptr)->update();
}

void ProcessStream::connectorGone(const Failure &reason)
{
    leave();
    over(reason);
}

void ProcessStream::start()
{
    if (m_command.arguments.isEmpty()) {
        m_turn.end();
        over(Failure{FailureKind::InvalidProfile, tr("ssh -W cannot reach a Unix socket"), {}});
        return;
    }
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        const Failure failure =
            systemFailure(tr("ssh cannot be given a socket for the connection"), errno);
        m_turn.end();
        over(failure);
        return;
    }
    Descriptor own(ends[0]);
    m_childEnd = Descriptor(ends[1]);
    ::fcntl(own.number(), F_SETFL, O_NONBLOCK);
    setSocket(std::move(own), PollEvent::Read);
    m_command.standardStream = m_childEnd.number();
    m_process = std::make_unique<SshProcess>(std::move(m_command));
    QObject::connect(m_process.get(), &SshProcess::said, &m_context,
                     [this](const QString &line) { heard(line); });
    QObject::connect(m_process.get(), &SshProcess::ready, &m_context, [this] {
        m_loggedIn = true;
        m_since = QDateTime::currentDateTimeUtc();
        m_turn.end();
        if (m_connector)
            m_connector->update();
    });
    QObject::connect(m_process.get(), &SshProcess::done, &m_context,
                     [this](const std::optional<Failure> &failure) { ended(failure); });
    m_process->setAwaited([this] { return isAwaited(); });
    m_process->start();
    m_connector->update();
}

void ProcessStream::heard(const QString &line)
{
    const std::optional<ChannelMessageLine> message = readChannelMessage(line);
    if (message && message->kind == ChannelMessageLine::Kind::Ended)
        m_endHeard = true;
    if (!isOpening())
        return;
    if (message && message->kind == ChannelMessageLine::Kind::Opened)
        becomeOpen();
    else if (message && message->kind == ChannelMessageLine::Kind::Failed)
        m_openFailure = openFailure(message->text);
}

/// Bytes from the target say as well that it is connected, whatever an ssh may call it.
void ProcessStream::openingReady()
{
    becomeOpen();
}

void ProcessStream::becomeOpen()
{
    m_childEnd.close();
    const QPointer<QObject> alive(&m_context);
    opened();
    if (alive && m_process)
        m_process->setReady();
}

void ProcessStream::moved()
{
    if (m_process)
        m_process->expect();
}

void ProcessStream::readEnded()
{
    m_readEnded = true;
    if (m_process && !m_processEnded) {
        const QPointer<QObject> alive(&m_context);
        m_process->catchUp();
        // That its end may turn out meanwhile has been seen to.
        if (!alive || m_processEnded)
            return;
    }
    // An ssh that ends for another reason ends it as well; then there are its own words to wait
    // for, which come with its end.
    if (m_processEnded)
        targetEnded();
    else if (m_endHeard && !isProcessEnding(processId()))
        endReceived();
    else if (m_process)
        m_process->endSoon();
}

void ProcessStream::broken(const Failure &failure)
{
    m_readEnded = true;
    if (m_processEnded)
        targetEnded();
    else if (!isProcessEnding(processId()))
        over(failure.of(FailureOrigin::Server));
}

void ProcessStream::ended(const std::optional<Failure> &failure)
{
    m_processEnded = true;
    m_turn.end();
    if (m_connector && failure && !m_openFailure)
        m_connector->sshFailed(*failure);
    if (isOpening())
        over(m_openFailure ? m_openFailure
             : failure     ? failure
                           : Failure{FailureKind::ConnectionLost,
                                 tr("ssh ended before it was connected"),
                                 {},
                                 FailureOrigin::Server});
    else if (failure)
        over(failure);
    else if (m_readEnded || !m_endHeard)
        targetEnded();
    // Otherwise there is something to read still, up to the target's end.
}

/// ssh has ended: with the target's end, and there is nothing more to read, or in the middle.
void ProcessStream::targetEnded()
{
    if (!m_endHeard) {
        over(Failure{FailureKind::ConnectionLost,
                     tr("ssh ended before the target had"),
                     {},
                     FailureOrigin::Server});
        return;
    }
    const QPointer<QObject> alive(&m_context);
    endReceived();
    if (alive)
        over(std::nullopt);
}

} // namespace Culvert
