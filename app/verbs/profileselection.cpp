// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/profileselection.h"

#include "core/texts/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ProfileSelection)

using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<Profile> &profiles, const std::function<bool(const Profile &)> &meant)
{
    QStringList ids;
    for (const Profile &profile : profiles) {
        if (meant(profile))
            ids.append(profile.id);
    }
    return ids;
}

/// Where a bracket that opens at @p open closes; -1 if nowhere. A bracket that comes first is one
/// of the letters.
qsizetype bracketEnd(const QString &pattern, qsizetype open)
{
    qsizetype from = open + 1;
    if (from < pattern.size() && (pattern.at(from) == u'!' || pattern.at(from) == u'^'))
        ++from;
    return pattern.indexOf(u']', from + 1);
}

/// A pattern as glob(7) has it. QRegularExpression's own conversion is for paths, where * stops at
/// a slash.
QRegularExpression fromGlob(const QString &pattern)
{
    QString expression;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        const qsizetype end = c == u'[' ? bracketEnd(pattern, i) : -1;
        if (c == u'*') {
            expression += u".*";
        } else if (c == u'?') {
            expression += u'.';
        } else if (end > 0) {
            QString set = pattern.mid(i + 1, end - i - 1);
            const bool negated = set.startsWith(u'!') || set.startsWith(u'^');
            set = set.mid(negated ? 1 : 0);
            set.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
            expression += (negated ? u"[^" : u"[") + set + u']';
            i = end;
        } else {
            expression += QRegularExpression::escape(QStringView(&c, 1));
        }
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

bool isGlob(const QString &name)
{
    return name.contains(u'*') || name.contains(u'?') || name.contains(u'[');
}

QStringList matching(const QList<Profile> &profiles, const QString &name)
{
    QStringList ids =
        idsOf(profiles, [&name](const Profile &profile) { return profile.name == name; });
    if (ids.isEmpty())
        ids = idsOf(profiles, [&name](const Profile &profile) { return profile.id == name; });
    if (!ids.isEmpty())
        return {ids.first()};
    if (name.startsWith(u'@'))
        return idsOf(profiles, [group = name.mid(1)](const Profile &profile) {
            return !group.isEmpty() && profile.group == group;
        });
    if (!isGlob(name))
        return {};
    const QRegularExpression glob = fromGlob(name);
    return idsOf(profiles,
                 [&glob](const Profile &profile) { return glob.match(profile.name).hasMatch(); });
}

Failure noneOf(const QString &name)
{
    if (name.startsWith(u'@'))
        return invalidProfile(tr("no profile is in a group \"%1\"").arg(name.mid(1)));
    if (isGlob(name))
        return invalidProfile(tr("no profile's name is like \"%1\"").arg(name));
    return invalidProfile(tr("there is no profile \"%1\"").arg(name));
}

} // namespace

Result<QStringList> selectProfiles(const QList<Profile> &profiles, const QStringList &names)
{
    QStringList ids;
    for (const QString &name : names) {
        const QStringList meant = matching(profiles, name);
        if (meant.isEmpty())
            return noneOf(name);
        ids += meant;
    }
    ids.removeDuplicates();
    return ids;
}

Result<QStringList> selectProfiles(const QList<Profile> &profiles, const VerbRequest &request)
{
    if (request.has(u"all"_s))
        return idsOf(profiles, [](const Profile &) { return true; });
    return selectProfiles(profiles, request.arguments);
}

const Profile *findProfile(const QList<Profile> &profiles, const QString &id)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&id](const Profile &profile) { return profile.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

} // namespace Culvert
