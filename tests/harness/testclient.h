// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QByteArray>
#include <QString>

namespace Culvert::Test {

/// A client that speaks by blocking calls, each of which gives up after a while, so that a test
/// reads like a dialogue and never hangs.
class TestClient
{
public:
    /// A plain connection to 127.0.0.1.
    static TestClient connectTo(quint16 port);
    /// Through a SOCKS5 endpoint. For an IPv4 literal an address is sent, for all else a name.
    /// Where the endpoint refuses, reply() says how, and the client is not open.
    static TestClient throughSocks(quint16 proxyPort, const QString &host, quint16 port);

    bool isOpen() const { return m_socket.isOpen(); }
    /// The SOCKS reply code; -1 if there was none.
    int reply() const { return m_reply; }
    int socket() const { return m_socket.number(); }

    bool send(const QByteArray &bytes) const;
    /// Exactly this many bytes, or fewer where the end or the time-out comes first.
    QByteArray read(qsizetype count);
    /// Everything up to the end.
    QByteArray readAll();
    /// True if the end came politely; false for a reset or a time-out.
    bool atEnd() const { return m_atEnd; }
    bool wasReset() const { return m_wasReset; }
    void shutdownWrite() const;
    void close() { m_socket.close(); }
    /// Closes with a reset.
    void reset();

private:
    Descriptor m_socket;
    int m_reply = -1;
    bool m_atEnd = false;
    bool m_wasReset = false;
};

} // namespace Culvert::Test
