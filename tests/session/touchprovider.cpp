// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// A security key for tests, as a provider for ssh (sk-api.h of OpenSSH): the software key of the
// package openssh-tests, behind a finger and a PIN. It signs only when the file that TOUCH_FILE
// names is there, and for a key that wants verification only with the PIN "1234".

#include <cstdint>
#include <cstdlib>
#include <dlfcn.h>
#include <unistd.h>

namespace {

constexpr std::uint8_t VerificationRequired = 0x04;
constexpr int PinRequired = -3;

void *software()
{
    static void *const library = ::dlopen(std::getenv("SOFTWARE_KEY"), RTLD_NOW | RTLD_LOCAL);
    return library;
}

template <typename Function>
Function softwareFunction(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(software(), name));
}

bool isTouched()
{
    const char *file = std::getenv("TOUCH_FILE");
    return !file || ::access(file, F_OK) == 0;
}

bool isPin(const char *pin)
{
    constexpr char right[] = "1234";
    for (std::size_t i = 0; pin && i < sizeof right; ++i) {
        if (pin[i] != right[i])
            return false;
    }
    return pin != nullptr;
}

} // namespace

#define EXPORT extern "C" __attribute__((visibility("default")))

struct sk_enroll_response;
struct sk_sign_response;
struct sk_resident_key;
struct sk_option;

EXPORT std::uint32_t sk_api_version()
{
    return softwareFunction<std::uint32_t (*)()>("sk_api_version")();
}

EXPORT int sk_enroll(std::uint32_t algorithm, const std::uint8_t *challenge, std::size_t size,
                     const char *application, std::uint8_t flags, const char *pin,
                     sk_option **options, sk_enroll_response **response)
{
    return softwareFunction<decltype(&sk_enroll)>("sk_enroll")(
        algorithm, challenge, size, application, flags, pin, options, response);
}

EXPORT int sk_sign(std::uint32_t algorithm, const std::uint8_t *data, std::size_t size,
                   const char *application, const std::uint8_t *handle, std::size_t handleSize,
                   std::uint8_t flags, const char *pin, sk_option **options,
                   sk_sign_response **response)
{
    if ((flags & VerificationRequired) != 0 && !isPin(pin))
        return PinRequired;
    while (!isTouched())
        ::usleep(10000);
    return softwareFunction<decltype(&sk_sign)>("sk_sign")(
        algorithm, data, size, application, handle, handleSize, flags, pin, options, response);
}

EXPORT int sk_load_resident_keys(const char *, sk_option **, sk_resident_key ***, std::size_t *)
{
    return -1;
}
