// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Culvert {

/// The window of one channel in the direction towards us (RFC 4254, 5.2): how many bytes the server
/// may still send. What it is to be, ReceiveControl says; it grows with what the reader takes, at
/// most twice as fast, so that the server never gets much at a time, and shrinks by granting less.
class ReceiveWindow
{
public:
    /// In bytes; what the open of the channel says.
    explicit ReceiveWindow(quint32 first = 0)
        : m_granted(first)
    {}

    /// The bytes arrived. False if the server sent more than it was allowed to.
    bool arrived(quint32 bytes);

    /// The reader took the bytes.
    void consumed(quint32 bytes);

    /// What is to be granted to the server now, so that at most @p wanted bytes are on their way or
    /// held; 0 = nothing yet.
    quint32 grantable(quint32 wanted) const;
    /// It was granted.
    void grant(quint32 bytes);

    /// The window may grow by @p bytes before the reader has taken anything.
    void promise(quint32 bytes) { m_taken += (bytes + 1) / 2; }

    /// What the server may send.
    quint32 granted() const { return m_granted; }
    /// Bytes that arrived and that the reader has not taken.
    quint32 held() const { return m_held; }
    /// Both: what the channel may come to need of memory.
    quint32 used() const { return m_granted + m_held; }
    /// Bytes that the reader has taken since the channel was opened.
    quint64 taken() const { return m_takenInAll; }

private:
    quint32 m_granted;
    quint32 m_held = 0;
    quint64 m_takenInAll = 0;
    /// What the reader took, or was promised, that lets the window grow; a grant uses up half of
    /// its bytes.
    quint32 m_taken = 0;
};

} // namespace Culvert
