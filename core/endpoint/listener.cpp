// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/listener.h"

#include "core/io/listensocket.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace Culvert {

namespace {

// A crowd of new clients must not keep the old ones waiting.
constexpr int MostAcceptsPerTurn = 64;
// Bytes that the kernel takes for a client beyond what the client's own kernel has room for. By
// itself it would take megabytes, which say nothing of whether the client reads them.
constexpr int MostUnsent = 256 * 1024;
constexpr std::chrono::milliseconds PauseWithoutDescriptors{100};

// An ssh and its pipes, a few commands of `culvert`, a file of profiles: more than these need.
constexpr rlim_t Reserve = 48;
// With fewer, a reserve would leave nothing for clients.
constexpr rlim_t LowestLimit = 3 * Reserve;

/// The first of the descriptors that clients do not get.
int firstReserved()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur < LowestLimit ||
        limit.rlim_cur > std::numeric_limits<int>::max())
        return std::numeric_limits<int>::max();
    return static_cast<int>(limit.rlim_cur - Reserve);
}

} // namespace

Listener::Listener(Poller &poller, ListenerUser &user)
    : m_poller(poller)
    , m_user(user)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseWithoutDescriptors);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { resume(); });
}

Listener::~Listener()
{
    close();
}

std::optional<Failure> Listener::listen(const SocketAddress &address, int mode)
{
    close();
    m_address = address;
    std::optional<Failure> failure =
        address.isUnix() ? listenUnix(address.path(), mode) : listenTcp(address.tcp());
    if (failure) {
        m_socket.close();
        return failure;
    }
    m_watch = m_poller.watch(m_socket.number(), PollEvent::Read, *this);
    return std::nullopt;
}

std::optional<Failure> Listener::listenTcp(const HostPort &address)
{
    Result<ListenSocket> listening = ListenSocket::open(address);
    if (!listening)
        return listening.failure();
    ListenSocket socket = listening.takeValue();
    // Clients' sockets inherit these.
    const int yes = 1;
    ::setsockopt(socket.socket.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ::setsockopt(socket.socket.number(), IPPROTO_TCP, TCP_NOTSENT_LOWAT, &MostUnsent,
                 sizeof MostUnsent);
    resetOnClose(socket.socket);
    m_socket = std::move(socket.socket);
    m_address = SocketAddress(socket.address);
    return std::nullopt;
}

std::optional<Failure> Listener::listenUnix(const QString &path, int mode)
{
    Result<Descriptor> listening = listenAt(path, static_cast<mode_t>(mode));
    if (!listening)
        return listening.failure();
    m_socket = listening.takeValue();
    return std::nullopt;
}

void Listener::close()
{
    if (!m_socket.isOpen())
        return;
    m_pause.stop();
    m_watch.end();
    m_socket.close();
    if (m_address.isUnix())
        QFile::remove(m_address.path());
}

void Listener::descriptorReady(quint32 events)
{
    Q_UNUSED(events)
    for (int i = 0; i < MostAcceptsPerTurn; ++i) {
        Descriptor client(
            ::accept4(m_socket.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!client.isOpen()) {
            if (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS)
                pause();
            return;
        }
        // Descriptors are given out lowest first.
        if (client.number() >= firstReserved())
            pause();
        m_user.clientAccepted(std::move(client));
        if (!m_socket.isOpen() || m_pause.isActive())
            return;
    }
}

void Listener::pause()
{
    // Asking at once would only spin.
    m_watch.setEvents(0);
    m_pause.start();
}

void Listener::resume()
{
    if (!m_watch.isActive())
        return;
    const Descriptor next(::fcntl(m_socket.number(), F_DUPFD_CLOEXEC, 0));
    if (next.isOpen() && next.number() < firstReserved())
        m_watch.setEvents(PollEvent::Read);
    else
        m_pause.start();
}

} // namespace Culvert
