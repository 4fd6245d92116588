// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/privatenetwork.h"

#include "core/io/descriptor.h"
#include "tests/harness/privatenamespace.h"

#include <QProcess>
#include <QStandardPaths>

#include <linux/capability.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

QString findNft()
{
    // A normal user's PATH lacks the folders of system programs.
    const QString found = QStandardPaths::findExecutable(u"nft"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"nft"_s, {u"/usr/sbin"_s, u"/sbin"_s})
                           : found;
}

/// Lets programs that this one starts manage its network: a user other than root would lose that.
QString passOnNetworkAdministration()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> sets{};
    if (::syscall(SYS_capget, &header, sets.data()) != 0)
        return namespaceProblem("capabilities cannot be read");
    sets[0].inheritable |= 1U << CAP_NET_ADMIN;
    if (::syscall(SYS_capset, &header, sets.data()) != 0 ||
        ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_NET_ADMIN, 0, 0) != 0)
        return namespaceProblem("capabilities cannot be passed on");
    return {};
}

QString raiseLoopback()
{
    const Descriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP;
    if (!socket.isOpen() || ::ioctl(socket.number(), SIOCSIFFLAGS, &request) != 0)
        return namespaceProblem("loopback cannot be switched on");
    return {};
}

bool runNft(const QByteArray &rules)
{
    QProcess nft;
    nft.setProcessChannelMode(QProcess::MergedChannels);
    nft.start(findNft(), {u"-f"_s, u"-"_s});
    nft.write(rules);
    nft.closeWriteChannel();
    if (nft.waitForFinished() && nft.exitStatus() == QProcess::NormalExit && nft.exitCode() == 0)
        return true;
    qWarning("nft: %s %s", qPrintable(nft.errorString()), nft.readAll().constData());
    return false;
}

} // namespace

QString PrivateNetwork::enter()
{
    if (findNft().isEmpty())
        return u"nft is not installed (package nftables)"_s;
    QString trouble = enterNamespaces(CLONE_NEWNET);
    if (trouble.isEmpty() && ::geteuid() != 0)
        trouble = passOnNetworkAdministration();
    return trouble.isEmpty() ? raiseLoopback() : trouble;
}

bool PrivateNetwork::swallow(quint16 port)
{
    // Where packets come in: going out, the sender would be told.
    const QString rules = u"add table inet hole\n"
                          "add chain inet hole p%1 "
                          "{ type filter hook input priority 0; }\n"
                          "add rule inet hole p%1 tcp dport %1 drop\n"
                          "add rule inet hole p%1 tcp sport %1 drop\n"_s;
    return runNft(rules.arg(port).toLatin1());
}

bool PrivateNetwork::restore(quint16 port)
{
    return runNft(u"flush chain inet hole p%1\n"_s.arg(port).toLatin1());
}

} // namespace Culvert::Test
