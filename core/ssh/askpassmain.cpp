// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// The program that ssh asks through (ssh(1), SSH_ASKPASS): carries one question to the program that
// runs this ssh by Culvert, and the answer back. Small and without Qt, because it starts for every
// question; the protocol is in core/ssh/askpassprotocol.h.

#include "core/config/coredump.h"
#include "core/io/childprocess.h"
#include "core/io/socketdoubt.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

/// ssh takes a missing answer for an empty one, and sends it to the server. So the ssh that asks
/// has to end before this program does.
[[noreturn]] void endTheSshThatAsks(pid_t ssh)
{
    ::kill(ssh, SIGTERM);
    std::_Exit(EXIT_FAILURE);
}

int connectTo(const char *path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::size_t size = std::strlen(path) + 1;
    if (size > sizeof address.sun_path)
        return -1;
    std::memcpy(address.sun_path, path, size);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return -1;
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return -1;
    return descriptor;
}

bool writeAll(int descriptor, const std::string &bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(descriptor, bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += static_cast<std::size_t>(count);
    }
    return true;
}

std::string readAll(int descriptor)
{
    std::string all;
    char buffer[2048];
    for (;;) {
        const ssize_t count = ::read(descriptor, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return all;
        all.append(buffer, static_cast<std::size_t>(count));
    }
}

const char *variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

/// Another user who answered here could say yes to a host key, or learn which server asks.
void mindStrangers(int culvert, const char *path, pid_t ssh)
{
    const std::optional<Culvert::SocketDoubt> doubt = Culvert::doubtAboutServer(culvert, path);
    if (!doubt)
        return;
    writeAll(STDERR_FILENO, "culvert-askpass: nothing was sent to " + std::string(path) + ": " +
                                doubt->path + " is not to be trusted (it is of the user " +
                                Culvert::userName(doubt->user) + ")\n");
    endTheSshThatAsks(ssh);
}

} // namespace

int main(int argc, char *argv[])
{
    if (*variable("CULVERT_ASKPASS_TOKEN") == 0) {
        constexpr auto usage =
            "culvert-askpass: ssh starts this program for Culvert; it is of no use by itself\n";
        writeAll(STDERR_FILENO, usage);
        return EXIT_FAILURE;
    }
    // It will have the answer, and nobody but root may read that from its memory either.
    Culvert::keepMemoryOutOfCoreDumps();
    Culvert::keepMemoryFromOthers();
    const pid_t ssh = ::getppid();
    // A question without its ssh has no sense.
    Culvert::endWithParent(SIGTERM);
    std::signal(SIGPIPE, SIG_IGN);

    const char *path = variable("CULVERT_ASKPASS_SOCKET");
    const int culvert = connectTo(path);
    if (culvert >= 0)
        mindStrangers(culvert, path, ssh);
    std::string question;
    for (const std::string &field :
         {std::string(variable("CULVERT_ASKPASS_TOKEN")), std::to_string(ssh),
          std::string(variable("SSH_ASKPASS_PROMPT")), std::string(argc > 1 ? argv[1] : "")})
        question += field + '\0';
    if (culvert < 0 || !writeAll(culvert, question))
        endTheSshThatAsks(ssh);

    const std::string reply = readAll(culvert);
    if (reply.empty() || reply.front() != 'A')
        endTheSshThatAsks(ssh);
    return writeAll(STDOUT_FILENO, reply.substr(1) + '\n') ? EXIT_SUCCESS : EXIT_FAILURE;
}
