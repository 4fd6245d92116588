// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/socketaddress.h"
#include "core/stream/connector.h"

#include <functional>
#include <memory>
#include <optional>

namespace Culvert {

/// Opens one connection, and closes it when it is known whether it opens.
class Probe final : private StreamUser, private StreamSource
{
public:
    /// Nothing = it opened.
    using Done = std::function<void(const std::optional<Failure> &failure)>;

    /// @p done comes once, not before this has returned, and may destroy this object; the connector
    /// outlives it.
    Probe(Connector &connector, const SocketAddress &target, Done done);
    ~Probe() override;
    Q_DISABLE_COPY_MOVE(Probe)

private:
    void streamOpened() override { tell(std::nullopt); }
    void streamReceived(QByteArrayView) override {}
    void streamReceivedEnd() override {}
    StreamSource &streamSource() override { return *this; }
    void streamClosed(const std::optional<Failure> &failure) override
    {
        tell(failure.value_or(Failure{}));
    }
    std::size_t fill(std::span<const std::span<char>>) override { return 0; }
    void tell(const std::optional<Failure> &failure);

    /// The stream cannot be destroyed by what it calls itself.
    QObject m_later;
    Done m_done;
    bool m_told = false;
    std::unique_ptr<Stream> m_stream;
};

} // namespace Culvert
