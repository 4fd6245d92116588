// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/receivewindow.h"

#include <algorithm>

namespace Culvert {

namespace {

// Granting in small steps keeps the sender going; each grant costs a message. OpenSSH takes 96 KiB.
// On a young TCP connection larger steps are fatal: its receiver, which has room for less than a
// step, puts off the acknowledgement for 40 ms, unless a grant goes the other way.
constexpr quint32 LargestStep = 128 * 1024;

} // namespace

bool ReceiveWindow::arrived(quint32 bytes)
{
    if (bytes > m_granted)
        return false;
    m_granted -= bytes;
    m_held += bytes;
    return true;
}

void ReceiveWindow::consumed(quint32 bytes)
{
    Q_ASSERT(bytes <= m_held);
    m_held -= bytes;
    m_takenInAll += bytes;
    // Beyond what there was to grant, it counts no more: the window grows by what is taken now.
    m_taken = std::min(m_taken, used()) + bytes;
}

quint32 ReceiveWindow::grantable(quint32 wanted) const
{
    if (wanted <= used())
        return 0;
    const quint32 grant = std::min({wanted - used(), 2 * m_taken, LargestStep});
    // Of what the server has at present: it must not have to wait for the next grant. Less than
    // half is not worth a message, and keeps more waiting on a fast line than is needed to fill it.
    const quint32 least = std::min({(used() + m_taken) / 2, wanted / 2, LargestStep});
    return grant < least ? 0 : grant;
}

void ReceiveWindow::grant(quint32 bytes)
{
    m_taken -= std::min(m_taken, (bytes + 1) / 2);
    m_granted += bytes;
}

} // namespace Culvert
