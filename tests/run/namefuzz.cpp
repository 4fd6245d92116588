// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/dnsmessage.h"
#include "app/run/nameanswerer.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

using namespace Culvert;
using namespace Culvert::Fuzz;

// What programs ask about names. An input is what two datagrams have in them; its first byte says
// where the second begins, and whether somebody else answers what this cannot.

namespace {

void ask(NameAnswerer &answerer, QByteArrayView message)
{
    constexpr qsizetype HeaderSize = 12;
    const NameAnswerer::Answer answer = answerer.answer(message);
    if (answer.reply.isEmpty()) {
        require(!answer.isForOthers, "others are asked what is no question");
        return;
    }
    require(message.size() >= HeaderSize, "an answer to less than a header");
    require(answer.reply.size() >= HeaderSize, "an answer without a header");
    require(answer.reply.startsWith(message.first(2)), "an answer to something else");
    require((answer.reply.at(2) & 0x80) != 0, "an answer that is a question");
    const std::optional<DnsQuery> query = DnsQuery::parse(message);
    require(query.has_value(), "an answer to what is no question");
    require(answer.reply.size() <= query->mostByUdp(), "an answer that is too long");
}

} // namespace

CULVERT_FUZZ_TARGET(names)
{
    constexpr qsizetype Most = 4;
    if (size == 0)
        return 0;
    NameTable table(Most);
    NameAnswerer answerer(table, OwnNames("127.0.1.1 me\n"));
    answerer.setOthersAnswer((data[0] & 1) != 0);
    const QByteArrayView all(data + 1, static_cast<qsizetype>(size - 1));
    const qsizetype split = std::min<qsizetype>(data[0] >> 1, all.size());
    for (const QByteArrayView message : {all.first(split), all.sliced(split), all})
        ask(answerer, message);
    require(table.size() <= Most, "more names than there is room for");
    return 0;
}
