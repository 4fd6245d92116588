// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// What stands before the ssh that Culvert starts, and takes its place. ssh starts the ssh of a jump
// host by the name that it was started with itself (ssh.c, ProxyJump), which is this program: so
// that one gets a log of its own as well (ssh(1), -E), and what the jump host says is not mixed
// with what its ssh says. Small and without Qt, since it is only passed through.
//
// CULVERT_SSH is the ssh to run, CULVERT_SSH_LOG the path of the first log, CULVERT_SSH_HOP how
// many ssh there are before this one.

#include "core/config/coredump.h"

#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

/// A pipe that Culvert has made for it, and reads.
bool isPipe(const std::string &path)
{
    struct stat info
    {};
    return ::lstat(path.c_str(), &info) == 0 && S_ISFIFO(info.st_mode) &&
           info.st_uid == ::geteuid();
}

} // namespace

int main(int argc, char *argv[])
{
    const std::string ssh = variable("CULVERT_SSH");
    if (ssh.empty() || argc < 1) {
        constexpr auto usage =
            "ssh: Culvert starts this program before its ssh; it is of no use by itself\n";
        return ::write(STDERR_FILENO, usage, std::strlen(usage)) < 0 ? 255 : EXIT_FAILURE;
    }
    // ssh is told passwords. What starts it is somebody else's program where the library is used,
    // and decides for itself.
    Culvert::keepMemoryOutOfCoreDumps();
    const std::string hop = variable("CULVERT_SSH_HOP");
    const int number = std::atoi(hop.c_str());
    ::setenv("CULVERT_SSH_HOP", std::to_string(number + 1).c_str(), 1);

    std::string log = variable("CULVERT_SSH_LOG") + "." + hop;
    std::string option = "-E";
    std::vector<char *> arguments{argv[0]};
    if (number > 0 && isPipe(log)) {
        arguments.push_back(option.data());
        arguments.push_back(log.data());
    }
    for (int i = 1; i < argc; ++i)
        arguments.push_back(argv[i]);
    arguments.push_back(nullptr);
    ::execv(ssh.c_str(), arguments.data());
    constexpr auto problem = "ssh cannot be started\n";
    return ::write(STDERR_FILENO, problem, std::strlen(problem)) < 0 ? 255 : 127;
}
