// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

// A fuzz target is a source that begins with CULVERT_FUZZ_TARGET(name) { ... }, a function of
// "data" and "size". With clang it is a program of libFuzzer's
// (https://llvm.org/docs/LibFuzzer.html); with any compiler, one of those that culvert-replay
// knows.

namespace Culvert::Fuzz {

using Target = int (*)(const unsigned char *data, std::size_t size);

/// All that culvert-replay has in it, by name.
inline std::map<std::string, Target> &targets()
{
    static std::map<std::string, Target> all;
    return all;
}

struct Entry
{
    Entry(const char *name, Target target) { targets().emplace(name, target); }
};

/// A broken promise of the parser is a crash, which is what libFuzzer looks for.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

} // namespace Culvert::Fuzz

#ifdef CULVERT_LIBFUZZER
#define CULVERT_FUZZ_TARGET(name)                                                                  \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
#else
#define CULVERT_FUZZ_TARGET(name)                                                                  \
    static int name##Target(const unsigned char *data, std::size_t size);                          \
    static const Culvert::Fuzz::Entry name##Entry(#name, name##Target);                            \
    static int name##Target(const unsigned char *data, std::size_t size)
#endif
