// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/model/socketaddress.h"

#include <QByteArray>

namespace Culvert::Test {

/// A client on the same thread as what it talks to: no call waits, so what the other side has to do
/// first is left to settle().
class LocalClient
{
public:
    /// Connects; the kernel says yes before anybody accepts.
    explicit LocalClient(const SocketAddress &address);

    /// Lets the event loop do all that it can do without time.
    static void settle();

    bool isOpen() const { return m_socket.isOpen(); }
    /// What connect(2) said.
    int error() const { return m_error; }
    bool send(const QByteArray &bytes);
    /// Sends, and lets the other side take it.
    void say(const QByteArray &bytes);
    /// What is there, after settle(). Keeps in mind how the connection ended.
    QByteArray read();
    /// The same without settle().
    QByteArray readNow();
    bool atEnd() const { return m_atEnd; }
    bool wasReset() const { return m_wasReset; }
    /// The other side has ended its direction, whether all before that has been read or not.
    bool hasEndInKernel() const;
    void shutdownWrite();
    void close() { m_socket.close(); }
    void reset();

private:
    Descriptor m_socket;
    int m_error = 0;
    bool m_atEnd = false;
    bool m_wasReset = false;
};

} // namespace Culvert::Test
