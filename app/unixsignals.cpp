// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/unixsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>

namespace Culvert {

namespace {

// The only thing that a signal handler can reach.
volatile std::sig_atomic_t writeEnd = -1;

void handleSignal(int number)
{
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    m_read = Descriptor(ends[0]);
    m_write = Descriptor(ends[1]);
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_read.number(), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_read.number(), &byte, 1) == 1) {
            if (byte == SIGHUP)
                Q_EMIT hungUp();
            else
                Q_EMIT endRequested();
        }
    });
    struct sigaction action
    {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(number, &action, nullptr);
}

} // namespace Culvert
