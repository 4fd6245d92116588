// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Culvert::Test {

/// A destination as people write it, and its parts.
struct GoodDestination
{
    QByteArray name;
    QString text;
    QString user;
    QString host;
    quint16 port;
};

/// A text that is none; @p part is a word of the message that tells a person where to look.
struct BadDestination
{
    QByteArray name;
    QString text;
    const char *part;
};

/// Every form that Destination takes.
QList<GoodDestination> goodDestinations();
/// What it does not, but for passwords.
QList<BadDestination> badDestinations();

QString repeated(char16_t c, qsizetype times);

} // namespace Culvert::Test
