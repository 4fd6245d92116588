// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/profilestore.h"

#include "core/io/privatefolder.h"
#include "core/io/regularfile.h"
#include "core/io/systemfailure.h"
#include "core/io/wholefile.h"
#include "core/model/profilejson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <sys/stat.h>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// Editors empty, move and write a file in several steps; only what they end with counts.
constexpr std::chrono::milliseconds SettleTime{200};

// Where the kernel has no watch left, or none that works.
constexpr std::chrono::milliseconds LookEvery{1000};

// What the person has set of shared profiles, by id.
const QString SharedKey = u"shared"_s;
const QString StartKey = u"start"_s;
const QString GroupKey = u"group"_s;

Failure isShared(const Profile &profile)
{
    return {FailureKind::Permission,
            QCoreApplication::translate(
                "Culvert::ProfileStore",
                "%1 comes from %2: of it, only the start mode and the group can be changed here")
                .arg(profile.name, profile.sharedFrom),
            {}};
}

// Of what can be profiles, ten thousand need a tenth of it.
constexpr qint64 LargestFile = 64LL << 20;

bool isNewer(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object().value(u"version"_s).toDouble() > ProfilesVersion;
}

} // namespace

ProfileStore::ProfileStore(QString path, QObject *parent)
    : ProfileStore(std::move(path), {}, parent)
{}

ProfileStore::ProfileStore(QString path, const QStringList &sharedFolders, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_shared(sharedFolders)
    , m_watcher(this)
    , m_settle(this)
    , m_lookTimer(this)
{
    // The folder as well: an editor that replaces the file ends the watch of the file itself.
    const auto touched = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, touched);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, touched);
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    connect(&m_settle, &QTimer::timeout, this, &ProfileStore::refresh);
    m_lookTimer.setInterval(LookEvery);
    connect(&m_lookTimer, &QTimer::timeout, this, &ProfileStore::look);
}

QString ProfileStore::backupPath() const
{
    return m_path + u".bak"_s;
}

QString ProfileStore::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

void ProfileStore::load()
{
    m_shared.read();
    loadOwn();
    merge();
}

void ProfileStore::loadOwn()
{
    m_failure.reset();
    m_readOnly = false;
    // Without a folder, a file that is put there would not be noticed.
    makePrivateFolder(folder());
    // One that has gone since it was looked at takes nothing along.
    if (!QFile::exists(m_path)) {
        watch();
        return;
    }
    const Result<QByteArray> bytes = readRegularFile(m_path, LargestFile);
    if (!bytes) {
        m_failure = Failure{FailureKind::Permission,
                            tr("%1 cannot be read: %2").arg(m_path, bytes.failure().message),
                            {}};
        m_readOnly = true;
        m_known.clear();
    } else {
        m_known = *bytes;
        QJsonObject unknown;
        if (Result<QList<Profile>> read = profilesFromJson(m_known, &unknown)) {
            m_profiles = read.takeValue();
            m_unknown = unknown;
        } else {
            m_readOnly = isNewer(m_known);
            m_failure = Failure{FailureKind::InvalidProfile,
                                tr("%1 is not used: %2").arg(m_path, read.failure().message),
                                m_readOnly ? tr("It will not be changed.")
                                           : tr("The last good copy is used; the file will be put "
                                                "aside, not overwritten.")};
            readBackup();
        }
    }
    watch();
}

void ProfileStore::readBackup()
{
    const Result<QByteArray> backup = readRegularFile(backupPath(), LargestFile);
    if (!m_profiles.isEmpty() || !backup)
        return;
    if (Result<QList<Profile>> read = profilesFromJson(*backup, &m_unknown))
        m_profiles = read.takeValue();
}

/// The person's own, and the shared ones with what the person has set of them.
void ProfileStore::merge()
{
    m_all = m_profiles;
    QSet<QString> own;
    for (const Profile &profile : std::as_const(m_profiles))
        own.insert(profile.id);
    const QJsonObject changes = m_unknown.value(SharedKey).toObject();
    for (Profile profile : m_shared.profiles()) {
        if (own.contains(profile.id))
            continue;
        const QJsonObject change = changes.value(profile.id).toObject();
        profile.start =
            startModeFromName(change.value(StartKey).toString()).value_or(profile.start);
        profile.group = change.value(GroupKey).toString(profile.group);
        m_all.append(profile);
    }
}

void ProfileStore::watch()
{
    for (const QString &shared : m_shared.folders()) {
        if (QFileInfo::exists(shared) && !m_watcher.directories().contains(shared))
            m_watcher.addPath(shared);
    }
    // A folder's watch says nothing of a file that is written in place.
    for (const QString &file : m_shared.files()) {
        if (QFile::exists(file) && !m_watcher.files().contains(file))
            m_watcher.addPath(file);
    }
    if (QFile::exists(m_path) && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    if (QFileInfo::exists(folder()) && !m_watcher.directories().contains(folder()))
        m_watcher.addPath(folder());
    const bool isWatched = m_watcher.directories().contains(folder()) &&
                           (!QFile::exists(m_path) || m_watcher.files().contains(m_path));
    m_seen = FileMark::of(m_path);
    if (isWatched)
        m_lookTimer.stop();
    else if (!m_lookTimer.isActive())
        m_lookTimer.start();
}

/// In the place of a watch that could not be had. With a change there may be one again; to ask for
/// it each time would have Qt complain each time.
void ProfileStore::look()
{
    if (FileMark::of(m_path) == m_seen)
        return;
    m_seen = FileMark::of(m_path);
    m_settle.start();
}

ProfileStore::FileMark ProfileStore::FileMark::of(const QString &path)
{
    struct stat info
    {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {info.st_ino, info.st_size, info.st_mtim.tv_sec, info.st_mtim.tv_nsec};
}

void ProfileStore::refresh()
{
    watch();
    if (m_shared.read()) {
        watch();
        merge();
        Q_EMIT changedOutside();
    }
    const Result<QByteArray> bytes = readRegularFile(m_path, LargestFile);
    if (!bytes && !QFile::exists(m_path)) {
        forgetFailure();
        return;
    }
    if (bytes ? *bytes == m_known : m_failure.has_value())
        return;
    load();
    Q_EMIT changedOutside();
}

/// Where the file has gone, what was in it stays in use: no tunnel is worth losing to a slip of the
/// hand. One that was broken needs no care any more.
void ProfileStore::forgetFailure()
{
    if (!m_failure)
        return;
    m_failure.reset();
    m_readOnly = false;
    m_known.clear();
    Q_EMIT changedOutside();
}

std::optional<Failure> ProfileStore::save(const Profile &profile)
{
    refresh();
    if (!profile.sharedFrom.isEmpty())
        return saveShared(profile);
    QList<Profile> profiles = m_profiles;
    const auto found =
        std::find_if(profiles.begin(), profiles.end(),
                     [&profile](const Profile &other) { return other.id == profile.id; });
    if (found == profiles.end())
        profiles.append(profile);
    else
        *found = profile;
    return write(profiles);
}

/// What a person may set of it; all else is its author's.
std::optional<Failure> ProfileStore::saveShared(const Profile &profile)
{
    const QList<Profile> &shared = m_shared.profiles();
    const auto found = std::find_if(shared.begin(), shared.end(), [&profile](const Profile &other) {
        return other.id == profile.id;
    });
    Profile same = profile;
    if (found != shared.end()) {
        same.start = found->start;
        same.group = found->group;
    }
    if (found == shared.end() || same != *found)
        return isShared(profile);
    QJsonObject change;
    if (profile.start != found->start)
        change.insert(StartKey, startModeName(profile.start));
    if (profile.group != found->group)
        change.insert(GroupKey, profile.group);
    const QJsonObject before = m_unknown;
    QJsonObject changes = m_unknown.value(SharedKey).toObject();
    if (change.isEmpty())
        changes.remove(profile.id);
    else
        changes.insert(profile.id, change);
    if (changes.isEmpty())
        m_unknown.remove(SharedKey);
    else
        m_unknown.insert(SharedKey, changes);
    std::optional<Failure> failure = write(m_profiles);
    if (failure)
        m_unknown = before;
    return failure;
}

std::optional<Failure> ProfileStore::add(const QList<Profile> &profiles)
{
    refresh();
    return write(m_profiles + profiles);
}

std::optional<Failure> ProfileStore::remove(const QStringList &ids)
{
    refresh();
    const QSet<QString> gone(ids.begin(), ids.end());
    const auto shared = std::find_if(m_all.begin(), m_all.end(), [&gone](const Profile &profile) {
        return !profile.sharedFrom.isEmpty() && gone.contains(profile.id);
    });
    if (shared != m_all.end())
        return isShared(*shared);
    QList<Profile> profiles = m_profiles;
    profiles.removeIf([&gone](const Profile &profile) { return gone.contains(profile.id); });
    return write(profiles);
}

std::optional<Failure> ProfileStore::reorder(const QStringList &ids)
{
    refresh();
    QHash<QString, qsizetype> places;
    for (const QString &id : ids)
        if (!places.contains(id))
            places.insert(id, places.size());
    const auto place = [&places](const Profile &profile) {
        return places.value(profile.id, places.size());
    };
    QList<Profile> profiles = m_profiles;
    std::stable_sort(profiles.begin(), profiles.end(),
                     [&place](const Profile &a, const Profile &b) { return place(a) < place(b); });
    return profiles == m_profiles ? std::nullopt : write(profiles);
}

std::optional<Failure> ProfileStore::write(const QList<Profile> &profiles)
{
    if (m_readOnly)
        return m_failure;
    if (const auto failure = makePrivateFolder(folder()))
        return failure;
    if (m_failure) {
        if (const auto failure = putBrokenAside())
            return failure;
    } else if (!m_known.isEmpty()) {
        if (const auto failure = writeWholeFile(backupPath(), m_known))
            return failure;
    }
    const QByteArray bytes = profilesToJson(profiles, m_unknown);
    if (const auto failure = writeWholeFile(m_path, bytes))
        return failure;
    m_known = bytes;
    m_profiles = profiles;
    m_failure.reset();
    merge();
    watch();
    return std::nullopt;
}

std::optional<Failure> ProfileStore::putBrokenAside()
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString aside = m_path + u".broken-"_s + time;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = m_path + u".broken-%1-%2"_s.arg(time).arg(i);
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(aside).constData()) == 0)
        return std::nullopt;
    const int error = errno;
    return systemFailure(tr("%1 is broken and cannot be put aside").arg(m_path), error);
}

} // namespace Culvert
