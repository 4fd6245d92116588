// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/knownhostsfiles.h"

namespace Culvert {

QStringList knownHostsFiles(const ResolvedConfig &config, QLatin1StringView keyword)
{
    QStringList files;
    const QString line = firstValue(config, keyword);
    if (!isSet(line))
        return files;
    const QStringList words = line.split(u' ');
    for (const QString &word : words) {
        const bool begins = word.startsWith(u'/') || word.startsWith(u'~');
        if (begins || files.isEmpty())
            files.append(word);
        else
            files.last() += u' ' + word;
    }
    files.removeAll(QString());
    return files;
}

} // namespace Culvert
