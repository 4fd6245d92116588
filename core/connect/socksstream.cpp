// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/socksstream.h"

#include "core/connect/socksconnector.h"
#include "core/io/localpeer.h"
#include "core/io/nativeaddress.h"
#include "core/io/processend.h"
#include "core/texts/tr.h"

#include <QPointer>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::SocksStream)

namespace {

constexpr char Version4 = 4;
constexpr char Connect = 1;
constexpr char Granted = 0x5a;
// ssh's socket has its name a moment before ssh listens on it, and refuses until then; later its
// queue of clients that ssh has not accepted yet may be full. Both pass.
constexpr std::chrono::milliseconds TryEvery{10};
constexpr int MostTriesWhileRefused = 100;
// How long an ssh that has closed a connection in the middle may take to end with its own words.
constexpr std::chrono::seconds WordsWithin{2};

} // namespace

SocksStream::SocksStream(Poller &poller, SocksConnector &connector, QString name,
                         SocketAddress target, StreamUser &user)
    : DescriptorStream(poller, user)
    , m_connector(&connector)
    , m_name(std::move(name))
    , m_target(std::move(target))
{
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            if (m_target.isUnix())
                reject({FailureKind::InvalidProfile, tr("ssh -D cannot reach a Unix socket"), {}});
            else if (m_connector)
                m_connector->enter(*this);
        },
        Qt::QueuedConnection);
}

SocksStream::~SocksStream()
{
    if (m_connector)
        m_connector->leave(*this);
}

qint64 SocksStream::processId() const
{
    return m_process ? m_process->pid() : 0;
}

void SocksStream::reject(const Failure &failure)
{
    if (SocksConnector *connector = std::exchange(m_connector, nullptr))
        connector->leave(*this);
    m_process = nullptr;
    over(failure);
}

void SocksStream::connectThrough(SshProcess &process)
{
    m_process = &process;
    process.expect();
    connectToSsh();
}

void SocksStream::connectToSsh()
{
    if (!m_process)
        return;
    const NativeAddress address = NativeAddress::unixSocket(m_process->controlPath());
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen() || ::connect(socket.number(), address.get(), address.size) != 0) {
        const int error = errno;
        ++m_tries;
        if (error == EAGAIN || (error == ECONNREFUSED && m_tries < MostTriesWhileRefused)) {
            QTimer::singleShot(TryEvery, &m_context, [this] { connectToSsh(); });
            return;
        }
        connectingFailed(error);
        return;
    }
    if (const std::optional<Failure> failure =
            serverFailure(socket.number(), m_process->controlPath())) {
        m_connector->retire(*m_process);
        reject(*failure);
        return;
    }
    const QByteArray bytes = request();
    ::send(socket.number(), bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
    setSocket(std::move(socket), PollEvent::Read);
}

/// Nothing listens there, though ssh is alive: somebody has taken its socket away. Those that it
/// carries stay; for this one there is another ssh, once.
void SocksStream::connectingFailed(int error)
{
    const Failure failure{
        FailureKind::ConnectionLost,
        tr("ssh cannot be reached at %1: %2")
            .arg(m_process->controlPath(), QString::fromLocal8Bit(std::strerror(error))),
        {},
        FailureOrigin::Server};
    m_connector->retire(*m_process);
    if (error != ENOENT || std::exchange(m_movedOn, true)) {
        reject(failure);
        return;
    }
    m_process = nullptr;
    m_tries = 0;
    m_connector->enter(*this);
}

/// SOCKS 4A: the impossible address 0.0.0.1 says that a name follows. Addresses go as names, too.
QByteArray SocksStream::request() const
{
    const quint16 port = m_target.tcp().port;
    QByteArray bytes;
    bytes.append(Version4).append(Connect);
    bytes.append(static_cast<char>(port >> 8)).append(static_cast<char>(port & 0xff));
    bytes.append(QByteArray::fromRawData("\0\0\0\1", 4));
    bytes.append(m_name.toLatin1()).append('\0');
    bytes.append(asciiHost(m_target.tcp().host).toUtf8()).append('\0');
    return bytes;
}

void SocksStream::openingReady()
{
    const ssize_t count = ::recv(socket().number(), m_answer.data() + m_answerSize,
                                 m_answer.size() - m_answerSize, 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0) {
        refused();
        return;
    }
    m_answerSize += static_cast<std::size_t>(count);
    if (m_answerSize < m_answer.size())
        return;
    if (m_answer[1] == Granted)
        opened();
    else
        refused();
}

void SocksStream::refused()
{
    takeSocket();
    // Then SocksConnector::ended() has ssh's own words for all its connections, in a moment.
    if (isProcessEnding(processId()))
        return;
    // ssh has written the reason to its stderr before it hung up.
    const QPointer<QObject> alive(&m_context);
    m_connector->catchUp(*m_process);
    if (alive && m_connector)
        reject(m_openFailure.value_or(
            Failure{FailureKind::Network,
                    tr("ssh could not open the connection and did not say why"),
                    {},
                    FailureOrigin::Server}));
}

void SocksStream::moved()
{
    if (m_process)
        m_process->expect();
}

void SocksStream::readEnded()
{
    const QPointer<QObject> alive(&m_context);
    // ssh has said so before it ended what it writes.
    if (m_connector && m_process)
        m_connector->catchUp(*m_process);
    if (!alive || !isOpen() || isProcessEnding(processId()))
        return;
    if (m_endHeard)
        endReceived();
    else
        cutOff({FailureKind::ConnectionLost,
                tr("ssh ended the connection before the target had"),
                {},
                FailureOrigin::Server});
}

void SocksStream::broken(const Failure &failure)
{
    if (!isProcessEnding(processId()))
        cutOff(failure.of(FailureOrigin::Server));
}

/// SocksConnector::ended() has ssh's own words in a moment, if it is ending.
void SocksStream::cutOff(const Failure &failure)
{
    QTimer::singleShot(WordsWithin, &m_context, [this, failure] { reject(failure); });
}

} // namespace Culvert
