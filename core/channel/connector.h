// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/channel/stream.h"
#include "core/model/socketaddress.h"

#include <QObject>

#include <memory>

namespace Culvert {

/// Makes connections to targets, whichever way it has. Asynchronous and single-threaded.
class Connector : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to connect to @p target; names are resolved at the far end. The outcome comes to @p
    /// user as streamOpened() or streamClosed(failure), not before this returns. The stream is the
    /// caller's; it must not outlive the user, and destroying it cancels.
    virtual std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) = 0;
};

} // namespace Culvert
