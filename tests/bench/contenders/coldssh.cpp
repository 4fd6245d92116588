// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/contenders/coldssh.h"

#include "tests/bench/line/loopback.h"

#include <QFile>
#include <QStringList>

#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <vector>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

ColdSsh::~ColdSsh()
{
    if (m_process < 0)
        return;
    ::kill(m_process, SIGTERM);
    ::waitpid(m_process, nullptr, 0);
}

Result<Descriptor> ColdSsh::start(const Line &line, quint16 targetPort)
{
    const QStringList arguments{u"ssh"_s,
                                u"-F"_s,
                                line.configFile,
                                u"-o"_s,
                                u"ControlMaster=no"_s,
                                u"-o"_s,
                                u"ControlPath=none"_s,
                                u"-W"_s,
                                u"127.0.0.1:%1"_s.arg(targetPort),
                                u"--"_s,
                                line.alias};
    std::vector<QByteArray> texts;
    for (const QString &argument : arguments)
        texts.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    pointers.reserve(texts.size() + 1);
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);

    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return Failure{FailureKind::Internal, u"cannot make a pair of sockets"_s, {}};
    Descriptor ours(pair[0]);
    const Descriptor theirs(pair[1]);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, theirs.number(), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, theirs.number(), STDOUT_FILENO);
    const int error =
        ::posix_spawnp(&m_process, "ssh", &actions, nullptr, pointers.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        m_process = -1;
        return Failure{FailureKind::SshMissing, u"cannot start ssh"_s, {}};
    }
    if (!makeNonBlocking(ours))
        return Failure{FailureKind::Internal, u"cannot make a socket non-blocking"_s, {}};
    return ours;
}

} // namespace Culvert::Bench
