// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace Culvert {

/// One file of an application (Desktop Entry Specification). Pure.
class DesktopEntry
{
public:
    /// What a file may have for it to be read, in bytes.
    static constexpr qint64 LargestFile = 256LL * 1024;

    /// @p text is what is in the file; whatever is in it, this is no more than strange.
    explicit DesktopEntry(const QString &text);

    /// The value of a key of the entry itself, not of one of its actions, and of no language.
    QString value(const QString &key) const { return valueOf(key).value_or(QString()); }
    bool isTrue(const QString &key) const { return value(key) == QLatin1String("true"); }
    QStringList list(const QString &key) const;
    /// The same in a language such as "de_DE", or in what comes nearest to it.
    QString inLanguage(const QString &key, const QString &language) const;
    /// The words of its Exec key without field codes; see BrowserPlan::commandOf().
    QStringList command() const;

private:
    std::optional<QString> valueOf(const QString &key) const;

    QString m_text;
    std::map<QString, QString> m_values;
};

} // namespace Culvert
