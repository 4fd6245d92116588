// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httpsyntax.h"

namespace Culvert {

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isTokenByte(char c)
{
    return isAlpha(c) || isDigit(c) || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isVisible(char c)
{
    return c > ' ' && c < '\x7f';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isTextByte(char c)
{
    return isVisible(c) || isBlank(c) || static_cast<quint8>(c) >= 0x80;
}

bool sameToken(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QList<QByteArray> listElements(const QByteArray &value)
{
    QList<QByteArray> elements;
    for (const QByteArray &element : value.split(',')) {
        if (const QByteArray text = element.trimmed(); !text.isEmpty())
            elements.append(text);
    }
    return elements;
}

} // namespace Culvert
