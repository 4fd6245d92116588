// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/fakemaster.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

quint32 FakeMaster::Message::number32(qsizetype offset) const
{
    return qFromBigEndian<quint32>(fields.constData() + offset);
}

FakeMaster::FakeMaster()
    : m_listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path());
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    if (::bind(m_listener.number(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(m_listener.number(), 16) != 0)
        qFatal("the test's master cannot listen");
}

QString FakeMaster::path() const
{
    return m_folder.filePath(u"mux"_s);
}

bool FakeMaster::accept()
{
    m_socket =
        Descriptor(::accept4(m_listener.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    return m_socket.isOpen();
}

bool FakeMaster::acceptOther()
{
    Descriptor socket(
        ::accept4(m_listener.number(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!socket.isOpen())
        return false;
    m_others.push_back(std::move(socket));
    return true;
}

qsizetype FakeMaster::send(QByteArrayView bytes)
{
    return ::send(m_socket.number(), bytes.data(), static_cast<std::size_t>(bytes.size()),
                  MSG_NOSIGNAL);
}

QByteArray FakeMaster::receive()
{
    QByteArray all;
    std::array<char, 65536> bytes;
    for (ssize_t count = 1; count > 0;) {
        count = ::recv(m_socket.number(), bytes.data(), bytes.size(), 0);
        if (count > 0)
            all.append(bytes.data(), count);
    }
    return all;
}

QList<FakeMaster::Message> FakeMaster::messages()
{
    m_received += receive();
    QList<Message> list;
    while (m_received.size() >= 6) {
        const auto length = qFromBigEndian<quint32>(m_received.constData());
        if (m_received.size() - 4 < static_cast<qsizetype>(length))
            break;
        list.append({static_cast<quint8>(m_received.at(5)), m_received.mid(6, length - 2)});
        m_received.remove(0, 4 + static_cast<qsizetype>(length));
    }
    return list;
}

bool FakeMaster::isAtEnd()
{
    m_received += receive();
    char byte = 0;
    return ::recv(m_socket.number(), &byte, 1, 0) == 0;
}

QByteArray FakeMaster::proxyAnswer()
{
    return number32(8) + number32(1) + number32(4) + number32(8) + number32(0x8000000f) +
           number32(1);
}

QByteArray FakeMaster::number32(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray FakeMaster::text(const QByteArray &bytes)
{
    return number32(static_cast<quint32>(bytes.size())) + bytes;
}

QByteArray FakeMaster::message(quint8 number, const QByteArray &fields)
{
    QByteArray head(2, '\0');
    head[1] = static_cast<char>(number);
    return text(head + fields);
}

QByteArray FakeMaster::confirmation(quint32 id, quint32 remoteId, quint32 window,
                                    quint32 largestData)
{
    return message(91,
                   number32(id) + number32(remoteId) + number32(window) + number32(largestData));
}

QByteArray FakeMaster::openFailure(quint32 id, quint32 reason, const QByteArray &description)
{
    return message(92, number32(id) + number32(reason) + text(description) + text({}));
}

QByteArray FakeMaster::windowAdjust(quint32 id, quint32 bytes)
{
    return message(93, number32(id) + number32(bytes));
}

QByteArray FakeMaster::data(quint32 id, const QByteArray &bytes)
{
    return message(94, number32(id) + text(bytes));
}

QByteArray FakeMaster::eof(quint32 id)
{
    return message(96, number32(id));
}

QByteArray FakeMaster::closing(quint32 id)
{
    return message(97, number32(id));
}

QByteArray FakeMaster::request(quint32 id, const QByteArray &type, bool wantsReply)
{
    return message(98, number32(id) + text(type) + QByteArray(1, wantsReply ? '\1' : '\0'));
}

} // namespace Culvert::Test
