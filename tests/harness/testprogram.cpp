// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/testprogram.h"

#include <cstdio>
#include <string_view>

namespace Culvert::Test {

namespace {

const TestEntry *first = nullptr;

std::string_view nameOf(const char *file)
{
    std::string_view name(file);
    name.remove_prefix(name.rfind('/') + 1);
    return name.substr(0, name.find('.'));
}

} // namespace

TestEntry::TestEntry(const char *file, Main run)
    : m_file(file)
    , m_run(run)
    , m_next(first)
{
    first = this;
}

int TestEntry::runOneOf(int argc, char *argv[])
{
    for (const TestEntry *entry = first; argc > 1 && entry; entry = entry->m_next) {
        if (nameOf(entry->m_file) != argv[1])
            continue;
        // To the test, it is its own program.
        argv[1] = argv[0];
        return entry->m_run(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "usage: %s TEST [ARGUMENT...], with a TEST of\n", argv[0]);
    for (const TestEntry *entry = first; entry; entry = entry->m_next) {
        const std::string_view name = nameOf(entry->m_file);
        std::fprintf(stderr, "  %.*s\n", static_cast<int>(name.size()), name.data());
    }
    return 2;
}

} // namespace Culvert::Test

int main(int argc, char *argv[])
{
    return Culvert::Test::TestEntry::runOneOf(argc, argv);
}
