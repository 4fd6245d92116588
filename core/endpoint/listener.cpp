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
    return address.isUnix() ? listenUnix(address.path(), mode)
                            : listenTcp(address.listenAddresses());
}

std::optional<Failure> Listener::listenOnRest()
{
    const QList<HostPort> addresses = rest();
    return addresses.isEmpty() ? std::nullopt : listenTcp(addresses);
}

QList<HostPort> Listener::rest() const
{
    if (m_address.isUnix() || m_address.isEmpty())
        return {};
    QList<HostPort> rest = m_address.listenAddresses();
    for (const Door &door : m_doors)
        rest.removeAll(door.address.tcp());
    return rest;
}

void Listener::adopt(std::vector<Descriptor> sockets)
{
    close();
    m_address = {};
    for (Descriptor &socket : sockets) {
        ::fcntl(socket.number(), F_SETFL, ::fcntl(socket.number(), F_GETFL) | O_NONBLOCK);
        prepare(socket);
        addDoor(std::move(socket), {});
    }
}

/// Clients' sockets inherit these.
void Listener::prepare(const Descriptor &socket)
{
    const int yes = 1;
    ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NOTSENT_LOWAT, &MostUnsent, sizeof MostUnsent);
    resetOnClose(socket);
}

std::optional<Failure> Listener::listenTcp(const QList<HostPort> &addresses)
{
    QList<HostPort> own;
    for (const HostPort &address : addresses) {
        if (!addHandedDoor(SocketAddress(address)))
            own.append(address);
    }
    if (own.isEmpty())
        return std::nullopt;
    ListenSockets listening = ListenSockets::open(own);
    for (ListenSocket &socket : listening.sockets) {
        prepare(socket.socket);
        m_address = SocketAddress(HostPort{m_address.tcp().host, socket.address.port});
        addDoor(std::move(socket.socket), SocketAddress(socket.address));
    }
    return listening.failure;
}

std::optional<Failure> Listener::listenUnix(const QString &path, int mode)
{
    m_keepsPath = addHandedDoor(m_address);
    if (m_keepsPath)
        return std::nullopt;
    Result<Descriptor> listening = listenAt(path, static_cast<mode_t>(mode));
    if (!listening)
        return listening.failure();
    addDoor(listening.takeValue(), m_address);
    return std::nullopt;
}

bool Listener::addHandedDoor(const SocketAddress &address)
{
    if (!m_handed)
        return false;
    Descriptor socket = m_handed->take(address);
    if (!socket.isOpen())
        return false;
    if (!address.isUnix())
        prepare(socket);
    addDoor(std::move(socket), address);
    return true;
}

void Listener::addDoor(Descriptor socket, const SocketAddress &address)
{
    Door door{std::move(socket), address, {}};
    // While it pauses, all are opened when that is over.
    door.watch = m_poller.watch(door.socket.number(),
                                m_pause.isActive() ? 0U : quint32(PollEvent::Read), *this);
    m_doors.push_back(std::move(door));
}

QStringList Listener::addresses() const
{
    QStringList addresses;
    for (const Door &door : m_doors) {
        if (!door.address.isEmpty())
            addresses.append(door.address.toString());
    }
    return addresses;
}

void Listener::close()
{
    if (!isListening())
        return;
    m_pause.stop();
    for (Door &door : m_doors)
        door.watch.end();
    m_doors.clear();
    if (m_address.isUnix() && !m_keepsPath)
        QFile::remove(m_address.path());
}

/// The kernel says that one of them has clients, not which.
void Listener::descriptorReady(quint32 events)
{
    Q_UNUSED(events)
    // Whoever gets a client may close this.
    for (std::size_t i = 0; i < m_doors.size() && !m_pause.isActive(); ++i)
        acceptAt(m_doors[i].socket.number());
}

void Listener::acceptAt(int socket)
{
    for (int i = 0; i < MostAcceptsPerTurn; ++i) {
        Descriptor client(::accept4(socket, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!client.isOpen()) {
            if (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS)
                pause();
            return;
        }
        // Descriptors are given out lowest first.
        if (client.number() >= firstReserved())
            pause();
        m_user.clientAccepted(std::move(client));
        if (!isListening() || m_pause.isActive())
            return;
    }
}

void Listener::pause()
{
    // Asking at once would only spin.
    for (Door &door : m_doors)
        door.watch.setEvents(0);
    m_pause.start();
}

void Listener::resume()
{
    if (!isListening())
        return;
    const Descriptor next(::fcntl(m_doors.front().socket.number(), F_DUPFD_CLOEXEC, 0));
    if (!next.isOpen() || next.number() >= firstReserved()) {
        m_pause.start();
        return;
    }
    for (Door &door : m_doors)
        door.watch.setEvents(PollEvent::Read);
}

} // namespace Culvert
