// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/poller.h"
#include "core/model/failure.h"
#include "core/model/socketaddress.h"

#include <QTimer>

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

/// A listening TCP or Unix socket. Never QTcpServer: its sockets cannot half-close, and it spins
/// when the program is out of descriptors. Clients for whom there are none wait in the kernel's
/// queue; the last few are left for ssh and for whoever asks what is going on.
class Listener final : private PollWatcher
{
public:
    Listener(Poller &poller, ListenerUser &user);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// Starts to listen. A TCP port 0 becomes any free one. A Unix socket gets the @p mode of
    /// chmod(2); one that nobody listens on any more is replaced. Failure kinds: port-in-use,
    /// permission, network (not an address of this machine), internal.
    std::optional<Failure> listen(const SocketAddress &address, int mode = 0600);
    void close();

    bool isListening() const { return m_socket.isOpen(); }
    /// What it really listens on.
    const SocketAddress &address() const { return m_address; }

private:
    std::optional<Failure> listenTcp(const HostPort &address);
    std::optional<Failure> listenUnix(const QString &path, int mode);
    void descriptorReady(quint32 events) override;
    void pause();
    void resume();

    Poller &m_poller;
    ListenerUser &m_user;
    Descriptor m_socket;
    Poller::Watch m_watch;
    SocketAddress m_address;
    QTimer m_pause;
};

} // namespace Culvert
