// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/standardpipes.h"

#include "core/endpoint/pipeend.h"
#include "core/io/systemfailure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace Culvert {

namespace {

constexpr std::size_t ChunkSize = 256UL << 10;

Descriptor copyOf(int descriptor)
{
    return Descriptor(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0));
}

struct Pipe
{
    Descriptor read;
    Descriptor write;
};

Pipe makePipe()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return {};
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

/// Until the end of @p from. False if @p to takes no more.
bool carry(int from, int to)
{
    const auto chunk = std::make_unique<char[]>(ChunkSize);
    for (;;) {
        const ssize_t count = ::read(from, chunk.get(), ChunkSize);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return true;
        for (ssize_t done = 0; done < count;) {
            const ssize_t written =
                ::write(to, chunk.get() + done, static_cast<std::size_t>(count - done));
            if (written < 0 && errno != EINTR)
                return false;
            done += std::max<ssize_t>(written, 0);
        }
    }
}

} // namespace

Result<std::unique_ptr<StandardPipes>> StandardPipes::open()
{
    std::unique_ptr<StandardPipes> pipes(new StandardPipes);
    if (pipes->openInput() && pipes->openOutput())
        return pipes;
    return systemFailure(QCoreApplication::translate("Culvert::StandardPipes",
                                                     "standard input and output cannot be given "
                                                     "to the running Culvert"),
                         errno);
}

StandardPipes::~StandardPipes()
{
    m_output.close();
    if (m_writer.joinable())
        m_writer.detach();
}

bool StandardPipes::openInput()
{
    if (PipeEnd::isPipe(STDIN_FILENO)) {
        m_input = copyOf(STDIN_FILENO);
        return m_input.isOpen();
    }
    Pipe pipe = makePipe();
    if (!pipe.read.isOpen())
        return false;
    m_input = std::move(pipe.read);
    // It may wait for a person for ever, and ends with the process.
    std::thread([from = copyOf(STDIN_FILENO), to = std::move(pipe.write)] {
        carry(from.number(), to.number());
    }).detach();
    return true;
}

bool StandardPipes::openOutput()
{
    if (PipeEnd::isPipe(STDOUT_FILENO)) {
        m_output = copyOf(STDOUT_FILENO);
        return m_output.isOpen();
    }
    Pipe pipe = makePipe();
    if (!pipe.write.isOpen())
        return false;
    m_output = std::move(pipe.write);
    m_writer =
        std::thread([failed = m_writeFailed, from = std::move(pipe.read),
                     to = copyOf(STDOUT_FILENO)] { *failed = !carry(from.number(), to.number()); });
    return true;
}

void StandardPipes::release()
{
    m_input.close();
    m_output.close();
    // Their places stay taken, so that nothing else gets their numbers.
    const Descriptor nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    ::dup2(nothing.number(), STDIN_FILENO);
    ::dup2(nothing.number(), STDOUT_FILENO);
}

bool StandardPipes::finish()
{
    m_output.close();
    if (m_writer.joinable())
        m_writer.join();
    return !*m_writeFailed;
}

} // namespace Culvert
