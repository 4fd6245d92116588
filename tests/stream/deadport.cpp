// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/stream/deadport.h"

#include <QtGlobal>

#include <netinet/in.h>
#include <sys/socket.h>

namespace Culvert::Test {

DeadPort::DeadPort()
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_socket.number(), reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::getsockname(m_socket.number(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("there is no free port");
    m_number = ntohs(address.sin_port);
}

} // namespace Culvert::Test
