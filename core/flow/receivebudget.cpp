// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/receivebudget.h"

#include <algorithm>

namespace Culvert {

namespace {

constexpr qint64 Kib = 1024;
constexpr qint64 Mib = 1024 * Kib;

// Of each channel; does not count.
constexpr qint64 Least = 32 * Kib;
constexpr qint64 ForAll = 40 * Mib;
// More than ReceiveControl ever wants for all that share a line.
constexpr qint64 ForReaders = 40 * Mib;

// Of what is free: the next one finds something, too.
constexpr qint64 PartForOne = 2;
// As much as OpenSSH gives.
constexpr qint64 FirstForNew = 2 * Mib;

// The kernel takes about as much for a client that reads nothing.
constexpr qint64 ProvesNothing = 512 * Kib;
constexpr quint64 ProvesEnough = 1024 * Mib;

} // namespace

qint64 ReceiveBudget::counted(quint32 used)
{
    return std::max<qint64>(qint64{used} - Least, 0);
}

quint32 ReceiveBudget::most(const ReceiveWindow &window) const
{
    const auto taken = static_cast<qint64>(std::min(window.taken(), ProvesEnough));
    const qint64 forReader =
        std::min((taken - ProvesNothing) / 2, (ForAll + ForReaders - m_used) / PartForOne);
    return static_cast<quint32>(std::max({(ForAll - m_used) / PartForOne, forReader, Least}));
}

quint32 ReceiveBudget::mostForNew() const
{
    // Most connections carry little, and what they were granted at first stays granted. By the
    // square there is enough for the first ones of a long line, and still some packets for the
    // hundredth of a browser.
    const qint64 free = std::max<qint64>(ForAll - m_used, 0) / Kib;
    return static_cast<quint32>(
        std::max(free * free / (ForAll / Kib) * FirstForNew / (ForAll / Kib), Least));
}

} // namespace Culvert
