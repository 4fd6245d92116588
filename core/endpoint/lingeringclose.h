// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/socketend.h"

namespace Culvert {

/// The end of a client that is told "no": it gets what is pending, and the end behind that, and is
/// listened to until it hangs up as well. Closing with bytes unread would be a reset, which can
/// overtake the answer.
class LingeringClose
{
public:
    enum class Outcome {
        Lingers, ///< the client has not hung up yet
        HungUp,
        Broken, ///< or it has sent more than a client may still have had on its way
    };

    /// @p client has to outlive it.
    explicit LingeringClose(SocketEnd &client);

    /// Says the rest of the answer, as far as the client takes it.
    Outcome say();
    /// Throws away what the client still sends.
    Outcome listen();

private:
    SocketEnd &m_client;
    std::size_t m_thrownAway = 0;
    bool m_said = false;
};

} // namespace Culvert
