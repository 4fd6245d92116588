// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"
#include "core/io/nativeaddress.h"
#include "tests/harness/asuser.h"

#include <QFile>

#include <array>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Culvert::Test {

/// Another user's server in the place of one of the program's own: takes whoever connects, answers
/// nothing, and keeps what it hears. Only root can make one, see AsUser::isPossible().
class Stranger
{
public:
    /// What of it is the other user's. A process alone is so, if the path has changed since it was
    /// looked at.
    enum class Owns { Folder, Socket, Process };

    /// Listens on @p path, whose folder is there.
    Stranger(const QString &path, Owns owns)
        : m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        const NativeAddress address = NativeAddress::unixSocket(path);
        const QByteArray name = QFile::encodeName(path);
        const QByteArray folder = name.left(name.lastIndexOf('/'));
        bool made = ::bind(m_listener.number(), address.get(), address.size) == 0 &&
                    ::chmod(name.constData(), 0777) == 0;
        if (owns != Owns::Process)
            made = made && ::chown(name.constData(), AsUser::Nobody, 0) == 0;
        if (owns == Owns::Folder)
            made = made && ::chown(folder.constData(), AsUser::Nobody, 0) == 0;
        const AsUser nobody;
        // The kernel tells clients who did this.
        if (!made || ::listen(m_listener.number(), 16) != 0)
            qFatal("the other user cannot listen");
    }

    /// All that was sent to it until now.
    QByteArray heard()
    {
        for (;;) {
            const Descriptor client(
                ::accept4(m_listener.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
            if (!client.isOpen())
                return m_heard;
            ++m_clients;
            std::array<char, 4096> bytes;
            for (ssize_t count = 1; count > 0;) {
                count = ::recv(client.number(), bytes.data(), bytes.size(), 0);
                if (count > 0)
                    m_heard.append(bytes.data(), count);
            }
        }
    }
    /// Who have connected, as far as heard() knows.
    int clients() const { return m_clients; }

private:
    Descriptor m_listener;
    QByteArray m_heard;
    int m_clients = 0;
};

} // namespace Culvert::Test
