// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/traffic.h"

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <limits>

namespace Culvert::Faults {

using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 BlockSize = 64 * 1024;
constexpr qint64 Endless = std::numeric_limits<qint64>::max();

/// A block that no other place of a stream has.
QByteArray blockAt(qint64 place)
{
    QByteArray block(BlockSize, Qt::Uninitialized);
    for (qsizetype i = 0; i < block.size(); ++i)
        block[i] = static_cast<char>((i * 7) ^ (i >> 11) ^ (place / BlockSize));
    return block;
}

void sendForEver(int socket)
{
    const QByteArray block = blockAt(0);
    while (::send(socket, block.constData(), static_cast<std::size_t>(block.size()), MSG_NOSIGNAL) >
           0) {
    }
}

void countUpToTheEnd(int socket, std::atomic<qint64> &received)
{
    std::array<char, BlockSize> block;
    while (true) {
        const ssize_t count = ::recv(socket, block.data(), block.size(), 0);
        if (count <= 0)
            return;
        received += count;
    }
}

} // namespace

Traffic::Traffic(Kind kind, quint16 socksPort)
    : m_kind(kind)
    , m_target(talkFor(kind, m_received))
    , m_client(TestClient::throughSocks(socksPort, u"127.0.0.1"_s, m_target.port()))
{}

Traffic::~Traffic()
{
    // Wakes whoever waits for it.
    if (m_client.isOpen())
        ::shutdown(m_client.socket(), SHUT_RDWR);
    for (std::thread &thread : m_threads)
        thread.join();
}

TargetServer::Talk Traffic::talkFor(Kind kind, std::atomic<qint64> &received)
{
    switch (kind) {
    case Kind::Download:
        return sendForEver;
    case Kind::Upload:
        return [&received](int socket) { countUpToTheEnd(socket, received); };
    case Kind::Request:
    case Kind::Echo:
        break;
    }
    return TargetServer::echo;
}

void Traffic::start()
{
    switch (m_kind) {
    case Kind::Request:
        break;
    case Kind::Upload:
        m_threads.emplace_back([this] { send(Endless); });
        break;
    case Kind::Download:
        m_threads.emplace_back([this] { receive(); });
        break;
    case Kind::Echo:
        m_threads.emplace_back([this] { send(EchoBytes); });
        m_threads.emplace_back([this] { compare(); });
        break;
    }
}

void Traffic::send(qint64 bytes)
{
    for (qint64 sent = 0; sent < bytes; sent += BlockSize) {
        if (!m_client.send(blockAt(sent)))
            return;
    }
    m_client.shutdownWrite();
}

void Traffic::receive()
{
    qsizetype count = 0;
    do {
        count = m_client.read(BlockSize).size();
        m_received += count;
    } while (count == BlockSize);
}

void Traffic::compare()
{
    bool same = true;
    while (same && m_received < EchoBytes) {
        same = m_client.read(BlockSize) == blockAt(m_received);
        m_received += same ? BlockSize : 0;
    }
    m_complete = same && m_client.readAll().isEmpty() && m_client.atEnd();
    m_over = true;
}

} // namespace Culvert::Faults
