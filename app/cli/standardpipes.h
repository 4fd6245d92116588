// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/result.h"

#include <atomic>
#include <memory>
#include <thread>

namespace Culvert {

/// Standard input and output as two pipes or sockets that can be given to another process. Those
/// that are some already are given as they are, so that nothing goes through this process; what
/// else they are, such as a terminal or a file, is carried to and from a pipe by a thread each.
class StandardPipes
{
public:
    /// What they can be handed over by fails with the system's words.
    static Result<std::unique_ptr<StandardPipes>> open();
    ~StandardPipes();
    Q_DISABLE_COPY_MOVE(StandardPipes)

    int input() const { return m_input.number(); }
    int output() const { return m_output.number(); }
    /// They have been given away: from now on this process has none of them, so that their ends
    /// are seen at once.
    void release();
    /// Waits until all that came has been written to where standard output goes. False if it could
    /// not be.
    bool finish();

private:
    StandardPipes() = default;
    bool openInput();
    bool openOutput();

    Descriptor m_input;
    Descriptor m_output;
    std::thread m_writer;
    /// Of the writer, which may outlast this object.
    std::shared_ptr<std::atomic<bool>> m_writeFailed = std::make_shared<std::atomic<bool>>(false);
};

} // namespace Culvert
