// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// The command line of a program that runs named rows: those of its options that all such programs
/// have, and how each is read. A failure is a wrong use, and says so.
class RowOptions
{
public:
    explicit RowOptions(const QString &description)
    {
        m_parser.setApplicationDescription(description);
        m_parser.addHelpOption();
        m_parser.addOptions({
            {u"list"_s, u"Show the rows and end."_s},
            {u"only"_s, u"Run these rows only, in this order."_s, u"ROW,ROW..."_s},
        });
    }

    QCommandLineParser &parser() { return m_parser; }
    bool isList() const { return m_parser.isSet(u"list"_s); }

    /// The arguments of the running program; --help prints and ends it.
    std::optional<Failure> parse()
    {
        if (!m_parser.parse(QCoreApplication::arguments()))
            return wrongUse(m_parser.errorText());
        if (m_parser.isSet(u"help"_s))
            m_parser.showHelp(0);
        const QStringList others = m_parser.positionalArguments();
        if (others.isEmpty())
            return std::nullopt;
        return wrongUse(u"unknown argument \"%1\""_s.arg(others.first()));
    }

    Result<int> number(const QString &option, int most) const
    {
        bool ok = false;
        const int value = m_parser.value(option).toInt(&ok);
        if (!ok || value < 1 || value > most)
            return wrongUse(u"--%1 takes a number from 1 to %2"_s.arg(option).arg(most));
        return value;
    }

    /// Those of @p all that were asked for, each of which has a name; all if none was.
    template <typename Row>
    Result<QList<Row>> chosen(const QList<Row> &all) const
    {
        if (!m_parser.isSet(u"only"_s))
            return all;
        QList<Row> rows;
        const QStringList names = m_parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const auto found = std::ranges::find(all, name.trimmed(), &Row::name);
            if (found == all.end())
                return wrongUse(u"there is no row \"%1\"; --list shows all"_s.arg(name));
            rows.append(*found);
        }
        if (rows.isEmpty())
            return wrongUse(u"--only names no row"_s);
        return rows;
    }

private:
    static Failure wrongUse(const QString &message)
    {
        return {FailureKind::InvalidProfile, message, {}};
    }

    QCommandLineParser m_parser;
};

} // namespace Culvert::Test
