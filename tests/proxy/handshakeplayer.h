// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/handshake.h"

#include <QList>

namespace Culvert::Test {

/// All that came of feeding a handshake, for any split the same.
struct Dialogue
{
    Handshake::Outcome outcome = Handshake::Outcome::NeedsMore;
    /// How many bytes in all; the rest is the target's.
    qsizetype consumed = 0;
    /// All replies, one behind the other.
    QByteArray replies;
    SocketAddress target;
    QByteArray head;
    /// What the handshake did against its contract; empty if nothing.
    QByteArray complaint;

    bool operator==(const Dialogue &) const = default;
    /// For a test's message: all of it, and which of several dialogues it was.
    QByteArray text(const char *what, qsizetype number) const;
};

/// Feeds the bytes in pieces that end at @p splits (ascending), as an endpoint does.
Dialogue play(Handshake &handshake, const QByteArray &bytes, const QList<qsizetype> &splits = {});

/// A split behind every byte.
QList<qsizetype> everywhere(qsizetype size);

} // namespace Culvert::Test
