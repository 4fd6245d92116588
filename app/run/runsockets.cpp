// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/runsockets.h"

#include "core/io/systemfailure.h"

#include <QByteArray>
#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace Culvert {

namespace {

Failure refused(int error)
{
    return systemFailure(
        QCoreApplication::translate("Culvert::RunSockets", "no sockets in a namespace of its own"),
        error);
}

socklen_t loopback(int family, quint16 port, sockaddr_storage &storage)
{
    storage = {};
    storage.ss_family = static_cast<sa_family_t>(family);
    if (family == AF_INET) {
        auto &address = reinterpret_cast<sockaddr_in &>(storage);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        return sizeof address;
    }
    auto &address = reinterpret_cast<sockaddr_in6 &>(storage);
    address.sin6_addr = in6addr_loopback;
    address.sin6_port = htons(port);
    return sizeof address;
}

/// A socket on that port of loopback, and listening if it is one of TCP; a port 0 becomes any free
/// one. Not open if that failed: errno says why.
Descriptor open(int family, int type, quint16 &port)
{
    Descriptor opened(::socket(family, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_storage address;
    socklen_t size = loopback(family, port, address);
    const int yes = 1;
    if (family == AF_INET6)
        ::setsockopt(opened.number(), IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes);
    if (!opened.isOpen() ||
        ::bind(opened.number(), reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        (type == SOCK_STREAM && ::listen(opened.number(), SOMAXCONN) != 0) ||
        ::getsockname(opened.number(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    // The port is at the same place in both kinds of address.
    port = ntohs(reinterpret_cast<const sockaddr_in &>(address).sin_port);
    return opened;
}

int optionOf(const Descriptor &socket, int option)
{
    int value = -1;
    socklen_t size = sizeof value;
    return ::getsockopt(socket.number(), SOL_SOCKET, option, &value, &size) == 0 ? value : -1;
}

bool isSocket(const Descriptor &socket, int family, int type)
{
    return socket.isOpen() && optionOf(socket, SO_DOMAIN) == family &&
           optionOf(socket, SO_TYPE) == type;
}

bool isListening(const Descriptor &socket)
{
    return optionOf(socket, SO_ACCEPTCONN) == 1;
}

/// As proc(5) has it; the kernel offers no other way to tell.
bool isInotify(const Descriptor &descriptor)
{
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(descriptor.number());
    std::array<char, 64> leadsTo{};
    return descriptor.isOpen() &&
           ::readlink(path.constData(), leadsTo.data(), leadsTo.size() - 1) > 0 &&
           QByteArrayView(leadsTo.data()) == "anon_inode:inotify";
}

} // namespace

bool RunSockets::isComplete() const
{
    for (const Descriptor *listener : {&connections, &questionsByTcp}) {
        if (!isSocket(*listener, AF_INET, SOCK_STREAM) || !isListening(*listener))
            return false;
    }
    for (const Descriptor *listener : {&connections6, &questionsByTcp6}) {
        if (listener->isOpen() &&
            (!isSocket(*listener, AF_INET6, SOCK_STREAM) || !isListening(*listener)))
            return false;
    }
    return isSocket(questions, AF_INET, SOCK_DGRAM) &&
           (!questions6.isOpen() || isSocket(questions6, AF_INET6, SOCK_DGRAM)) &&
           isSocket(diagnosis, AF_NETLINK, SOCK_RAW) && isInotify(lifeline);
}

Result<RunSockets> RunSockets::make(Ports &ports)
{
    RunSockets made;
    made.connections = open(AF_INET, SOCK_STREAM, ports.connections);
    made.questionsByTcp = open(AF_INET, SOCK_STREAM, ports.questionsByTcp);
    made.questions = open(AF_INET, SOCK_DGRAM, ports.questions);
    made.diagnosis = Descriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
    if (!made.connections.isOpen() || !made.questions.isOpen() || !made.questionsByTcp.isOpen() ||
        !made.diagnosis.isOpen())
        return refused(errno);
    made.connections6 = open(AF_INET6, SOCK_STREAM, ports.connections);
    made.questionsByTcp6 = open(AF_INET6, SOCK_STREAM, ports.questionsByTcp);
    made.questions6 = open(AF_INET6, SOCK_DGRAM, ports.questions);
    made.process = Descriptor(static_cast<int>(::syscall(SYS_pidfd_open, ::getpid(), 0)));
    return made;
}

Result<RunSockets> RunSockets::duplicate() const
{
    RunSockets copy;
    std::vector<Descriptor *> places;
    forEach(copy, [&places](Descriptor &place) { places.push_back(&place); });
    std::size_t next = 0;
    int error = 0;
    forEach(*this, [&](const Descriptor &original) {
        Descriptor &place = *places[next++];
        if (!original.isOpen())
            return;
        place = Descriptor(::fcntl(original.number(), F_DUPFD_CLOEXEC, 0));
        error = place.isOpen() ? error : errno;
    });
    if (error != 0)
        return refused(error);
    return copy;
}

} // namespace Culvert
