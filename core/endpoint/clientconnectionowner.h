// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QString>

namespace Culvert {

class ClientConnection;

/// Is told what becomes of a client. None of these calls comes from within ClientConnection's
/// constructor; all may come from within start() and end().
///
/// What is told is one of these, in this order, where what stands in brackets may be left out:
/// - It went through: targetKnown(), clientOpened(), [clientGone(),] connectionOver(),
///   clientDone().
/// - Its target was not reached: targetKnown(), connectionOver(), [clientLeaving(),] clientDone().
/// - It asked for nothing good: [clientLeaving(),] clientDone().
///
/// So connectionOver() comes if and only if targetKnown() did, and clientDone() last of all, unless
/// the client is destroyed before. clientUndecided() and clientIsBrowser() may come at any time
/// between targetKnown() and connectionOver(), also before clientOpened().
class ClientConnectionOwner
{
public:
    /// The client said where it wants to go. Its isConnection() is true until connectionOver().
    virtual void targetKnown(ClientConnection &client) = 0;
    /// It goes through.
    virtual void clientOpened(ClientConnection &client) = 0;
    /// The target was not reached, or the connection to it broke off; connectionOver() follows.
    virtual void clientFailed(ClientConnection &client, const Failure &failure) = 0;
    /// It is no connection any more.
    virtual void connectionOver(ClientConnection &client) = 0;
    /// It has closed, and the target has not taken yet what it sent. The owner calls endIfStuck()
    /// again and again until that is true or the client is done.
    virtual void clientGone(ClientConnection &client) = 0;
    /// It was told "no", and may hang up now; the owner gives it a deadline for that, and ends it.
    virtual void clientLeaving(ClientConnection &client) = 0;
    /// It has begun to say something, and its guard cannot tell yet whether that is a browser. The
    /// owner calls passIfPaused() after a short while, and refuseUndecided() some time, unless it
    /// is not undecided any more.
    virtual void clientUndecided(ClientConnection &client) = 0;
    /// Its guard has refused it, for a page of @p stranger if it said so. It is over with this.
    virtual void clientIsBrowser(ClientConnection &client, const QString &stranger) = 0;
    /// It is over; the owner destroys it later, not from within this call.
    virtual void clientDone(ClientConnection &client) = 0;

protected:
    ~ClientConnectionOwner() = default;
};

} // namespace Culvert
