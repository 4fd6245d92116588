// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/terminal.h"

#include "core/model/plaintext.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Ending{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
constexpr std::array Pausing{SIGTSTP, SIGCONT};
// More than the kernel's line editing takes in one line (termios(3), "Canonical mode").
constexpr std::size_t LineSize = 4096;

// The only thing that the signal handler can reach.
volatile std::sig_atomic_t writeEnd = -1;

void handleSignal(int number)
{
    const int error = errno;
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
    errno = error;
}

void setAction(int number, void (*handler)(int))
{
    struct sigaction action
    {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

std::unique_ptr<Terminal> Terminal::open()
{
    if (::isatty(STDIN_FILENO) == 0 && ::isatty(STDERR_FILENO) == 0)
        return nullptr;
    Descriptor device(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    termios settings{};
    if (!device.isOpen() || ::tcgetattr(device.number(), &settings) != 0)
        return nullptr;
    return std::unique_ptr<Terminal>(new Terminal(std::move(device)));
}

Terminal::Terminal(Descriptor device)
    : m_device(std::move(device))
{
    catchSignals();
    m_input = std::make_unique<QSocketNotifier>(m_device.number(), QSocketNotifier::Read);
    m_input->setEnabled(false);
    connect(m_input.get(), &QSocketNotifier::activated, this, &Terminal::readLine);
}

Terminal::~Terminal()
{
    stopReading();
    for (const int number : Ending)
        setAction(number, SIG_DFL);
    for (const int number : Pausing)
        setAction(number, SIG_DFL);
}

void Terminal::catchSignals()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    m_signalsRead = Descriptor(ends[0]);
    m_signalsWrite = Descriptor(ends[1]);
    writeEnd = ends[1];
    m_signals = std::make_unique<QSocketNotifier>(m_signalsRead.number(), QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, &Terminal::readSignals);
    for (const int number : Ending)
        setAction(number, handleSignal);
    for (const int number : Pausing)
        setAction(number, handleSignal);
}

void Terminal::print(const QString &text) const
{
    const QByteArray bytes = plainText(text).toLocal8Bit();
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count = ::write(m_device.number(), bytes.constData() + sent,
                                      static_cast<std::size_t>(bytes.size() - sent));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return;
        sent += count;
    }
}

void Terminal::startReading(const QString &prompt, Echo echo)
{
    stopReading();
    ::tcgetattr(m_device.number(), &m_original);
    m_reading = true;
    m_prompt = prompt;
    m_echo = echo;
    // Settings first: what is typed as soon as the prompt is seen must be neither shown nor lost.
    enter();
    print(m_prompt);
    m_input->setEnabled(true);
}

void Terminal::stopReading()
{
    if (!m_reading)
        return;
    m_reading = false;
    m_input->setEnabled(false);
    leave();
}

void Terminal::enter() const
{
    termios settings = m_original;
    settings.c_lflag |= ICANON | ISIG;
    if (m_echo == Echo::Off)
        settings.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK | ECHONL);
    while (::tcsetattr(m_device.number(), TCSAFLUSH, &settings) != 0 && errno == EINTR) {
    }
}

void Terminal::leave() const
{
    while (::tcsetattr(m_device.number(), TCSAFLUSH, &m_original) != 0 && errno == EINTR) {
    }
}

void Terminal::readLine()
{
    std::array<char, LineSize> bytes{};
    const ssize_t count = ::read(m_device.number(), bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR)
        return;
    const bool echoed = m_echo == Echo::On;
    stopReading();
    if (count <= 0) {
        print(u"\n"_s);
        Q_EMIT inputEnded();
        return;
    }
    const bool complete = bytes[static_cast<std::size_t>(count) - 1] == '\n';
    const QString line = QString::fromLocal8Bit(bytes.data(), complete ? count - 1 : count);
    ::explicit_bzero(bytes.data(), bytes.size());
    // The line end was typed unseen, or not at all.
    if (!echoed || !complete)
        print(u"\n"_s);
    Q_EMIT lineRead(line);
}

void Terminal::readSignals()
{
    char byte = 0;
    while (::read(m_signalsRead.number(), &byte, 1) == 1)
        onSignal(byte);
}

void Terminal::onSignal(int number)
{
    if (number == SIGTSTP) {
        stopProgram();
    } else if (number == SIGCONT) {
        // The shell had the terminal meanwhile, and may have changed it.
        if (m_reading) {
            enter();
            print(m_prompt);
        }
    } else {
        stopReading();
        Q_EMIT interrupted(number);
    }
}

void Terminal::stopProgram()
{
    if (m_reading)
        leave();
    setAction(SIGTSTP, SIG_DFL);
    ::raise(SIGTSTP);
    // Here it goes on, with a SIGCONT in the pipe.
    setAction(SIGTSTP, handleSignal);
}

} // namespace Culvert
