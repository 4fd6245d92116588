// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/verbs/verbsyntax.h"
#include "core/model/profile.h"
#include "core/model/status.h"

#include <QStringList>

namespace Culvert {

/// What a shell can put in the place of the last word of a line. A candidate is a word, or a word,
/// a tab and what it means.
struct Completion
{
    /// What the running instance or the shell itself knows; Anything: nobody does.
    WordKind kind = WordKind::Anything;
    /// What is known without them.
    QStringList candidates;
    /// Stands before the words that are looked for, such as "--start=".
    QString before;
    /// What has been typed of it.
    QString typed;

    /// True if the running instance has to be asked.
    bool needsInstance() const
    {
        return kind == WordKind::Profile || kind == WordKind::Connection || kind == WordKind::Group;
    }
    /// What is to be printed: those of the candidates and of @p more that begin with what has been
    /// typed, one a line; ":files" where the shell shall offer files.
    QString text(const QStringList &more = {}) const;
};

/// Of @p words, the words of the line behind the program's name up to the one that is being typed,
/// which may be empty. Pure.
Completion completionOf(const QStringList &words);

/// How a kind that needs the instance is called on the way there; nothing for others.
QString completionKindName(WordKind kind);

/// What the instance knows: names and groups, or numbers of connections, or groups alone. Pure.
QStringList profileCandidates(const QList<Profile> &profiles);
QStringList groupCandidates(const QList<Profile> &profiles);
QStringList connectionCandidates(const QList<ConnectionStatus> &connections);

} // namespace Culvert
