// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Culvert {

/// The bytes that HTTP is made of (RFC 9110, section 5.6, and RFC 5234). No locale has a say here.
bool isAlpha(char c);
bool isDigit(char c);
/// Of a token: a method, a field's name.
bool isTokenByte(char c);
/// Printable ASCII without the space.
bool isVisible(char c);
bool isBlank(char c);
/// Of a field's value or a chunk's extension: printable, blank, or beyond ASCII.
bool isTextByte(char c);

bool sameToken(QByteArrayView a, QByteArrayView b);
/// The elements of a comma-separated list, without blanks around them and without empty ones.
QList<QByteArray> listElements(const QByteArray &value);

} // namespace Culvert
