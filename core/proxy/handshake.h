// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"
#include "core/model/socketaddress.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Culvert {

/// What a client says before its connection begins: where it wants to go. Pure: bytes in, what to
/// do with them out; any split of the same bytes gives the same result. Bounded, and never takes
/// what comes after the request: that belongs to the target.
class Handshake
{
public:
    Handshake() = default;
    virtual ~Handshake() = default;
    Handshake(const Handshake &) = delete;
    Handshake &operator=(const Handshake &) = delete;

    enum class Outcome {
        NeedsMore, ///< everything was consumed, and more has to come
        Continue,  ///< one message is done: send the reply, feed what comes behind the consumed
                   ///< bytes
        Request,   ///< the client wants to go to the target; answer with success() or failure()
        Refused,   ///< send the reply (may be empty) and close; nothing more is looked at
    };

    struct Step
    {
        Outcome outcome = Outcome::NeedsMore;
        /// How many of the bytes just fed are done with.
        qsizetype consumed = 0;
        QByteArray reply;
        SocketAddress target;
        /// Goes to the target before anything that the client sends from now on.
        QByteArray head;

        static Step refused(const QByteArray &reply = {}, qsizetype consumed = 0)
        {
            return {Outcome::Refused, consumed, reply, {}, {}};
        }
    };

    /// Looks at the bytes that follow all those consumed before.
    virtual Step feed(QByteArrayView bytes) = 0;

    /// The answer to a request that the target accepted, or that failed. May be empty.
    virtual QByteArray success() const = 0;
    virtual QByteArray failure(const Failure &failure) const = 0;

    /// True if only some of what the client sends after its request is for the target: then
    /// passes() has to see all of it, in order, and tells how many of the bytes are. What comes
    /// after those never is.
    virtual bool limitsClient() const { return false; }
    virtual qsizetype passes(QByteArrayView bytes) { return bytes.size(); }
};

} // namespace Culvert
