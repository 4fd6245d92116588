// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/proxy/handshakeplayer.h"

#include <QStringBuilder>

#include <numeric>
#include <vector>

namespace Culvert::Test {

namespace {

using Outcome = Handshake::Outcome;

QByteArray complaintAbout(const Handshake::Step &step, qsizetype given)
{
    if (step.consumed < 0 || step.consumed > given)
        return "consumed more than there was";
    if (step.outcome == Outcome::NeedsMore && step.consumed != given)
        return "needs more, but left some";
    if (step.outcome == Outcome::NeedsMore && !step.reply.isEmpty())
        return "answered a part of a message";
    if (step.outcome == Outcome::Continue && step.consumed == 0)
        return "goes on without progress";
    if ((step.outcome == Outcome::Request) == step.target.isEmpty())
        return "a request has a target, and nothing else has";
    if (step.outcome != Outcome::Request && !step.head.isEmpty())
        return "only a request has a head";
    return {};
}

bool isOver(Outcome outcome)
{
    return outcome == Outcome::Request || outcome == Outcome::Refused;
}

} // namespace

QByteArray Dialogue::text(const char *what, qsizetype number) const
{
    return QByteArray(what) + ' ' + QByteArray::number(number) + ": outcome " +
           QByteArray::number(static_cast<int>(outcome)) + ", consumed " +
           QByteArray::number(consumed) + ", replies " + replies.toPercentEncoding(" /<>:") +
           ", target " + target.toString().toUtf8() + ", head " + head.toPercentEncoding(" /:") +
           ", complaint: " + complaint;
}

Dialogue play(Handshake &handshake, const QByteArray &bytes, const QList<qsizetype> &splits)
{
    Dialogue dialogue;
    for (const qsizetype end : splits + QList{bytes.size()}) {
        while (!isOver(dialogue.outcome) && dialogue.complaint.isEmpty()) {
            // A copy of its own: a sanitizer sees when it is read beyond.
            const std::vector<char> shown(bytes.begin() + dialogue.consumed, bytes.begin() + end);
            const auto given = static_cast<qsizetype>(shown.size());
            const Handshake::Step step = handshake.feed(QByteArrayView(shown.data(), given));
            dialogue.complaint = complaintAbout(step, given);
            dialogue.outcome = step.outcome;
            dialogue.consumed += step.consumed;
            dialogue.replies += step.reply;
            dialogue.target = step.target;
            dialogue.head = step.head;
            if (step.outcome != Outcome::Continue)
                break;
        }
    }
    return dialogue;
}

QList<qsizetype> everywhere(qsizetype size)
{
    QList<qsizetype> splits(std::max<qsizetype>(0, size - 1));
    std::iota(splits.begin(), splits.end(), 1);
    return splits;
}

} // namespace Culvert::Test
