// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Culvert {

/// What a verb prints before it is over travels as lines beside its reply:
///
///     instance -> command line  {"output": "..."}          printed as it comes
///     instance -> command line  {"screen": "..."}          in the place of the screen before
///     command line -> instance  {"columns": 60}            the terminal is that wide from now on
struct LiveOutput
{
    enum class Kind { Output, Screen };

    Kind kind = Kind::Output;
    QString text;

    QJsonObject toJson() const { return {{key(kind), text}}; }
    /// Nothing if @p line is none.
    static std::optional<LiveOutput> fromJson(const QJsonObject &line)
    {
        for (const Kind kind : {Kind::Output, Kind::Screen}) {
            if (line.contains(key(kind)) && !line.contains(QLatin1StringView("exit")))
                return LiveOutput{kind, line.value(key(kind)).toString()};
        }
        return std::nullopt;
    }

private:
    static QString key(Kind kind)
    {
        return kind == Kind::Output ? QStringLiteral("output") : QStringLiteral("screen");
    }
};

/// The line that tells a new width, and the reverse.
inline QJsonObject columnsToJson(int columns)
{
    return {{QStringLiteral("columns"), columns}};
}

inline std::optional<int> columnsFromJson(const QJsonObject &line)
{
    const QJsonValue value = line.value(QLatin1StringView("columns"));
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace Culvert
