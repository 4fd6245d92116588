// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/stream/connector.h"
#include "core/stream/descriptorstream.h"

#include <QObject>

#include <deque>
#include <functional>

namespace Culvert {

/// A stream over one end of a socket pair of this process: who has the other end is its target.
class PairStream final : public DescriptorStream
{
public:
    /// Opens by itself, from the event loop; an end that is not open is a failure.
    PairStream(Poller &poller, Descriptor end, StreamUser &user);

    qint64 processId() const override { return 0; }
    FailureOrigin waitsFor() const override { return FailureOrigin::Local; }

private:
    void openingReady() override { opened(); }

    QObject m_context;
};

/// Hands each connection over within the process: whoever asks for one gets one end of a socket
/// pair, and the owner is given the other one.
class PairConnector final : public Connector
{
    Q_OBJECT

public:
    /// Takes the other end.
    using Take = std::function<void(Descriptor end)>;

    /// @p poller must outlive it. @p take is called from within open(), with an end that is not
    /// open where there can be none.
    PairConnector(Poller &poller, Take take, QObject *parent = nullptr);

    std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) override;

private:
    Poller &m_poller;
    Take m_take;
};

/// Makes connections of ends that it was given, in their order.
class EndConnector final : public Connector
{
    Q_OBJECT

public:
    /// @p poller must outlive it.
    explicit EndConnector(Poller &poller, QObject *parent = nullptr);

    void add(Descriptor end) { m_ends.push_back(std::move(end)); }
    std::unique_ptr<Stream> open(const SocketAddress &target, StreamUser &user) override;

private:
    Poller &m_poller;
    std::deque<Descriptor> m_ends;
};

} // namespace Culvert
