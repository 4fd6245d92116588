// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <array>
#include <csignal>
#include <cstdio>
#include <string>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Culvert::Test {

/// A display of a test's own (Xvfb), for windows as people have them. To be made before there are
/// threads and an application; ends with this object, and with the test.
class RealDisplay
{
public:
    RealDisplay() = default;
    ~RealDisplay()
    {
        if (m_server <= 0)
            return;
        ::kill(m_server, SIGTERM);
        ::waitpid(m_server, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(RealDisplay)

    /// False if there is no Xvfb. Blocks until it takes clients; then programs find it by DISPLAY.
    bool start()
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            return false;
        const std::string end = std::to_string(ends[1]);
        m_server = ::fork();
        if (m_server == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            std::freopen("/dev/null", "w", stderr);
            ::execlp("Xvfb", "Xvfb", "-displayfd", end.c_str(), "-screen", "0", "1280x1000x24",
                     "-nolisten", "tcp", nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        QByteArray number;
        char next = 0;
        while (::read(ends[0], &next, 1) == 1 && next != '\n')
            number += next;
        ::close(ends[0]);
        if (number.isEmpty())
            return false;
        qputenv("DISPLAY", ':' + number);
        qputenv("QT_QPA_PLATFORM", "xcb");
        qunsetenv("WAYLAND_DISPLAY");
        return true;
    }

private:
    pid_t m_server = 0;
};

} // namespace Culvert::Test
