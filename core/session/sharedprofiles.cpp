// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/sharedprofiles.h"

#include "core/io/descriptor.h"
#include "core/io/regularfile.h"
#include "core/model/profilejson.h"
#include "core/texts/tr.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

/// Whoever could write the file could run programs by it (ProxyCommand).
bool isTrusted(const QString &path)
{
    struct stat info
    {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 &&
           (info.st_uid == 0 || info.st_uid == ::geteuid()) &&
           (info.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

} // namespace

bool SharedProfiles::read()
{
    QStringList paths;
    QByteArray marks;
    for (const QString &folder : std::as_const(m_folders)) {
        const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            paths.append(folder + u'/' + name);
            marks += markOf(paths.last());
        }
    }
    // It is asked before each change of any profile.
    if (marks == std::exchange(m_marks, marks))
        return false;
    const QList<Profile> before = std::exchange(m_profiles, {});
    const QList<Failure> failuresBefore = std::exchange(m_failures, {});
    for (const QString &path : std::as_const(paths))
        readFile(path);
    QSet<QString> ids;
    m_profiles.removeIf([&ids](const Profile &profile) {
        const bool isSecond = ids.contains(profile.id);
        ids.insert(profile.id);
        return isSecond;
    });
    return m_profiles != before || m_failures != failuresBefore;
}

void SharedProfiles::readFile(const QString &path)
{
    const auto notUsed = [&path](const QString &why) {
        return Failure{FailureKind::InvalidProfile, tr("%1 is not used: %2").arg(path, why), {}};
    };
    if (const std::optional<QString> why = whyNotReadable(path, LargestShared)) {
        m_failures.append(notUsed(*why));
        return;
    }
    if (!isTrusted(path)) {
        m_failures.append(
            notUsed(tr("it has to be yours or root's, and nobody else may write it")));
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_failures.append(notUsed(file.errorString()));
        return;
    }
    Result<QList<Profile>> profiles = profilesFromJson(file.readAll());
    if (!profiles) {
        m_failures.append(notUsed(profiles.failure().message));
        return;
    }
    QList<Profile> read = profiles.takeValue();
    for (Profile &profile : read)
        profile.sharedFrom = path;
    m_profiles += read;
}

} // namespace Culvert
