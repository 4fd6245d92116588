// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/run/nametable.h"
#include "app/run/ownnames.h"

#include <QByteArrayView>

#include <optional>

namespace Culvert {

/// What a program in a namespace of its own is told about names: for every name an IPv4 address
/// that stands for it, since only the server knows the real one. Pure: a question in, the answer
/// out. The answer to nearly all else is an honest "not implemented".
class NameAnswerer
{
public:
    /// The server's own loopback, by a name that the reserved top-level domain "internal" has for
    /// such.
    static constexpr const char *ServersLoopback = "tunnel.internal";

    /// @p table outlives it. @p own: the names that stand for this machine's loopback.
    NameAnswerer(NameTable &table, OwnNames own);

    /// Whether somebody else can answer what this cannot.
    void setOthersAnswer(bool answer) { m_othersAnswer = answer; }

    struct Answer
    {
        /// Empty: none.
        QByteArray reply;
        /// To be asked of somebody else, if others answer; the reply is for want of one.
        bool isForOthers = false;
    };
    Answer answer(QByteArrayView message);

    /// The host that a connection to this address is meant for, as the server shall see it. Nothing
    /// for an address that stands for no name (any more).
    static std::optional<QString> hostAt(NameTable &table, quint32 address);

private:
    QByteArray answerAddress(const struct DnsQuery &query);
    Answer answerPointer(const DnsQuery &query) const;

    NameTable &m_table;
    OwnNames m_own;
    bool m_othersAnswer = false;
};

} // namespace Culvert
