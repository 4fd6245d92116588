// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Apart from the other texts of states, which verbs say without a display: this one knows which way
// a window reads.

#include "core/model/plaintext.h"
#include "ui/words/statetexts.h"

#include <QGuiApplication>

namespace Culvert {

QString StateTexts::technical(const QString &text)
{
    const QString plain = plainLine(text);
    if (plain.isEmpty() || !QGuiApplication::isRightToLeft())
        return plain;
    // Unicode's left-to-right isolate and its end (UAX #9).
    return QChar(0x2066) + plain + QChar(0x2069);
}

} // namespace Culvert
