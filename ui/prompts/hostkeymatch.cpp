// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/hostkeymatch.h"

#include <QRegularExpression>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

struct Fingerprint
{
    /// Empty if unknown.
    QString hash;
    QString key;
};

Fingerprint fingerprintIn(const QString &text)
{
    static const QRegularExpression md5(
        u"(?:^|\\s|MD5:)((?:[0-9a-f]{2}:){15}[0-9a-f]{2})(?![0-9a-f:])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        u"(?:^|\\s)([A-Za-z][A-Za-z0-9]*):([A-Za-z0-9+/]{20,})=*"_s);
    // Also as ssh wrote it before 6.8, without the name.
    if (const auto match = md5.match(text); match.hasMatch())
        return {u"MD5"_s, match.captured(1).toLower()};
    if (const auto match = named.match(text); match.hasMatch())
        return {match.captured(1).toUpper(), match.captured(2)};
    QString key = text;
    while (key.endsWith(u'='))
        key.chop(1);
    return {{}, key};
}

} // namespace

HostKeyMatch::Result HostKeyMatch::compare(const QString &given, const QString &shown)
{
    const QString text = given.trimmed();
    if (text.isEmpty())
        return Result::Nothing;
    const Fingerprint one = fingerprintIn(text);
    const Fingerprint other = fingerprintIn(shown);
    if (!one.hash.isEmpty() && one.hash != other.hash)
        return Result::OtherHash;
    return !other.hash.isEmpty() && one.key == other.key ? Result::Same : Result::Different;
}

} // namespace Culvert
