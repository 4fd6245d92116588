// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/words/windowtext.h"

#include "core/model/plaintext.h"

#include <QGuiApplication>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// StateTexts::technical() (UAX #9).
constexpr QChar LeftToRightIsolate(0x2066);
constexpr QChar EndOfIsolate(0x2069);

} // namespace

QString windowText(const QString &text)
{
    if (!QGuiApplication::isRightToLeft())
        return plainText(text);
    QString result;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != LeftToRightIsolate && text.at(i) != EndOfIsolate)
            continue;
        result += plainText(text.sliced(begin, i - begin)) + text.at(i);
        begin = i + 1;
    }
    return result + plainText(text.sliced(begin));
}

QString toolTipText(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p>" + windowText(text).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>";
}

} // namespace Culvert
