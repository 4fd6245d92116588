// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/desktopentry.h"

#include "app/desktop/browserplan.h"

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// "\s" and the like (Desktop Entry Specification, "Possible value types").
QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\' || i + 1 == value.size()) {
            text += value.at(i);
            continue;
        }
        const QChar what = value.at(++i);
        text += what == u's' || what == u'n' || what == u't' || what == u'r' ? QChar(u' ') : what;
    }
    return text;
}

} // namespace

DesktopEntry::DesktopEntry(const QString &text)
    : m_text(text)
{
    bool inEntry = false;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'['))
            inEntry = line.trimmed() == u"[Desktop Entry]";
        const qsizetype equals = line.indexOf(u'=');
        if (inEntry && equals > 0 && !line.startsWith(u'#'))
            m_values.emplace(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
}

std::optional<QString> DesktopEntry::valueOf(const QString &key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

QStringList DesktopEntry::list(const QString &key) const
{
    return value(key).split(u';', Qt::SkipEmptyParts);
}

QString DesktopEntry::inLanguage(const QString &key, const QString &language) const
{
    for (const QString &nearest : {language, language.section(u'_', 0, 0)}) {
        if (const auto found = valueOf(u"%1[%2]"_s.arg(key, nearest)))
            return unescaped(*found);
    }
    return unescaped(value(key));
}

QStringList DesktopEntry::command() const
{
    return BrowserPlan::commandOf(m_text);
}

} // namespace Culvert
