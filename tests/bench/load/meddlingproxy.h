// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QtGlobal>

#include <functional>
#include <thread>
#include <vector>

namespace Culvert::Bench {

/// A SOCKS5 proxy for one connection that can get the bytes wrong on purpose: what the bench's own
/// checks are tested with.
class MeddlingProxy
{
public:
    /// May change @p bytes, which begin at @p offset of their direction, in any way. False = close
    /// the connection after them.
    using Meddle = std::function<bool(std::vector<char> &bytes, quint64 offset)>;

    /// @p toServer and @p toClient are used on a thread of the proxy's own.
    MeddlingProxy(Meddle toServer, Meddle toClient);
    ~MeddlingProxy();
    Q_DISABLE_COPY_MOVE(MeddlingProxy)

    quint16 port() const { return m_port; }

private:
    void run();
    void relay(int client, int server);

    Meddle m_toServer;
    Meddle m_toClient;
    Descriptor m_listener;
    quint16 m_port = 0;
    std::jthread m_thread;
};

} // namespace Culvert::Bench
