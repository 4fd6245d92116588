// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/pipeclient.h"

#include "core/endpoint/connectionid.h"
#include "core/stream/connector.h"
#include "core/texts/tr.h"

#include <utility>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::PipeClient)

namespace {

/// Beside hang-up and error, which are always told.
constexpr quint32 Nothing = 0;

Failure brokenOutput()
{
    return {FailureKind::Cancelled, tr("nobody reads what comes through the connection"), {}};
}

} // namespace

PipeClient::PipeClient(Poller &poller, Connector &connector, PipeWish wish, Done done)
    : m_poller(poller)
    , m_connector(connector)
    , m_target(std::move(wish.target))
    , m_input(std::move(wish.input), PipeEnd::Way::Input)
    , m_output(std::move(wish.output), PipeEnd::Way::Output)
    , m_owner(std::move(wish.owner))
    , m_pid(wish.pid)
    , m_program(std::move(wish.program))
    , m_done(std::move(done))
    , m_id(nextConnectionId())
    , m_since(QDateTime::currentDateTimeUtc())
    , m_inputWatcher([this](quint32) { inputReady(); })
    , m_outputWatcher([this](quint32 events) { outputReady(events); })
    , m_ownerWatcher([this](quint32) {
        finish(
            Failure{FailureKind::Cancelled, tr("whoever asked for the connection has gone"), {}});
    })
{}

PipeClient::~PipeClient() = default;

void PipeClient::start()
{
    m_ownerWatcher.watch(m_poller, m_owner.number(), PollEvent::PeerEnded);
    m_outputWatcher.watch(m_poller, m_output.number(), Nothing);
    m_stream = m_connector.open(m_target, *this);
}

void PipeClient::end(const Failure &reason)
{
    if (std::exchange(m_finished, true))
        return;
    m_stream.reset();
    m_inputWatcher.stop();
    m_outputWatcher.stop();
    m_ownerWatcher.stop();
    // Told later: the caller goes through a list of these.
    QMetaObject::invokeMethod(
        &m_poller, [done = m_done, reason] { done(reason); }, Qt::QueuedConnection);
}

ConnectionStatus PipeClient::status() const
{
    ConnectionStatus status;
    status.id = m_id;
    status.program = m_program;
    status.pid = m_pid;
    status.target = m_target.toString();
    status.process = m_stream ? m_stream->processId() : 0;
    status.since = m_since;
    status.bytesUp = m_bytesUp;
    status.bytesDown = m_bytesDown;
    return status;
}

void PipeClient::streamOpened()
{
    m_isOpen = true;
    m_stream->wantToSend();
}

/// Until the stream has had its turn, the poller would say the same again and again: a hang-up it
/// says whatever it is asked.
void PipeClient::inputReady()
{
    m_inputWatcher.stop();
    m_stream->wantToSend();
}

void PipeClient::watchInput()
{
    if (m_outputBroken) {
        // With that, an ssh of its own gets the time to send what it has.
        m_stream->sendEnd();
        finish(brokenOutput());
    } else if (!m_inputOver && !m_finished) {
        m_inputWatcher.watch(m_poller, m_input.number(), PollEvent::Read);
    }
}

std::size_t PipeClient::fill(std::span<const std::span<char>> rooms)
{
    if (m_inputOver || !m_isOpen || m_finished)
        return 0;
    const std::optional<ssize_t> count = m_input.read(rooms);
    if (!count) {
        watchInput();
        return 0;
    }
    if (*count <= 0) {
        inputEnded();
        return 0;
    }
    const auto bytes = static_cast<std::size_t>(*count);
    m_bytesUp += *count;
    std::size_t room = 0;
    for (const std::span<char> one : rooms)
        room += one.size();
    // The stream does not ask again by itself then.
    if (bytes < room)
        watchInput();
    return bytes;
}

std::optional<std::size_t> PipeClient::moveTo(int pipe, std::size_t most)
{
    if (m_inputOver || !m_isOpen || m_finished)
        return std::nullopt;
    const std::optional<std::size_t> moved = m_input.moveTo(pipe, most);
    if (!moved)
        return std::nullopt;
    m_bytesUp += static_cast<qint64>(*moved);
    m_stream->wantToSend();
    return moved;
}

void PipeClient::inputEnded()
{
    m_inputOver = true;
    m_inputWatcher.stop();
    m_stream->sendEnd();
    if (m_outputBroken)
        finish(brokenOutput());
    else
        endIfDone();
}

void PipeClient::streamReceived(QByteArrayView bytes)
{
    m_bytesDown += bytes.size();
    qsizetype written = 0;
    if (m_outputOver || m_finished) {
        m_stream->consumed(static_cast<std::size_t>(bytes.size()));
        return;
    }
    if (m_pending.isEmpty()) {
        const std::optional<ssize_t> count = m_output.write(bytes);
        if (count && *count < 0) {
            m_stream->consumed(static_cast<std::size_t>(bytes.size()));
            outputBroken();
            return;
        }
        written = count.value_or(0);
    }
    if (written < bytes.size()) {
        m_pending.append(bytes.sliced(written));
        m_outputWatcher.setEvents(PollEvent::Write);
    }
    if (written > 0)
        m_stream->consumed(static_cast<std::size_t>(written));
}

void PipeClient::outputReady(quint32 events)
{
    if (!m_pending.isEmpty() && (events & PollEvent::Write) != 0)
        flush();
    else if ((events & (PollEvent::Error | PollEvent::HangUp)) != 0)
        outputBroken();
}

void PipeClient::flush()
{
    while (!m_pending.isEmpty()) {
        const std::optional<ssize_t> count = m_output.write(
            QByteArrayView(m_pending.data(), static_cast<qsizetype>(m_pending.size())));
        if (!count)
            return;
        if (*count < 0) {
            outputBroken();
            return;
        }
        m_pending.consume(static_cast<std::size_t>(*count));
        if (!m_streamOver)
            m_stream->consumed(static_cast<std::size_t>(*count));
    }
    m_pending.release();
    m_outputWatcher.setEvents(Nothing);
    endIfDone();
}

/// Nobody reads any more. Like a command in a pipe, it ends with its reader; what has been written
/// for the target by then is still passed on.
void PipeClient::outputBroken()
{
    m_outputBroken = m_outputOver = true;
    m_outputWatcher.stop();
    if (const std::size_t left = m_pending.size(); left > 0 && !m_streamOver)
        m_stream->consumed(left);
    m_pending.release();
    if (!m_isOpen || m_inputOver || m_streamOver)
        finish(brokenOutput());
    else
        m_stream->wantToSend();
}

void PipeClient::streamReceivedEnd()
{
    m_targetEnded = true;
    endIfDone();
}

void PipeClient::streamClosed(const std::optional<Failure> &failure)
{
    m_streamOver = true;
    m_targetEnded = true;
    if (failure)
        finish(failure);
    else
        endIfDone();
}

void PipeClient::endIfDone()
{
    if (m_targetEnded && m_pending.isEmpty() && !std::exchange(m_outputOver, true)) {
        m_outputWatcher.stop();
        m_output.end();
    }
    if (m_outputOver && (m_inputOver || m_streamOver))
        finish(std::nullopt);
}

/// The stream may be on the stack, so it goes when this does.
void PipeClient::finish(const std::optional<Failure> &failure)
{
    if (std::exchange(m_finished, true))
        return;
    m_inputWatcher.stop();
    m_outputWatcher.stop();
    m_ownerWatcher.stop();
    QMetaObject::invokeMethod(
        &m_poller, [done = m_done, failure] { done(failure); }, Qt::QueuedConnection);
}

} // namespace Culvert
