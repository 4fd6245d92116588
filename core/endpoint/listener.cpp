// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/listener.h"

#include "core/channel/nativeaddress.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>

namespace Culvert {

namespace {

constexpr int Backlog = 4096;
// A crowd of new clients must not keep the old ones waiting.
constexpr int MostAcceptsPerTurn = 64;
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

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::Listener", text);
}

Descriptor newSocket(int family)
{
    return Descriptor(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
}

Failure listenFailure(const SocketAddress &address, int error)
{
    const QString text = address.toString();
    switch (error) {
    case EADDRINUSE:
        return {FailureKind::PortInUse, tr("%1 is in use by another program").arg(text), {}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {FailureKind::Permission, tr("you are not allowed to listen on %1").arg(text), {}};
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return {FailureKind::Network, tr("%1 is not an address of this machine").arg(text), {}};
    default:
        return {
            FailureKind::Internal,
            tr("cannot listen on %1: %2").arg(text, QString::fromLocal8Bit(std::strerror(error))),
            {}};
    }
}

/// A socket file that a program left behind when it was killed: nobody answers there.
bool isStaleSocket(const NativeAddress &address, const QString &path)
{
    struct stat info
    {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0 || !S_ISSOCK(info.st_mode))
        return false;
    const Descriptor probe = newSocket(AF_UNIX);
    return ::connect(probe.number(), address.get(), address.size) != 0 && errno == ECONNREFUSED;
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
    const NativeAddress native = NativeAddress::tcp(address);
    m_socket = newSocket(native.storage.ss_family);
    const int yes = 1;
    ::setsockopt(m_socket.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    // [::] and 0.0.0.0 are two endpoints here, as the profile says.
    if (native.storage.ss_family == AF_INET6)
        ::setsockopt(m_socket.number(), IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes);
    if (!m_socket.isOpen() || ::bind(m_socket.number(), native.get(), native.size) != 0 ||
        ::listen(m_socket.number(), Backlog) != 0)
        return listenFailure(m_address, errno);

    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    ::getsockname(m_socket.number(), reinterpret_cast<sockaddr *>(&bound), &size);
    const in_port_t port = bound.ss_family == AF_INET6
                               ? reinterpret_cast<sockaddr_in6 *>(&bound)->sin6_port
                               : reinterpret_cast<sockaddr_in *>(&bound)->sin_port;
    m_address = SocketAddress(HostPort{address.host, ntohs(port)});
    return std::nullopt;
}

std::optional<Failure> Listener::listenUnix(const QString &path, int mode)
{
    const NativeAddress native = NativeAddress::unixSocket(path);
    if (isStaleSocket(native, path))
        QFile::remove(path);
    m_socket = newSocket(AF_UNIX);
    // Between bind and listen nobody can connect, so that the mode is in force for the first one.
    if (!m_socket.isOpen() || ::bind(m_socket.number(), native.get(), native.size) != 0 ||
        ::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)) != 0 ||
        ::listen(m_socket.number(), Backlog) != 0)
        return listenFailure(m_address, errno);
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
        if (!m_address.isUnix()) {
            const int yes = 1;
            ::setsockopt(client.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        }
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
