// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/stream/stream.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace Culvert::Test {

/// A user of one stream that writes down what it is told, and then does what the test set for that
/// moment.
class RecordingUser : public StreamUser, public StreamSource
{
public:
    ~RecordingUser() override = default;

    /// What came so far, a letter each: Opened, Received, End, Closed.
    QString log;
    QByteArray received;
    std::optional<Failure> failure;
    /// What it sends when asked; is consumed from the front.
    QByteArray toSend;
    /// Says at once that it is done with what it received.
    bool takesAll = true;

    std::unique_ptr<Stream> stream;

    std::function<void()> onOpened;
    std::function<void()> onReceived;
    std::function<void()> onEnd;
    std::function<void()> onFill;
    std::function<void()> onClosed;

    bool isClosed() const { return log.endsWith(u'C'); }

    void streamOpened() override;
    void streamReceived(QByteArrayView bytes) override;
    void streamReceivedEnd() override;
    StreamSource &streamSource() override { return *this; }
    std::size_t fill(std::span<const std::span<char>> rooms) override;
    void streamClosed(const std::optional<Failure> &reason) override;
};

} // namespace Culvert::Test
