// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Culvert {

/// profiles.json on disk: private (0600), replaced as a whole, with the last good copy beside it
/// ("profiles.json.bak").
///
/// What this program cannot read is never lost: a broken file stays where it is until something is
/// saved, and is put aside then ("profiles.json.broken-TIME"); a newer version's file is never
/// written at all. Edits by hand are taken as they are saved.
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    explicit ProfileStore(QString path, QObject *parent = nullptr);

    /// Reads the file, and makes its folder; no file is no failure. After a failure the profiles
    /// are those of the last good copy, or none.
    void load();

    const QList<Profile> &profiles() const { return m_profiles; }
    /// What is wrong with the file as it is on disk.
    const std::optional<Failure> &failure() const { return m_failure; }

    /// Takes in what was changed on disk since; told by changedOutside(), within this call. It
    /// happens by itself, but a moment later: a second, where the kernel has no watch for it.
    void refresh();
    /// Adds the profile, or replaces the one with its id, and writes the file, after refresh(). On
    /// failure nothing was written.
    std::optional<Failure> save(const Profile &profile);
    /// Appends them in one write; nobody may have their ids.
    std::optional<Failure> add(const QList<Profile> &profiles);
    std::optional<Failure> remove(const QString &id);
    /// Puts those with these ids first, in this order; the others keep theirs behind them. An id
    /// that is gone is passed over. Nothing is written where nothing changes.
    std::optional<Failure> reorder(const QStringList &ids);

Q_SIGNALS:
    /// The file was changed from outside; profiles() and failure() are what it says now.
    void changedOutside();

private:
    void readBackup();
    /// What a change of a file changes, most likely.
    struct FileMark
    {
        quint64 inode = 0;
        qint64 size = 0;
        qint64 seconds = 0;
        qint64 nanoseconds = 0;

        static FileMark of(const QString &path);
        bool operator==(const FileMark &) const = default;
    };

    void watch();
    void look();
    void forgetFailure();
    std::optional<Failure> write(const QList<Profile> &profiles);
    std::optional<Failure> putBrokenAside();
    QString backupPath() const;
    QString folder() const;

    QString m_path;
    QList<Profile> m_profiles;
    std::optional<Failure> m_failure;
    /// Fields of the file that this version does not know.
    QJsonObject m_unknown;
    /// The file belongs to a newer version.
    bool m_readOnly = false;
    /// The file's bytes as last read or written, to tell a change from outside.
    QByteArray m_known;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    /// Runs while the file and its folder are not watched.
    QTimer m_lookTimer;
    FileMark m_seen;
};

} // namespace Culvert
