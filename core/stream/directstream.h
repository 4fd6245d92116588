// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/nativeaddress.h"
#include "core/model/socketaddress.h"
#include "core/stream/descriptorstream.h"

#include <QHostInfo>
#include <QObject>

#include <deque>

namespace Culvert {

/// A connection from this machine to a target, without ssh. Names are resolved here; of several
/// addresses each is tried in turn.
class DirectStream final : public DescriptorStream
{
public:
    /// Starts by itself, from the event loop. Poller and user must outlive it.
    DirectStream(Poller &poller, SocketAddress target, StreamUser &user);
    ~DirectStream() override;

    qint64 processId() const override { return 0; }
    FailureOrigin waitsFor() const override { return FailureOrigin::Target; }

private:
    void start();
    void resolved(const QHostInfo &info);
    void connectToNext();
    void openingReady() override;

    SocketAddress m_target;
    /// Calls that the event loop has still to deliver when this is destroyed are dropped with it.
    QObject m_context;
    int m_lookup = -1;
    std::deque<NativeAddress> m_addresses;
    Failure m_failure;
};

} // namespace Culvert
