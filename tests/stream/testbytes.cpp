// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/stream/testbytes.h"

#include <QCryptographicHash>

#include <array>
#include <sys/socket.h>

namespace Culvert::Test {

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

QByteArray hash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t step = ::send(socket, bytes.constData() + sent,
                                    static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (step <= 0)
            return false;
        sent += step;
    }
    return true;
}

QByteArray receiveAll(int socket, qsizetype most)
{
    QByteArray all;
    std::array<char, 65536> bytes;
    while (most < 0 || all.size() < most) {
        const ssize_t count = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            break;
        all.append(bytes.data(), count);
    }
    return all;
}

void discardAll(int socket)
{
    receiveAll(socket);
}

} // namespace Culvert::Test
