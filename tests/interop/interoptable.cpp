// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/interoptable.h"

#include <algorithm>

namespace Culvert::Interop {

using namespace Qt::StringLiterals;

namespace {

const char Head[] = R"(# Clients and Culvert

Every client below is the real program, and fetches something through the real `culvert --headless` and a
real sshd, in each of the ways in which it can use a proxy. Those that give no password all go to one port: a
`socks` endpoint tells SOCKS 4, 4a, 5, HTTP CONNECT and plain HTTP proxy requests apart by their first byte.
What is fetched is behind the server: it shows itself only to connections that this sshd has made, and has a
name that exists for this sshd only (plain SOCKS 4 and `--socks5` go by its address; for ssh the name alone
is the proof).

)";

const char AnswersHead[] = R"(
## What clients say when a target cannot be had

The answer is sent after the server's: *refused* has no listener, *unknown* is no name, *prohibited* is one
that the server's PermitOpen leaves out, and for *late* the server itself never says a word, so that the client
is told after 30 s. Each cell has the client's exit status and its own last words, without
times (the endpoint's port is written as 1080).

)";

const char Tail[] = R"(
This page is written by the test:

```sh
cmake --preset dev && cmake --build --preset dev
CULVERT_INTEROP_PAGE=$PWD/docs/interop.md build/dev/tests/interop/tst_interop
```
)";

QString cell(const QString &text)
{
    QString safe = text.simplified();
    safe.replace(u'|', u"\\|"_s);
    return safe.isEmpty() ? u"-"_s : safe;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

/// As it was printed; a character that would end it cannot stand in it.
QString quoted(const QString &line)
{
    return line.isEmpty() ? u"nothing"_s : u'`' + QString(line).replace(u'`', u'\'') + u'`';
}

QString pairTable(const QList<PairResult> &pairs)
{
    QString table = row({u"client"_s, u"version"_s, u"way in"_s, u"result"_s, u"note"_s});
    table += u"|---|---|---|---|---|\n"_s;
    for (const PairResult &pair : pairs)
        table += row({cell(pair.client), cell(pair.version), cell(pair.way), cell(pair.result),
                      cell(pair.note)});
    return table;
}

QString answerTable(const QList<AnswerResult> &answers)
{
    QStringList targets;
    QList<QStringList> rows;
    for (const AnswerResult &answer : answers) {
        const QStringList start{cell(answer.client), cell(answer.way)};
        if (!targets.contains(answer.target))
            targets.append(answer.target);
        auto found = std::ranges::find_if(
            rows, [&start](const QStringList &cells) { return cells.first(2) == start; });
        if (found == rows.end())
            found = rows.insert(rows.end(), start);
        found->append(cell(u"%1: "_s.arg(answer.exitStatus) + quoted(answer.line)));
    }
    QString table = row(QStringList{u"client"_s, u"way in"_s} + targets);
    table += u"|---|---|"_s + u"---|"_s.repeated(targets.size()) + u'\n';
    for (const QStringList &cells : rows)
        table += row(cells);
    return table;
}

} // namespace

QString interopPage(const QList<PairResult> &pairs, const QList<AnswerResult> &answers,
                    const QList<Observation> &observations)
{
    QString page = QString::fromLatin1(Head) + pairTable(pairs);
    page += QString::fromLatin1(AnswersHead) + answerTable(answers);
    for (const Observation &observation : observations)
        page += u"\n## %1\n\n%2\n"_s.arg(observation.about, observation.text.trimmed());
    return page + QString::fromLatin1(Tail);
}

} // namespace Culvert::Interop
