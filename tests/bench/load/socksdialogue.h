// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <array>

namespace Culvert::Bench {

/// The client's side of SOCKS5 without authentication (RFC 1928) to a port of 127.0.0.1, over a
/// non-blocking socket that is connected. It reads no byte past the proxy's reply.
class SocksDialogue
{
public:
    enum class Progress { Waiting, Open, Failed };

    explicit SocksDialogue(quint16 targetPort)
        : m_targetPort(targetPort)
    {}

    /// Says hello; to be called once, before all else.
    Progress begin(int socket);
    /// Goes on when the socket can be read.
    Progress readable(int socket);
    /// Why it failed.
    QString error() const { return m_error; }

private:
    enum class Step { Method, ReplyHead, ReplyAddress };

    Progress fail(const QString &error);
    Progress answered(int socket);
    Progress write(int socket, const void *bytes, std::size_t size);

    quint16 m_targetPort;
    Step m_step = Step::Method;
    std::array<unsigned char, 262> m_answer{};
    std::size_t m_size = 0;
    std::size_t m_needed = 2;
    QString m_error;
};

} // namespace Culvert::Bench
