// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/stream/recordinguser.h"

#include <algorithm>
#include <cstring>

namespace Culvert::Test {

namespace {

void call(const std::function<void()> &what)
{
    if (what)
        what();
}

} // namespace

void RecordingUser::streamOpened()
{
    log += u'O';
    call(onOpened);
}

void RecordingUser::streamReceived(QByteArrayView bytes)
{
    if (!log.endsWith(u'R'))
        log += u'R';
    received.append(bytes);
    if (takesAll && stream)
        stream->consumed(static_cast<std::size_t>(bytes.size()));
    call(onReceived);
}

void RecordingUser::streamReceivedEnd()
{
    log += u'E';
    call(onEnd);
}

std::size_t RecordingUser::fill(std::span<const std::span<char>> rooms)
{
    const std::span<char> room = rooms.front();
    const std::size_t size = std::min(room.size(), static_cast<std::size_t>(toSend.size()));
    std::memcpy(room.data(), toSend.constData(), size);
    toSend.remove(0, static_cast<qsizetype>(size));
    call(onFill);
    return size;
}

void RecordingUser::streamClosed(const std::optional<Failure> &reason)
{
    log += u'C';
    failure = reason;
    call(onClosed);
}

} // namespace Culvert::Test
