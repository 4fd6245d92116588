// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/nameconversation.h"

#include <QtEndian>

#include <array>
#include <utility>

namespace Culvert {

namespace {

constexpr qsizetype LengthSize = 2;
// A name has 255 bytes at most, and what may come with it is little.
constexpr quint16 LongestQuestion = 2048;
// Of who asks on and on and does not listen.
constexpr qsizetype MostUnread = 256 * 1024;

} // namespace

NameConversation::NameConversation(Poller &poller, NameConversationUser &user, quint64 number,
                                   Descriptor socket)
    : m_user(user)
    , m_number(number)
    , m_client(std::move(socket))
    , m_poller(poller)
{}

void NameConversation::start()
{
    m_client.endOnClose();
    m_watch = m_poller.watch(m_client.number(), PollEvent::Read, *this);
}

void NameConversation::reply(const QByteArray &message)
{
    if (m_over || message.isEmpty())
        return;
    const quint16 length = qToBigEndian(static_cast<quint16>(message.size()));
    const std::array parts{QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length),
                           QByteArrayView(message)};
    if (m_client.send(parts).outcome == SocketEnd::Outcome::Broken ||
        m_client.pending().size() > MostUnread) {
        finish();
        return;
    }
    m_watch.setEvents(m_client.hasPending() ? PollEvent::Read | PollEvent::Write : PollEvent::Read);
}

void NameConversation::descriptorReady(quint32 events)
{
    if ((events & PollEvent::Write) != 0 && m_client.hasPending()) {
        if (m_client.flush().outcome == SocketEnd::Outcome::Broken) {
            finish();
            return;
        }
        if (!m_client.hasPending())
            m_watch.setEvents(PollEvent::Read);
    }
    if ((events & ~PollEvent::Write) != 0 && !readAll())
        finish();
}

/// False when it is over.
bool NameConversation::readAll()
{
    std::array<char, 4096> bytes;
    const SocketEnd::Result there = m_client.read(bytes);
    if (there.isOver())
        return false;
    m_received.append(bytes.data(), static_cast<qsizetype>(there.bytes));
    return takeQuestions();
}

bool NameConversation::takeQuestions()
{
    while (!m_over && m_received.size() >= LengthSize) {
        const auto length = qFromBigEndian<quint16>(m_received.constData());
        if (length > LongestQuestion)
            return false;
        if (m_received.size() < LengthSize + length)
            break;
        const QByteArray question = m_received.mid(LengthSize, length);
        m_received.remove(0, LengthSize + length);
        m_user.questionCame(m_number, question);
    }
    return true;
}

void NameConversation::finish()
{
    if (std::exchange(m_over, true))
        return;
    m_watch.end();
    m_user.conversationOver(m_number);
}

} // namespace Culvert
