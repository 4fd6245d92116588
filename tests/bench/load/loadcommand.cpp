// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/loadcommand.h"

#include <QtEndian>

#include <atomic>

namespace Culvert::Bench {

namespace {

constexpr std::size_t KeyAt = 4;
constexpr std::size_t LengthAt = 8;

} // namespace

quint32 nextPatternKey()
{
    static std::atomic<quint32> key = 0;
    return ++key;
}

std::array<char, LoadCommand::Size> LoadCommand::toBytes() const
{
    std::array<char, Size> bytes{};
    bytes[0] = static_cast<char>(kind);
    qToBigEndian(key, bytes.data() + KeyAt);
    qToBigEndian(length, bytes.data() + LengthAt);
    return bytes;
}

std::optional<LoadCommand> LoadCommand::fromBytes(std::span<const char, Size> bytes)
{
    const auto kind = static_cast<LoadKind>(bytes[0]);
    switch (kind) {
    case LoadKind::Echo:
    case LoadKind::Send:
    case LoadKind::Object:
    case LoadKind::Take:
    case LoadKind::Count:
        return LoadCommand{kind, qFromBigEndian<quint32>(bytes.data() + KeyAt),
                           qFromBigEndian<quint64>(bytes.data() + LengthAt)};
    }
    return std::nullopt;
}

std::array<char, TakeAnswer::Size> TakeAnswer::toBytes() const
{
    std::array<char, Size> bytes{};
    qToBigEndian(received, bytes.data());
    qToBigEndian(right, bytes.data() + sizeof received);
    return bytes;
}

TakeAnswer TakeAnswer::fromBytes(std::span<const char, Size> bytes)
{
    return {qFromBigEndian<quint64>(bytes.data()),
            qFromBigEndian<quint64>(bytes.data() + sizeof(quint64))};
}

} // namespace Culvert::Bench
