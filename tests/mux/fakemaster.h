// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>

#include <optional>
#include <utility>
#include <vector>

namespace Culvert::Test {

/// A control socket behind which the test itself is the master: it reads what a link sends, message
/// by message, and says whatever the test wants, right or wrong.
class FakeMaster
{
public:
    /// One message as it came: its number and the fields behind it.
    struct Message
    {
        quint8 number = 0;
        QByteArray fields;

        /// The four bytes at @p offset of the fields.
        quint32 number32(qsizetype offset) const;
        bool operator==(const Message &) const = default;
    };

    FakeMaster();

    QString path() const;
    /// Takes the connection that waits; false if there is none.
    bool accept();
    /// Takes another connection beside that; false if none waits.
    bool acceptOther();
    /// From now on, all here is about the other connection with this index, and that which it was
    /// about has this index.
    void swapWith(std::size_t other) { std::swap(m_socket, m_others.at(other)); }
    /// How many of the bytes the link's socket took; negative once the link is gone.
    qsizetype send(QByteArrayView bytes);
    /// All bytes that are there.
    QByteArray receive();
    /// All messages that are there; only for a link in proxy mode.
    QList<Message> messages();
    /// True when the link has closed its side.
    bool isAtEnd();
    void close() { m_socket.close(); }

    /// hello and the answer to the request for proxy mode.
    static QByteArray proxyAnswer();
    /// The pieces that messages are made of (RFC 4251, section 5).
    static QByteArray number32(quint32 number);
    static QByteArray text(const QByteArray &bytes);
    static QByteArray message(quint8 number, const QByteArray &fields);

    // What a server says for channel @p id of ours (RFC 4254, section 5).
    static QByteArray confirmation(quint32 id, quint32 remoteId, quint32 window,
                                   quint32 largestData = 32768);
    static QByteArray openFailure(quint32 id, quint32 reason, const QByteArray &description);
    static QByteArray windowAdjust(quint32 id, quint32 bytes);
    static QByteArray data(quint32 id, const QByteArray &bytes);
    static QByteArray eof(quint32 id);
    static QByteArray closing(quint32 id);
    static QByteArray request(quint32 id, const QByteArray &type, bool wantsReply);

private:
    QTemporaryDir m_folder;
    Descriptor m_listener;
    Descriptor m_socket;
    std::vector<Descriptor> m_others;
    QByteArray m_received;
};

} // namespace Culvert::Test
