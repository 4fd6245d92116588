// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/profilestore.h"

#include "core/io/privatefolder.h"
#include "core/io/regularfile.h"
#include "core/io/systemfailure.h"
#include "core/io/wholefile.h"
#include "core/model/profilejson.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

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

// Of some hundred thousand profiles.
constexpr qint64 LargestFile = 64LL << 20;

bool isNewer(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object().value(u"version"_s).toDouble() > ProfilesVersion;
}

} // namespace

ProfileStore::ProfileStore(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
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
    m_failure.reset();
    m_readOnly = false;
    m_unknown = {};
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
        if (Result<QList<Profile>> read = profilesFromJson(m_known, &m_unknown)) {
            m_profiles = read.takeValue();
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

void ProfileStore::watch()
{
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

std::optional<Failure> ProfileStore::add(const QList<Profile> &profiles)
{
    refresh();
    return write(m_profiles + profiles);
}

std::optional<Failure> ProfileStore::remove(const QString &id)
{
    refresh();
    QList<Profile> profiles = m_profiles;
    profiles.removeIf([&id](const Profile &profile) { return profile.id == id; });
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
