// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/redirectrules.h"

#include "app/run/ownnamespaces.h"
#include "core/io/descriptor.h"
#include "core/io/systemfailure.h"
#include "core/texts/tr.h"

#include <QFile>
#include <QStandardPaths>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/capability.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::RedirectRules)

using namespace Qt::StringLiterals;

namespace {

// Loopback stays the program's own, but for questions: a resolver on this machine has an address
// there. What is refused is told at once, so that QUIC makes way for TCP: where it comes in, since
// who sends is told "not permitted" where it goes out.
constexpr const char *Rules = R"(table inet culvert {
    chain redirected {
        type nat hook output priority -100; policy accept;
        udp dport 53 redirect to :%2
        tcp dport 53 redirect to :%3
        ip daddr 127.0.0.0/8 accept
        ip6 daddr ::1 accept
        meta l4proto tcp redirect to :%1
    }
    chain refused {
        type filter hook input priority 0; policy accept;
        meta l4proto tcp accept
        ct state established,related accept
        ct status dnat accept
        ip daddr 127.0.0.0/8 accept
        ip6 daddr ::1 accept
        meta l4proto udp reject
        icmp type echo-request reject with icmp type net-unreachable
        icmpv6 type echo-request reject with icmpv6 type no-route
        meta l4proto { dccp, sctp, udplite, gre, esp, ah } reject
    }
}
)";

QString findNft()
{
    const QString name = u"nft"_s;
    const QString found = QStandardPaths::findExecutable(
        name, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s});
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

/// In a child: a program that is executed keeps this one capability (capabilities(7), ambient).
bool keepNetAdmin()
{
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    if (::syscall(SYS_capget, &header, sets.data()) != 0)
        return false;
    sets[0].inheritable |= 1U << CAP_NET_ADMIN;
    return ::syscall(SYS_capset, &header, sets.data()) == 0 &&
           ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_NET_ADMIN, 0, 0) == 0;
}

/// A file in memory that holds the text, to be read from its start.
Descriptor memoryFile(const QByteArray &text)
{
    Descriptor file(::memfd_create("culvert", MFD_CLOEXEC));
    const auto size = static_cast<std::size_t>(text.size());
    if (file.isOpen() && ::pwrite(file.number(), text.constData(), size, 0) != text.size())
        file.close();
    return file;
}

[[noreturn]] void become(const QByteArray &nft, const Descriptor &input, const Descriptor &output)
{
    constexpr int CannotExecute = 127;
    std::array<const char *, 4> arguments{"nft", "-f", "-", nullptr};
    std::array<const char *, 2> environment{"LC_ALL=C", nullptr};
    if (keepNetAdmin() && ::dup2(input.number(), 0) == 0 && ::dup2(output.number(), 1) == 1 &&
        ::dup2(output.number(), 2) == 2)
        ::execve(nft.constData(), const_cast<char **>(arguments.data()),
                 const_cast<char **>(environment.data()));
    ::_exit(CannotExecute);
}

/// What the program has to say about it; empty if it has done it.
QString run(const QString &nft, const QByteArray &text)
{
    const Descriptor input = memoryFile(text);
    const Descriptor output(::memfd_create("culvert", MFD_CLOEXEC));
    if (!input.isOpen() || !output.isOpen())
        return systemErrorText(errno);
    const QByteArray path = QFile::encodeName(nft);
    const pid_t child = ::fork();
    if (child == 0)
        become(path, input, output);
    if (child < 0)
        return systemErrorText(errno);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return {};
    std::array<char, 512> words{};
    const ssize_t size = ::pread(output.number(), words.data(), words.size(), 0);
    const QString said =
        QString::fromLocal8Bit(words.data(), size > 0 ? size : 0).section(u'\n', 0, 0);
    return said.isEmpty() ? tr("it ended with status %1").arg(status) : said;
}

} // namespace

QByteArray RedirectRules::text() const
{
    return QString::fromLatin1(Rules)
        .arg(connections)
        .arg(questionsByUdp)
        .arg(questionsByTcp)
        .toLatin1();
}

std::optional<Failure> RedirectRules::load() const
{
    const QString nft = findNft();
    if (nft.isEmpty())
        return Failure{FailureKind::Permission,
                       tr("the program nft is not there (the package nftables), and nothing was "
                          "run; either use --proxy-env, for a program that heeds it, or have an "
                          "administrator install it"),
                       {}};
    const QString problem = run(nft, text());
    if (problem.isEmpty())
        return std::nullopt;
    return Failure{FailureKind::Permission,
                   tr("%1 cannot redirect connections in a namespace of its own (%2), and nothing "
                      "was run; either use --proxy-env, for a program that heeds it, or have an "
                      "administrator load the kernel's modules nf_tables, nft_redir, nft_ct and "
                      "nft_reject_inet")
                       .arg(nft, problem),
                   {}};
}

} // namespace Culvert
