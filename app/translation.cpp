// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/translation.h"

#include "core/io/regularfile.h"
#include "core/session/language.h"
#include "core/session/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <array>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// What Qt says in the window, for where its own translations are not installed.
[[maybe_unused]] constexpr std::array QtTexts{
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
};

/// What is wrong with the file is said, and mended, by who runs the tunnels.
QString setLanguage(const AppPaths &paths)
{
    constexpr qint64 Largest = 1LL << 20;
    if (paths.preferencesFile.isEmpty())
        return {};
    const Result<QByteArray> bytes = readRegularFile(paths.preferencesFile, Largest);
    if (!bytes)
        return {};
    const Result<Settings> settings = Settings::fromJson(*bytes);
    return settings ? settings->language : QString();
}

} // namespace

Translation::Translation(const AppPaths &paths)
    : m_language(chosenLanguage(setLanguage(paths)))
{
    if (loadTexts(m_texts, m_language))
        QCoreApplication::installTranslator(&m_texts);
}

void Translation::loadQtTexts()
{
    if (!m_qtTexts.load(u"qtbase_"_s + m_language,
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        return;
    // The last one is asked first, and may have better words.
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::installTranslator(&m_qtTexts);
    QCoreApplication::installTranslator(&m_texts);
}

} // namespace Culvert
