// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/lingeringclose.h"

#include <array>
#include <utility>

namespace Culvert {

namespace {

constexpr std::size_t MostRead = 4096;
// What a client may still have had on its way when it was refused; more is no accident.
constexpr std::size_t MostThrownAway = 4UL << 20;

} // namespace

LingeringClose::LingeringClose(SocketEnd &client)
    : m_client(client)
{}

LingeringClose::Outcome LingeringClose::say()
{
    if (m_client.flush().outcome == SocketEnd::Outcome::Broken)
        return Outcome::Broken;
    if (!m_client.hasPending() && !std::exchange(m_said, true))
        m_client.endOutput();
    return Outcome::Lingers;
}

LingeringClose::Outcome LingeringClose::listen()
{
    std::array<char, MostRead> bytes;
    while (m_thrownAway <= MostThrownAway) {
        const SocketEnd::Result result = m_client.read(bytes);
        if (result.outcome == SocketEnd::Outcome::NotNow)
            return Outcome::Lingers;
        if (result.outcome == SocketEnd::Outcome::Ended)
            return Outcome::HungUp;
        if (result.outcome == SocketEnd::Outcome::Broken)
            return Outcome::Broken;
        m_thrownAway += result.bytes;
    }
    return Outcome::Broken;
}

} // namespace Culvert
