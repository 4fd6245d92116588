// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/poller.h"
#include "core/io/socketend.h"

#include <QByteArray>

#include <functional>

namespace Culvert {

class NameConversation;

/// Has conversations about names.
class NameConversationUser
{
public:
    virtual void questionCame(quint64 conversation, const QByteArray &message) = 0;
    /// It is over; to be destroyed later, not from within this call.
    virtual void conversationOver(quint64 conversation) = 0;

protected:
    ~NameConversationUser() = default;
};

/// Questions about names by TCP: each has its length before it (RFC 1035, 4.2.2), and answers may
/// come in any order.
class NameConversation final : private PollWatcher
{
public:
    NameConversation(Poller &poller, NameConversationUser &user, quint64 number, Descriptor socket);

    quint64 number() const { return m_number; }
    void start();
    void reply(const QByteArray &message);

private:
    void descriptorReady(quint32 events) override;
    bool readAll();
    bool takeQuestions();
    void finish();

    NameConversationUser &m_user;
    quint64 m_number;
    SocketEnd m_client;
    Poller &m_poller;
    Poller::Watch m_watch;
    QByteArray m_received;
    bool m_over = false;
};

} // namespace Culvert
