// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/hostkeymatch.h"

#include <QRegularExpression>

namespace Culvert {

HostKeyMatch::Result HostKeyMatch::compare(const QString &given, const QString &shown)
{
    static const QRegularExpression sha256(QStringLiteral("SHA256:([A-Za-z0-9+/]+)=*"));
    static const QRegularExpression md5(QStringLiteral("([0-9a-fA-F]{2}:){15}[0-9a-fA-F]{2}"));
    const QString text = given.trimmed();
    if (text.isEmpty())
        return Result::Nothing;
    if (md5.match(text).hasMatch())
        return Result::OldForm;
    const QRegularExpressionMatch match = sha256.match(text);
    QString key = match.hasMatch() ? match.captured(1) : text;
    while (key.endsWith(u'='))
        key.chop(1);
    const QString shownKey = sha256.match(shown).captured(1);
    return !shownKey.isEmpty() && key == shownKey ? Result::Same : Result::Different;
}

} // namespace Culvert
