// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/sharedprofiles.h"

#include "core/io/regularfile.h"
#include "core/model/profilejson.h"
#include "core/texts/tr.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <sys/stat.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::SharedProfiles)

using namespace Qt::StringLiterals;

namespace {

// What ten thousand profiles need.
constexpr qint64 LargestShared = 16LL << 20;

QByteArray markOf(const QString &path)
{
    struct stat info
    {};
    ::stat(QFile::encodeName(path).constData(), &info);
    QByteArray mark = path.toUtf8();
    for (const auto number :
         {qint64(info.st_ino), qint64(info.st_size), qint64(info.st_mtim.tv_sec),
          qint64(info.st_mtim.tv_nsec), qint64(info.st_ctim.tv_sec), qint64(info.st_ctim.tv_nsec),
          qint64(info.st_uid)})
        mark += ' ' + QByteArray::number(number);
    return mark + '\n';
}

} // namespace

bool SharedProfiles::read()
{
    m_files.clear();
    QByteArray marks;
    for (const QString &folder : std::as_const(m_folders)) {
        const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            m_files.append(folder + u'/' + name);
            marks += markOf(m_files.last());
        }
    }
    // It is asked before each change of any profile.
    if (marks == std::exchange(m_marks, marks))
        return false;
    const QList<Profile> before = std::exchange(m_profiles, {});
    const QList<Failure> failuresBefore = std::exchange(m_failures, {});
    for (const QString &path : std::as_const(m_files)) {
        if (!readFile(path))
            keep(path, before);
    }
    QSet<QString> ids;
    m_profiles.removeIf([&ids](const Profile &profile) {
        const bool isSecond = ids.contains(profile.id);
        ids.insert(profile.id);
        return isSecond;
    });
    return m_profiles != before || m_failures != failuresBefore;
}

/// What is half written, or cannot be read for the moment, ends no tunnel.
void SharedProfiles::keep(const QString &path, const QList<Profile> &before)
{
    for (const Profile &profile : before) {
        if (profile.sharedFrom == path)
            m_profiles.append(profile);
    }
    // To be looked at again.
    m_marks.clear();
}

/// False if what was read of it before is still good.
bool SharedProfiles::readFile(const QString &path)
{
    const auto notUsed = [&path](const QString &why) {
        return Failure{FailureKind::InvalidProfile, tr("%1 is not used: %2").arg(path, why), {}};
    };
    const Result<QByteArray> bytes = readTrustedFile(path, LargestShared);
    if (!bytes) {
        m_failures.append(notUsed(bytes.failure().message));
        return bytes.failure().kind == FailureKind::InvalidProfile;
    }
    Result<QList<Profile>> profiles = profilesFromJson(*bytes);
    if (!profiles) {
        m_failures.append(notUsed(profiles.failure().message));
        return false;
    }
    QList<Profile> read = profiles.takeValue();
    for (Profile &profile : read)
        profile.sharedFrom = path;
    m_profiles += read;
    return true;
}

} // namespace Culvert
