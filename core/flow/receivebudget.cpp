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
constexpr qint64 ForAll = 44 * Mib;
// More than ReceiveControl ever wants for all that share a line.
constexpr qint64 ForReaders = 36 * Mib;

// Of what is free: the next one finds something, too.
constexpr qint64 PartForOne = 2;
// As much as OpenSSH gives; the first ones get it whole, while so much is free.
constexpr qint64 FirstForNew = 2 * Mib;
constexpr qint64 FreeForFirst = 28 * Mib;

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
    // Most connections carry little, and what they were granted at first stays granted. The first
    // ones get as much as OpenSSH gives; then, by the square, there are still some packets for the
    // hundredth of a browser.
    constexpr qint64 Enough = FreeForFirst / Kib;
    const qint64 free = std::clamp<qint64>((ForAll - m_used) / Kib, 0, Enough);
    return static_cast<quint32>(std::max(free * free / Enough * FirstForNew / Enough, Least));
}

} // namespace Culvert
