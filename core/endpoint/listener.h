// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/io/handed/handedsockets.h"
#include "core/io/poller.h"
#include "core/model/failure.h"
#include "core/model/socketaddress.h"

#include <QStringList>
#include <QTimer>

#include <vector>

namespace Culvert {

/// Gets the clients that a listener accepted.
class ListenerUser
{
public:
    /// @p client is non-blocking and close-on-exec. A TCP socket's close is a reset until
    /// endOnClose(), so that a process that is killed cannot end a connection as if it were
    /// complete.
    virtual void clientAccepted(Descriptor client) = 0;

protected:
    ~ListenerUser() = default;
};

/// A listening TCP or Unix socket, or a TCP socket for each family. Never QTcpServer: its sockets
/// cannot half-close, and it spins when the program is out of descriptors. Clients for whom there
/// are none wait in the kernel's queue; the last few are left for ssh and for whoever asks what is
/// going on.
class Listener final : private PollWatcher
{
public:
    Listener(Poller &poller, ListenerUser &user);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// Starts to listen. A TCP port 0 becomes any free one. A Unix socket gets the @p mode of
    /// chmod(2); one that nobody listens on any more is replaced. Failure kinds: port-in-use,
    /// permission, network (not an address of this machine), internal. Of several addresses, it may
    /// listen on one though there is a failure.
    std::optional<Failure> listen(const SocketAddress &address, int mode = 0600);
    /// Where listen() looks for a socket that listens there already; must outlive it. None: it
    /// makes its own.
    void setHanded(HandedSockets *handed) { m_handed = handed; }
    /// Listens on sockets that somebody else has made, and that listen; they become non-blocking.
    /// There is no address by which people would know them.
    void adopt(std::vector<Descriptor> sockets);
    /// Tries those again that it does not listen on. Precondition: isListening().
    std::optional<Failure> listenOnRest();
    void close();

    bool isListening() const { return !m_doors.empty(); }
    /// What it listens on, with the port that was chosen.
    const SocketAddress &address() const { return m_address; }
    /// Each address that it really listens on; none while it does not.
    QStringList addresses() const;
    /// Those that it should listen on, and does not.
    QList<HostPort> rest() const;

private:
    struct Door
    {
        Descriptor socket;
        SocketAddress address;
        Poller::Watch watch;
    };

    std::optional<Failure> listenTcp(const QList<HostPort> &addresses);
    std::optional<Failure> listenUnix(const QString &path, int mode);
    static void prepare(const Descriptor &socket);
    void addDoor(Descriptor socket, const SocketAddress &address);
    bool addHandedDoor(const SocketAddress &address);
    void acceptAt(int socket);
    void descriptorReady(quint32 events) override;
    void pause();
    void resume();

    Poller &m_poller;
    ListenerUser &m_user;
    std::vector<Door> m_doors;
    SocketAddress m_address;
    QTimer m_pause;
    HandedSockets *m_handed = nullptr;
    /// The Unix socket is somebody else's.
    bool m_keepsPath = false;
};

} // namespace Culvert
