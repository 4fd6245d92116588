// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/line/networknamespace.h"

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>

#include <cerrno>
#include <cstring>
#include <system_error>
#include <thread>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

Failure impossible(const QString &what)
{
    const std::string reason = std::generic_category().message(errno);
    return {FailureKind::Permission, what + u": "_s + QString::fromStdString(reason), {}};
}

bool raiseLoopback()
{
    const Descriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP;
    return socket.isOpen() && ::ioctl(socket.number(), SIOCSIFFLAGS, &request) == 0;
}

/// A connection would start with what the last one to the same place has learned of the line, and
/// a measurement with what the one before has met.
void rememberNoLines()
{
    const Descriptor setting(
        ::open("/proc/sys/net/ipv4/tcp_no_metrics_save", O_WRONLY | O_CLOEXEC));
    if (setting.isOpen() && ::write(setting.number(), "1", 1) != 1)
        qWarning("TCP remembers what it has learned of lines");
}

Result<Descriptor> ownFile()
{
    Descriptor file(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return impossible(u"the network of this thread cannot be opened"_s);
    return file;
}

Result<Descriptor> unshared()
{
    if (::unshare(CLONE_NEWNET) != 0)
        return impossible(u"the kernel gives no network of our own"_s);
    if (!raiseLoopback())
        return impossible(u"loopback cannot be switched on"_s);
    rememberNoLines();
    return ownFile();
}

} // namespace

Result<NetworkNamespace> NetworkNamespace::create()
{
    Result<Descriptor> file = Failure{};
    // The caller stays where it is.
    std::thread([&file] { file = unshared(); }).join();
    if (!file)
        return file.failure();
    return NetworkNamespace(file.takeValue());
}

Result<NetworkNamespace> NetworkNamespace::current()
{
    Result<Descriptor> file = ownFile();
    if (!file)
        return file.failure();
    return NetworkNamespace(file.takeValue());
}

Result<NetworkNamespace> NetworkNamespace::ofProcess(qint64 pid)
{
    const QByteArray path = "/proc/" + QByteArray::number(pid) + "/ns/net";
    Descriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen())
        return impossible(u"the network of a program cannot be opened"_s);
    return NetworkNamespace(std::move(file));
}

std::optional<Failure> NetworkNamespace::enter() const
{
    if (::setns(m_file.number(), CLONE_NEWNET) != 0)
        return impossible(u"a network cannot be entered"_s);
    return std::nullopt;
}

} // namespace Culvert::Bench
