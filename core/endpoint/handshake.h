// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"
#include "core/model/socketaddress.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Culvert {

/// What a client says before its connection begins: where it wants to go. Pure: bytes in, what to
/// do with them out; any split of the same bytes gives the same result. Keeps no more than a few
/// flags, and never looks at what comes after the request: that belongs to the target.
class Handshake
{
public:
    /// No handshake needs more bytes at once than this.
    static constexpr qsizetype LongestMessage = 1024;

    Handshake() = default;
    virtual ~Handshake() = default;
    Handshake(const Handshake &) = delete;
    Handshake &operator=(const Handshake &) = delete;

    enum class Outcome {
        NeedsMore, ///< no whole message yet; feed the same bytes again with more behind them
        Continue,  ///< one message is done: send the reply, feed what comes behind the consumed
                   ///< bytes
        Request,   ///< the client wants to go to the target; answer with success() or failure()
        Refused,   ///< send the reply (may be empty) and close
    };

    struct Step
    {
        Outcome outcome = Outcome::NeedsMore;
        qsizetype consumed = 0;
        QByteArray reply;
        SocketAddress target;
    };

    /// Looks at the bytes that follow all those consumed before. More than LongestMessage need not
    /// be shown.
    virtual Step feed(QByteArrayView bytes) = 0;

    /// The answer to a request that the target accepted, or that failed.
    virtual QByteArray success() const = 0;
    virtual QByteArray failure(const Failure &failure) const = 0;
};

} // namespace Culvert
