// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshprompt.h"
#include "core/ssh/sshwords.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

using namespace Culvert;
using namespace Culvert::Fuzz;

// What ssh, the ssh of a jump host and everybody else say. The first byte says where ssh logs in
// and where pieces are split; 0x1e goes on to the next of the three.

namespace {

constexpr char Next = '\x1e';

/// Plays what was said, each part in pieces of so many bytes at most.
SshWords play(const QList<QByteArray> &parts, qsizetype piece, qsizetype loginAt, bool others)
{
    SshWords words;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == loginAt)
            words.setLoggedIn();
        for (qsizetype at = 0; at < parts.at(i).size(); at += piece) {
            const QByteArray bytes = parts.at(i).mid(at, piece);
            if (i % 3 == 2 && others)
                words.others().add(bytes);
            else if (i % 3 != 2)
                words.log(static_cast<std::size_t>(i % 3)).add(bytes);
        }
    }
    return words;
}

void checkBounds(const SshWords &words)
{
    for (const SshMessages &log : words.logs()) {
        require(log.lines().size() <= SshMessages::MostLines + 1, "few lines are kept");
        require(log.verdicts().size() <= SshMessages::MostVerdicts, "few verdicts are kept");
        for (const QString &line : log.lines())
            require(line.size() <= 2 * SshMessages::LongestLine, "no line is long");
    }
    require(words.others().lines().size() <= SaidText::MostLines + 1, "little is kept of others");
}

} // namespace

CULVERT_FUZZ_TARGET(sshwords)
{
    if (size == 0)
        return 0;
    constexpr qsizetype Whole = 1 << 20;
    constexpr int ExitOfSsh = 255;
    const QByteArray text(reinterpret_cast<const char *>(data + 1),
                          static_cast<qsizetype>(size - 1));
    const QList<QByteArray> parts = text.split(Next);
    const qsizetype loginAt = data[0] & 7;
    const qsizetype piece = 1 + (data[0] >> 3);
    const SshWords whole = play(parts, Whole, loginAt, true);
    checkBounds(whole);
    const Failure failure = whole.failure(ExitOfSsh);
    const Failure split = play(parts, piece, loginAt, true).failure(ExitOfSsh);
    require(split.kind == failure.kind && split.message == failure.message,
            "any split says the same");
    require(!failure.message.isEmpty(), "a failure says why");
    require(play(parts, Whole, loginAt, false).failure(ExitOfSsh).kind == failure.kind,
            "the words of others decide nothing");
    const QString asked = QString::fromUtf8(text);
    for (const QString &hint : {QString(), QStringLiteral("confirm"), QStringLiteral("none")})
        readSshPrompt(asked, hint);
    return 0;
}
