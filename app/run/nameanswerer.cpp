// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/nameanswerer.h"

#include "app/run/dnsmessage.h"
#include "core/model/hostport.h"

#include <QHostAddress>
#include <QtEndian>

#include <utility>

namespace Culvert {

namespace {

constexpr QByteArrayView ReverseV4 = ".in-addr.arpa";
// Where it exists, Firefox asks servers of its own choice about names (and not this one).
constexpr const char *FirefoxCanary = "use-application-dns.net";

QByteArray dataOf(quint32 address)
{
    const quint32 big = qToBigEndian(address);
    return {reinterpret_cast<const char *>(&big), sizeof big};
}

QByteArray dataOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return dataOf(address.toIPv4Address());
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {reinterpret_cast<const char *>(&bytes), sizeof bytes};
}

/// "4.3.2.1.in-addr.arpa" is 1.2.3.4.
std::optional<quint32> addressOfPointer(const QByteArray &name)
{
    if (!name.endsWith(ReverseV4))
        return std::nullopt;
    const QByteArrayList parts = name.chopped(ReverseV4.size()).split('.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (qsizetype i = 3; i >= 0; --i) {
        bool ok = false;
        const uint part = parts.at(i).toUInt(&ok);
        if (!ok || part > 255)
            return std::nullopt;
        address = address << 8 | part;
    }
    return address;
}

/// A name that ssh can be given, and that no program takes for an address.
bool isHostName(const QByteArray &name)
{
    const QString host = QString::fromLatin1(name);
    return !name.isEmpty() && hostProblem(host).isEmpty() && !name.contains(':') &&
           QHostAddress(host).isNull();
}

} // namespace

NameAnswerer::NameAnswerer(NameTable &table, OwnNames own)
    : m_table(table)
    , m_own(std::move(own))
{}

NameAnswerer::Answer NameAnswerer::answer(QByteArrayView message)
{
    const std::optional<DnsQuery> query = DnsQuery::parse(message);
    if (!query)
        return {};
    if (query->opcode != 0)
        return {query->reply(DnsOutcome::NotImplemented)};
    if (query->question.isEmpty())
        return {query->reply(DnsOutcome::FormatError)};
    if (query->dnsClass != DnsQuery::Internet)
        return {query->reply(DnsOutcome::NotImplemented)};
    switch (query->type) {
    case DnsType::A:
    case DnsType::Aaaa:
    case DnsType::Any:
    case DnsType::Https:
    case DnsType::Svcb:
        return {answerAddress(*query)};
    case DnsType::Ptr:
        return answerPointer(*query);
    default:
        return {
            query->reply(m_othersAnswer ? DnsOutcome::ServerFailure : DnsOutcome::NotImplemented),
            m_othersAnswer};
    }
}

/// The name exists as far as can be known here, and has one IPv4 address and nothing else.
QByteArray NameAnswerer::answerAddress(const DnsQuery &query)
{
    const bool wantsV4 = query.type == DnsType::A || query.type == DnsType::Any;
    if (const QList<QHostAddress> own = m_own.addressesOf(query.name); !own.isEmpty()) {
        for (const QHostAddress &address : own) {
            const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
            if (isV4 ? wantsV4 : query.type == DnsType::Aaaa)
                return query.reply(isV4 ? DnsType::A : DnsType::Aaaa, dataOf(address));
        }
        return query.reply(DnsOutcome::NoError);
    }
    if (query.name.isEmpty())
        return query.reply(DnsOutcome::NoError);
    if (!isHostName(query.name) || query.name == FirefoxCanary)
        return query.reply(DnsOutcome::NoSuchName);
    return wantsV4 ? query.reply(DnsType::A, dataOf(m_table.addressOf(query.name)))
                   : query.reply(DnsOutcome::NoError);
}

NameAnswerer::Answer NameAnswerer::answerPointer(const DnsQuery &query) const
{
    const std::optional<quint32> address = addressOfPointer(query.name);
    const std::optional<QByteArray> name =
        address ? m_table.nameAt(*address) : std::optional<QByteArray>();
    if (name)
        return {query.reply(DnsType::Ptr, dnsWireName(*name))};
    if (address && QHostAddress(*address).isLoopback())
        return {query.reply(DnsType::Ptr, dnsWireName("localhost"))};
    const bool isForOthers = m_othersAnswer && !(address && NameTable::isIn(*address));
    return {query.reply(isForOthers ? DnsOutcome::ServerFailure : DnsOutcome::NoSuchName),
            isForOthers};
}

std::optional<QString> NameAnswerer::hostAt(NameTable &table, quint32 address)
{
    const std::optional<QByteArray> name = table.use(address);
    if (!name)
        return std::nullopt;
    return QString::fromLatin1(*name == ServersLoopback ? QByteArray("localhost") : *name);
}

} // namespace Culvert
