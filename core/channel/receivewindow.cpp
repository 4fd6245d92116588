// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/receivewindow.h"

#include <algorithm>
#include <utility>

namespace Culvert {

namespace {

// Granting in small steps keeps the sender going; each grant costs a message.
constexpr quint32 LargestStep = 512 * 1024;

} // namespace

bool ReceiveWindow::arrived(quint32 bytes)
{
    if (bytes > m_granted)
        return false;
    m_granted -= bytes;
    m_held += bytes;
    return true;
}

quint32 ReceiveWindow::consumed(quint32 bytes, quint32 wanted)
{
    Q_ASSERT(bytes <= m_held);
    m_held -= bytes;
    m_taken += bytes;
    const quint32 used = m_granted + m_held;
    if (wanted <= used)
        return 0;
    const quint32 grant = std::min(wanted - used, 2 * m_taken);
    // Of what the server has at present: it must not have to wait for the next grant.
    if (grant < std::min({(used + m_taken) / 4, wanted / 4, LargestStep}))
        return 0;
    m_taken = 0;
    m_granted += grant;
    return grant;
}

quint32 ReceiveWindow::widen(quint32 wanted)
{
    if (wanted <= m_granted)
        return 0;
    return wanted - std::exchange(m_granted, wanted);
}

} // namespace Culvert
