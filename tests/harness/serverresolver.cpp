// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Loaded into sshd, and nowhere else, by LD_PRELOAD: names below interop.test exist for the server
// only, as those behind a bastion do. A client that asks this machine for one gets nothing. With
// CULVERT_TEST_ONLY_OWN_NAMES, the server knows no other names, and asks nobody for them.

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <netdb.h>

namespace {

constexpr char Domain[] = ".interop.test";
constexpr char Unknown[] = "unknown.interop.test";
constexpr char Here[] = "127.0.0.1";

bool isBelowDomain(const char *name)
{
    const std::size_t length = std::strlen(name);
    constexpr std::size_t DomainLength = sizeof Domain - 1;
    return length > DomainLength && std::strcmp(name + length - DomainLength, Domain) == 0;
}

} // namespace

// The C library's own names of the parameters are its own.
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
extern "C" [[gnu::visibility("default")]] int getaddrinfo(const char *node, const char *service,
                                                          const addrinfo *hints, addrinfo **found)
{
    using Function = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto real = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    if (node != nullptr && isBelowDomain(node)) {
        if (std::strcmp(node, Unknown) == 0)
            return EAI_NONAME;
        node = Here;
    } else if (node != nullptr && std::getenv("CULVERT_TEST_ONLY_OWN_NAMES") != nullptr &&
               std::strcmp(node, "localhost") != 0) {
        addrinfo numeric = hints != nullptr ? *hints : addrinfo{};
        numeric.ai_flags |= AI_NUMERICHOST;
        return real(node, service, &numeric, found);
    }
    return real(node, service, hints, found);
}
