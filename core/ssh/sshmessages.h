// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QByteArray>
#include <QStringList>

namespace Culvert {

/// The last lines that an ssh child said on stderr, in bounded memory however much it says.
class SshMessages
{
public:
    static constexpr qsizetype MostLines = 60;
    static constexpr qsizetype LongestLine = 1000;

    /// Takes the next bytes, which may end anywhere.
    void add(const QByteArray &bytes);

    /// What was said, oldest first; an unfinished last line counts.
    QStringList lines() const;

    /// What ssh's end means by these words (OpenSSH, LC_ALL=C). @p exitCode is ssh's own, or 128 +
    /// signal. The message is the line that decided, the detail is all that was said.
    Failure failure(int exitCode) const;

private:
    QStringList m_lines;
    QByteArray m_rest;
};

} // namespace Culvert
