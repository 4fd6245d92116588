// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/result.h"
#include "tests/bench/contenders/contender.h"

#include <sys/types.h>

namespace Culvert::Bench {

/// An `ssh -W` for one connection. It ends with this object, and when our end of its standard input
/// and output is closed, such as by the end of the bench.
class ColdSsh
{
public:
    ColdSsh() = default;
    ~ColdSsh();
    Q_DISABLE_COPY_MOVE(ColdSsh)

    /// Starts it towards a port of 127.0.0.1 as the server sees it; our non-blocking end of its
    /// standard input and output. To be called once.
    Result<Descriptor> start(const Line &line, quint16 targetPort);

private:
    pid_t m_process = -1;
};

} // namespace Culvert::Bench
