// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace Culvert {

/// One table of a TOML file.
struct TomlTable
{
    /// As in "[name]" and "[[name]]", keys joined by dots; empty for what stands before the first.
    QString name;
    /// True for "[[name]]".
    bool isListed = false;
    /// Where it begins; counts from 1.
    int line = 1;
    struct Entry
    {
        QString key;
        /// Dates come as texts.
        QJsonValue value;
        int line = 0;
    };
    QList<Entry> entries;
};

/// The tables of a file in the order in which they stand (https://toml.io, v1.0.0). Nothing is said
/// about names that come twice. A failure names line and column.
Result<QList<TomlTable>> readToml(const QByteArray &text);

} // namespace Culvert
