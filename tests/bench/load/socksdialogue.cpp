// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/load/socksdialogue.h"

#include <sys/socket.h>

#include <cerrno>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned char Version = 5;
/// Version, reply, reserved, address type, and the first byte of the address: with it the length is
/// known for every type.
constexpr std::size_t ReplyHeadSize = 5;

/// The reply's whole size; 0 for an unknown type of address.
std::size_t replySize(unsigned char type, unsigned char firstByte)
{
    switch (type) {
    case 1:
        return 10;
    case 3:
        return 7U + firstByte;
    case 4:
        return 22;
    default:
        return 0;
    }
}

} // namespace

SocksDialogue::Progress SocksDialogue::begin(int socket)
{
    const std::array<unsigned char, 3> hello{Version, 1, 0};
    return write(socket, hello.data(), hello.size());
}

SocksDialogue::Progress SocksDialogue::readable(int socket)
{
    while (m_size < m_needed) {
        const ssize_t got = ::recv(socket, m_answer.data() + m_size, m_needed - m_size, 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            return Progress::Waiting;
        if (got <= 0)
            return fail(u"the proxy closed the connection before its answer"_s);
        m_size += static_cast<std::size_t>(got);
    }
    return answered(socket);
}

SocksDialogue::Progress SocksDialogue::answered(int socket)
{
    switch (m_step) {
    case Step::Method: {
        if (m_answer[0] != Version || m_answer[1] != 0)
            return fail(u"the proxy does not take a SOCKS5 client without password"_s);
        m_step = Step::ReplyHead;
        m_size = 0;
        m_needed = ReplyHeadSize;
        const std::array<unsigned char, 10> request{
            Version,
            1,
            0,
            1,
            127,
            0,
            0,
            1,
            static_cast<unsigned char>(m_targetPort >> 8U),
            static_cast<unsigned char>(m_targetPort & 0xffU),
        };
        return write(socket, request.data(), request.size());
    }
    case Step::ReplyHead:
        if (m_answer[0] != Version || m_answer[1] != 0)
            return fail(u"the proxy refused the connection with code %1"_s.arg(m_answer[1]));
        m_step = Step::ReplyAddress;
        m_needed = replySize(m_answer[3], m_answer[4]);
        if (m_needed == 0)
            return fail(u"the proxy's reply has an unknown type of address"_s);
        return readable(socket);
    case Step::ReplyAddress:
        return Progress::Open;
    }
    Q_UNREACHABLE();
}

SocksDialogue::Progress SocksDialogue::write(int socket, const void *bytes, std::size_t size)
{
    // A few bytes into an empty buffer: all or an error.
    if (::send(socket, bytes, size, MSG_NOSIGNAL) != static_cast<ssize_t>(size))
        return fail(u"the proxy does not take the request"_s);
    return Progress::Waiting;
}

SocksDialogue::Progress SocksDialogue::fail(const QString &error)
{
    m_error = error;
    return Progress::Failed;
}

} // namespace Culvert::Bench
