// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/plaintext.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Culvert {

/// One line of ssh_config(5) that is neither empty nor a comment.
struct ConfigLine
{
    /// Counts from 1.
    int number = 0;
    /// In small letters, as ssh compares it.
    QString keyword;
    /// All after the keyword as it stands, quotes included, without spaces around it.
    QString text;
    /// The same without a comment at its end.
    QString value;
    /// The words of it, without their quotes.
    QStringList arguments;
    /// Why ssh, or Culvert, would not take the line; empty = fine. The keyword is known then, too,
    /// so that a block's broken first line still ends the block before it.
    QString problem;
};

/// Splits the text of an ssh_config into lines and words by ssh's own rules (readconf.c,
/// argv_split() of misc.c). Evaluates nothing. Bytes that are no UTF-8 become U+FFFD; a byte order
/// mark is passed over.
QList<ConfigLine> readConfigLines(const QByteArray &text);

/// True if @p text matches a pattern of ssh_config(5) with * and ?; large and small letters differ.
bool matchesPattern(QStringView text, QStringView pattern);

/// What the words of a "Host" line say of a host: one pattern has to match, and no one with a "!"
/// before it.
bool matchesHostLine(const QString &host, const QStringList &patterns);

/// True for a word of a "Host" line that names one host rather than a pattern.
bool isConcreteHost(const QString &word);

} // namespace Culvert
