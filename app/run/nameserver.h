// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/run/dnsrelay.h"
#include "app/run/nameanswerer.h"
#include "app/run/nameconversation.h"
#include "core/endpoint/deadlinequeue.h"
#include "core/endpoint/listener.h"
#include "core/io/poller.h"

#include <map>
#include <memory>
#include <vector>

namespace Culvert {

/// Answers questions for names on sockets that it was given, by UDP and by TCP.
class NameServer final : private PollWatcher,
                         private ListenerUser,
                         private NameConversationUser,
                         private TurnEndTask
{
public:
    struct Sockets
    {
        std::vector<Descriptor> udp;
        /// These listen.
        std::vector<Descriptor> tcp;
    };
    /// How many have a connection at once; of more, the oldest is closed.
    static constexpr std::size_t MostConversations = 64;

    /// Poller and answerer outlive it. @p relay asks others, where there are such; may be null.
    NameServer(Poller &poller, NameAnswerer &answerer, Sockets sockets,
               std::unique_ptr<DnsRelay> relay);
    ~NameServer() override;
    NameServer(const NameServer &) = delete;
    NameServer &operator=(const NameServer &) = delete;

private:
    struct Asker;

    void descriptorReady(quint32 events) override;
    void clientAccepted(Descriptor client) override;
    void questionCame(quint64 conversation, const QByteArray &message) override;
    void conversationOver(quint64 conversation) override;
    void turnEnded() override;

    void readFrom(const Descriptor &socket);
    void answerLater(const Asker &asker, const QByteArray &message, const QByteArray &otherwise);
    void close(quint64 conversation);

    Poller &m_poller;
    NameAnswerer &m_answerer;
    std::vector<Descriptor> m_udp;
    std::vector<Poller::Watch> m_watches;
    Listener m_listener;
    std::unique_ptr<DnsRelay> m_relay;
    quint64 m_lastNumber = 0;
    std::map<quint64, std::unique_ptr<NameConversation>> m_conversations;
    /// They may be on the stack still.
    std::vector<std::unique_ptr<NameConversation>> m_finished;
    DeadlineQueue m_deadlines;
};

} // namespace Culvert
