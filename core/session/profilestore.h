// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/sharedprofiles.h"

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
///
/// Behind a person's own profiles come those of shared folders. Of these, the person changes the
/// start mode and the group, which are kept in profiles.json ("shared"); one's own profile with the
/// same id takes the place of a shared one.
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    explicit ProfileStore(QString path, QObject *parent = nullptr);
    /// With shared profiles of these folders.
    ProfileStore(QString path, const QStringList &sharedFolders, QObject *parent = nullptr);

    /// Reads the file, and makes its folder; no file is no failure. After a failure the profiles
    /// are those of the last good copy, or none.
    void load();

    /// The person's own, and then the shared ones.
    const QList<Profile> &profiles() const { return m_all; }
    /// What is wrong with the file as it is on disk.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// What is wrong with shared files.
    const QList<Failure> &sharedFailures() const { return m_shared.failures(); }

    /// Takes in what was changed on disk since; told by changedOutside(), within this call. It
    /// happens by itself, but a moment later: a second, where the kernel has no watch for it.
    void refresh();
    /// Adds the profile, or replaces the one with its id, and writes the file, after refresh(). On
    /// failure nothing was written.
    std::optional<Failure> save(const Profile &profile);
    /// Appends them in one write; nobody may have their ids.
    std::optional<Failure> add(const QList<Profile> &profiles);
    /// All of them in one write, or none.
    std::optional<Failure> remove(const QStringList &ids);
    std::optional<Failure> remove(const QString &id) { return remove(QStringList{id}); }
    /// Puts those with these ids first, in this order; the others keep theirs behind them. An id
    /// that is gone is passed over. Nothing is written where nothing changes.
    std::optional<Failure> reorder(const QStringList &ids);

Q_SIGNALS:
    /// The file was changed from outside; profiles() and failure() are what it says now.
    void changedOutside();

private:
    void loadOwn();
    void readBackup();
    void merge();
    std::optional<Failure> saveShared(const Profile &profile);
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
    /// The person's own.
    QList<Profile> m_profiles;
    QList<Profile> m_all;
    SharedProfiles m_shared;
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
