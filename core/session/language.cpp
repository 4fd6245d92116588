// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/language.h"

#include <QTranslator>
#include <QtGlobal>

// Of a static library, the linker leaves out what nobody names. Outside of all namespaces, as the
// macro asks.
static void keepTexts()
{
    Q_INIT_RESOURCE(culvert_translations);
}

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// "de" of "de_AT.UTF-8@euro" is what has texts; nothing if none of languages() is near enough.
QString nearest(const QString &locale)
{
    QString name = locale.left(locale.indexOf(u'.'));
    name = name.left(name.indexOf(u'@')).replace(u'-', u'_');
    const QStringList parts = name.split(u'_');
    // Its two ways of writing are as far from each other as two languages.
    if (parts.first() == u"zh") {
        const bool isTraditional =
            name.contains(u"Hant") || (!name.contains(u"Hans") && parts.size() > 1 &&
                                       QStringList{u"TW"_s, u"HK"_s, u"MO"_s}.contains(parts[1]));
        return isTraditional ? QString() : u"zh_CN"_s;
    }
    const QStringList all = languages();
    for (const QString &language : all) {
        if (language == name || language.left(language.indexOf(u'_')) == parts.first())
            return language;
    }
    return {};
}

/// What the environment asks for, the most wanted first.
QStringList wishesOfEnvironment()
{
    QString locale;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        locale = qEnvironmentVariable(variable);
        if (!locale.isEmpty())
            break;
    }
    // Who asks for no locale at all, as scripts do, gets none by LANGUAGE either.
    const QString name = locale.left(locale.indexOf(u'.'));
    if (name.isEmpty() || name == u"C" || name == u"POSIX")
        return {};
    return qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts) << locale;
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt_BR"_s, u"zh_CN"_s};
}

QString chosenLanguage(const QString &wish)
{
    const QStringList wishes = QStringList{wish} + wishesOfEnvironment();
    for (const QString &each : wishes) {
        const QString found = each.isEmpty() ? QString() : nearest(each);
        if (!found.isEmpty())
            return found;
    }
    return u"en"_s;
}

bool loadTexts(QTranslator &translator, const QString &language)
{
    keepTexts();
    return languages().contains(language) &&
           translator.load(u":/culvert/translations/culvert_"_s + language + u".qm");
}

} // namespace Culvert
