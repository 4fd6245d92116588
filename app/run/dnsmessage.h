// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Culvert {

/// The types of records that are told apart (RFC 1035, 3.2.2; RFC 3596; RFC 9460).
namespace DnsType {
constexpr quint16 A = 1;
constexpr quint16 Ptr = 12;
constexpr quint16 Aaaa = 28;
constexpr quint16 Svcb = 64;
constexpr quint16 Https = 65;
constexpr quint16 Any = 255;
} // namespace DnsType

/// How a question ends (RFC 1035, 4.1.1).
enum class DnsOutcome : quint8 {
    NoError = 0,
    FormatError = 1,
    ServerFailure = 2,
    NoSuchName = 3,
    NotImplemented = 4,
};

/// One question to a name server, as far as one has to understand it to answer (RFC 1035, 4.1).
/// Pure; what does not fit costs no more than a look at its length.
struct DnsQuery
{
    /// The class of all that is ever asked here.
    static constexpr quint16 Internet = 1;

    quint16 id = 0;
    quint8 opcode = 0;
    bool recursionDesired = false;
    /// The asker understands extensions (RFC 6891).
    bool hasExtensions = false;
    /// In lower case, with dots, and without one at its end; the root is empty. What has a dot or a
    /// zero within a label is not a name of a host, and is "?".
    QByteArray name;
    quint16 type = 0;
    quint16 dnsClass = 0;
    /// The question as it came, letters and all: some askers compare it.
    QByteArray question;

    /// Nothing if it is no question at all, and gets no answer. One whose question cannot be read
    /// has none, and gets a FormatError.
    static std::optional<DnsQuery> parse(QByteArrayView message);

    /// The answer: the outcome, and at most one record of that type with that data.
    QByteArray reply(DnsOutcome outcome) const;
    QByteArray reply(quint16 type, const QByteArray &data) const;
    /// The answer has to be asked for by TCP.
    QByteArray truncated() const;
    /// How long an answer by UDP may be.
    qsizetype mostByUdp() const;

private:
    QByteArray reply(DnsOutcome outcome, const QByteArray &record) const;
};

/// The name as a message has it (RFC 1035, 3.1). Precondition: a name as DnsQuery::name has it.
QByteArray dnsWireName(const QByteArray &name);

} // namespace Culvert
