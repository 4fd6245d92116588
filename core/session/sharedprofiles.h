// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Culvert {

/// Profiles that somebody hands out in folders ("profiles.d"): each "*.json" there is a file like
/// profiles.json, which this program only reads. Like ssh_config(5), a file counts only if it is
/// the user's own or root's, and if nobody else may write it.
class SharedProfiles
{
public:
    /// Of two profiles with one id, that of the earlier folder counts, and within one that of the
    /// earlier file.
    explicit SharedProfiles(QStringList folders)
        : m_folders(std::move(folders))
    {}

    const QStringList &folders() const { return m_folders; }
    /// Those that were there when they were read.
    const QStringList &files() const { return m_files; }
    /// Reads the files; true if anything is other than before.
    bool read();

    /// Profile::sharedFrom is their file.
    const QList<Profile> &profiles() const { return m_profiles; }
    /// What keeps files from being used.
    const QList<Failure> &failures() const { return m_failures; }

private:
    bool readFile(const QString &path);
    void keep(const QString &path, const QList<Profile> &before);

    QStringList m_folders;
    QStringList m_files;
    /// What a change of a file changes, most likely; see stat(2).
    QByteArray m_marks;
    QList<Profile> m_profiles;
    QList<Failure> m_failures;
};

} // namespace Culvert
