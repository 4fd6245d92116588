// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/nameserver.h"

#include "app/run/dnsmessage.h"

#include <array>
#include <sys/socket.h>
#include <utility>

namespace Culvert {

namespace {

// A flood of questions must not keep connections waiting.
constexpr int MostQuestionsPerTurn = 64;
// More than any question has.
constexpr std::size_t LongestDatagram = 4096;
constexpr std::chrono::milliseconds LongestConversation{std::chrono::seconds(60)};

} // namespace

/// Who gets the answer that comes later: by UDP, or in a conversation.
struct NameServer::Asker
{
    int socket = -1;
    sockaddr_storage address{};
    socklen_t addressSize = 0;
    quint64 conversation = 0;
    bool byUdp() const { return conversation == 0; }

    void send(const QByteArray &reply) const
    {
        // Who does not take it asks again.
        (void)!::sendto(socket, reply.constData(), static_cast<std::size_t>(reply.size()),
                        MSG_DONTWAIT | MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address),
                        addressSize);
    }
};

NameServer::NameServer(Poller &poller, NameAnswerer &answerer, Sockets sockets,
                       std::unique_ptr<DnsRelay> relay)
    : m_poller(poller)
    , m_answerer(answerer)
    , m_udp(std::move(sockets.udp))
    , m_listener(poller, *this)
    , m_relay(std::move(relay))
    , m_deadlines(
          LongestConversation, [this](quint64 number) { return m_conversations.contains(number); },
          [this](quint64 number) { close(number); })
{
    m_answerer.setOthersAnswer(m_relay != nullptr);
    for (const Descriptor &socket : m_udp)
        m_watches.push_back(m_poller.watch(socket.number(), PollEvent::Read, *this));
    m_listener.adopt(std::move(sockets.tcp));
}

NameServer::~NameServer()
{
    m_poller.cancel(*this);
    // Watches have to end before their sockets.
    m_watches.clear();
}

/// The poller does not say which of them it is.
void NameServer::descriptorReady(quint32 events)
{
    Q_UNUSED(events)
    for (const Descriptor &socket : m_udp)
        readFrom(socket);
}

void NameServer::readFrom(const Descriptor &socket)
{
    std::array<char, LongestDatagram> bytes;
    for (int i = 0; i < MostQuestionsPerTurn; ++i) {
        Asker asker{socket.number()};
        asker.addressSize = sizeof asker.address;
        const ssize_t size =
            ::recvfrom(socket.number(), bytes.data(), bytes.size(), MSG_DONTWAIT,
                       reinterpret_cast<sockaddr *>(&asker.address), &asker.addressSize);
        if (size < 0)
            return;
        const QByteArrayView message(bytes.data(), size);
        const NameAnswerer::Answer answer = m_answerer.answer(message);
        if (answer.isForOthers)
            answerLater(asker, message.toByteArray(), answer.reply);
        else if (!answer.reply.isEmpty())
            asker.send(answer.reply);
    }
}

void NameServer::answerLater(const Asker &asker, const QByteArray &message,
                             const QByteArray &otherwise)
{
    m_relay->ask(message, [this, asker, message, otherwise](const QByteArray &reply) {
        const QByteArray answer = reply.isEmpty() ? otherwise : reply;
        if (!asker.byUdp()) {
            const auto found = m_conversations.find(asker.conversation);
            if (found != m_conversations.end())
                found->second->reply(answer);
            return;
        }
        const std::optional<DnsQuery> query = DnsQuery::parse(message);
        asker.send(query && answer.size() > query->mostByUdp() ? query->truncated() : answer);
    });
}

void NameServer::clientAccepted(Descriptor client)
{
    if (m_conversations.size() >= MostConversations)
        close(m_conversations.begin()->first);
    const quint64 number = ++m_lastNumber;
    NameConversationUser &user = *this;
    const auto place = m_conversations.emplace(
        number, std::make_unique<NameConversation>(m_poller, user, number, std::move(client)));
    place.first->second->start();
    m_deadlines.add(number);
}

void NameServer::questionCame(quint64 conversation, const QByteArray &message)
{
    const NameAnswerer::Answer answer = m_answerer.answer(message);
    Asker asker;
    asker.conversation = conversation;
    if (answer.isForOthers)
        answerLater(asker, message, answer.reply);
    else if (const auto found = m_conversations.find(conversation); found != m_conversations.end())
        found->second->reply(answer.reply);
}

void NameServer::conversationOver(quint64 conversation)
{
    close(conversation);
}

void NameServer::close(quint64 conversation)
{
    const auto found = m_conversations.find(conversation);
    if (found == m_conversations.end())
        return;
    m_finished.push_back(std::move(found->second));
    m_conversations.erase(found);
    m_poller.atTurnEnd(*this);
}

void NameServer::turnEnded()
{
    m_finished.clear();
}

} // namespace Culvert
