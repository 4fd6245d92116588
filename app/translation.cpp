// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/translation.h"

#include "core/session/language.h"
#include "core/session/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the file is said, and mended, by who runs the tunnels.
QString setLanguage(const AppPaths &paths)
{
    QFile file(paths.preferencesFile);
    if (paths.preferencesFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const Result<Settings> settings = Settings::fromJson(file.readAll());
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

void Translation::turnWindows() const
{
    QGuiApplication::setLayoutDirection(QLocale(m_language).textDirection());
}

} // namespace Culvert
