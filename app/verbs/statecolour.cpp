// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/statecolour.h"

#include "core/model/tunnelstate.h"

#include <QStringList>

#include <array>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

struct StateColour
{
    TunnelState state;
    const char *code;
};

constexpr std::array StateColours{
    StateColour{TunnelState::Up, "32"},         StateColour{TunnelState::Idle, "36"},
    StateColour{TunnelState::Connecting, "33"}, StateColour{TunnelState::Reconnecting, "33"},
    StateColour{TunnelState::Failed, "31"},     StateColour{TunnelState::Stopped, "2"},
    StateColour{TunnelState::Stopping, "2"},
};

/// A row begins with a name, and two spaces end each cell; words below it are indented.
QString colouredRow(const QString &line)
{
    if (line.startsWith(u' '))
        return line;
    qsizetype cell = line.indexOf(u"  ");
    while (cell >= 0 && cell < line.size() && line.at(cell) == u' ')
        ++cell;
    if (cell < 0)
        return line;
    const qsizetype end = line.indexOf(u' ', cell);
    const QString word = line.mid(cell, end < 0 ? -1 : end - cell);
    for (const StateColour &colour : StateColours) {
        if (word == tunnelStateName(colour.state))
            return line.left(cell) + u"\x1b[" + QLatin1StringView(colour.code) + u'm' + word +
                   u"\x1b[0m" + line.mid(cell + word.size());
    }
    return line;
}

} // namespace

QString withColouredStates(const QString &table)
{
    QStringList lines = table.split(u'\n');
    for (QString &line : lines)
        line = colouredRow(line);
    return lines.join(u'\n');
}

} // namespace Culvert
