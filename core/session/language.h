// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/export.h"

#include <QString>
#include <QStringList>

class QTranslator;

namespace Culvert {

/// The languages that there are texts in, as "de" or "pt_BR": English first, then by name. Safe to
/// call from any thread, as the other two are.
CULVERT_EXPORT QStringList languages();

/// The first of languages() that the person can read: @p wish, if it is one; else what the
/// environment asks for, as gettext(1) reads LANGUAGE, LC_ALL, LC_MESSAGES and LANG; else English.
CULVERT_EXPORT QString chosenLanguage(const QString &wish = {});

/// Loads what the library says to people in one of languages(), for
/// QCoreApplication::installTranslator(). False, and nothing is loaded, if there is no such
/// language. English has texts, too: those with a number in them.
///
/// @code
/// #include <QCoreApplication>
/// #include <QTranslator>
///
/// static QTranslator texts;
/// if (loadTexts(texts, chosenLanguage()))
///     QCoreApplication::installTranslator(&texts);
/// @endcode
CULVERT_EXPORT bool loadTexts(QTranslator &translator, const QString &language);

} // namespace Culvert
