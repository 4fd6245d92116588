// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <sys/resource.h>
#include <unistd.h>

namespace Culvert::Test {

/// While it exists, this process can open no more descriptors; those that are open stay.
class NoDescriptors
{
public:
    NoDescriptors()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int firstFree = ::dup(STDERR_FILENO);
        ::close(firstFree);
        rlimit none = m_before;
        none.rlim_cur = static_cast<rlim_t>(firstFree);
        if (firstFree < 0 || ::setrlimit(RLIMIT_NOFILE, &none) != 0)
            qFatal("the limit of open files cannot be set");
    }
    ~NoDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoDescriptors)

private:
    rlimit m_before{};
};

} // namespace Culvert::Test
