// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/connectiontable.h"

#include "app/verbs/texttable.h"
#include "core/model/plaintext.h"
#include "core/texts/tr.h"
#include "ui/words/statetexts.h"
#include "ui/words/timetexts.h"

#include <algorithm>
#include <tuple>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ConnectionTable)

using namespace Qt::StringLiterals;

namespace {

/// Of a program's name and the number of its process.
constexpr qsizetype LongestProgram = 22;

/// The program, or what else is known of the client.
QString clientCell(const ConnectionStatus &connection)
{
    if (connection.pid == 0) {
        QStringList known{connection.user, connection.client};
        known.removeAll(QString());
        return known.isEmpty() ? u"-"_s : plainLine(known.join(u' '));
    }
    ConnectionStatus shown = connection;
    shown.program = plainLine(connection.program);
    const qsizetype room = LongestProgram - QString::number(connection.pid).size();
    if (shown.program.size() > room)
        shown.program = shown.program.first(room - 1) + u'…';
    return StateTexts::program(shown);
}

QString targetCell(const ConnectionStatus &connection)
{
    const QString target = plainLine(connection.target);
    return connection.targetIsAddress ? target + u" *" : target;
}

/// Where the connection came in: a line of its own above all that came in there.
QString placeOf(const ConnectionStatus &connection)
{
    return connection.profile + u' ' + connection.endpoint;
}

void appendRow(QList<QStringList> &rows, const ConnectionStatus &connection, const QDateTime &now)
{
    rows.append({u"  " + QString::number(connection.id), clientCell(connection),
                 connection.process == 0 ? tr("waits") : QString::number(connection.process),
                 TimeTexts::ago(connection.since, now), TimeTexts::bytes(connection.bytesUp),
                 TimeTexts::bytes(connection.bytesDown), targetCell(connection)});
}

} // namespace

QString connectionTable(const QList<ConnectionStatus> &connections, const QDateTime &now,
                        int columns)
{
    if (connections.isEmpty())
        return tr("There are no connections.") + u'\n';
    QList<ConnectionStatus> sorted = connections;
    // Those of one place together, in their order.
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const ConnectionStatus &a, const ConnectionStatus &b) {
                         return std::tie(a.profile, a.endpoint) < std::tie(b.profile, b.endpoint);
                     });
    // The target comes last: it may be as long as it likes.
    QList<QStringList> rows{{u"  " + tr("ID"), tr("PROGRAM"), tr("SSH"), tr("AGE"), tr("UP"),
                             tr("DOWN"), tr("TARGET")}};
    QString place;
    bool anyByAddress = false;
    for (const ConnectionStatus &connection : std::as_const(sorted)) {
        if (placeOf(connection) != place) {
            place = placeOf(connection);
            rows.append({place});
        }
        appendRow(rows, connection, now);
        anyByAddress = anyByAddress || connection.targetIsAddress;
    }
    if (anyByAddress) {
        rows.append(
            {tr("* The program sent an address instead of a name: it may have asked this")});
        rows.append({tr("  machine's resolver.")});
    }
    return textTable(rows, columns);
}

} // namespace Culvert
