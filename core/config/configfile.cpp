// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/configfile.h"

#include "core/io/regularfile.h"
#include "core/texts/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ConfigFile)

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 16LL * 1024 * 1024;

} // namespace

QString completePath(const QString &path)
{
    if (path.isEmpty())
        return path;
    return path.startsWith(u"~/") ? QDir::homePath() + path.mid(1)
                                  : QFileInfo(path).absoluteFilePath();
}

bool isNoFileOnDisk(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (path.isEmpty() || clean == u"/dev/null")
        return false;
    // What a shell makes of "<(command)" is gone with that command.
    if (clean.startsWith(u"/dev/") || clean.startsWith(u"/proc/"))
        return true;
    struct stat info
    {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 && !S_ISREG(info.st_mode);
}

std::optional<QString> configFileProblem(const QString &path)
{
    if (path.isEmpty() || QDir::cleanPath(path) == u"/dev/null")
        return std::nullopt;
    if (isNoFileOnDisk(path))
        return tr("%1 is not a file on a disk, and cannot be read at each login; copy what it says "
                  "into one, and name that")
            .arg(path);
    if (const std::optional<QString> why = whyNotReadable(path, LargestFile))
        return tr("the file %1 cannot be read: %2").arg(path, *why);
    return std::nullopt;
}

Result<QByteArray> contentsToGiveToSsh(const QString &path)
{
    QFile file(path);
    struct stat info
    {};
    if (!file.open(QFile::ReadOnly) || ::fstat(file.handle(), &info) != 0)
        return invalidProfile(u"configFile"_s,
                              tr("the file %1 cannot be read: %2").arg(path, file.errorString()));
    const bool isOwn = info.st_uid == 0 || info.st_uid == ::getuid();
    if (isOwn && (info.st_mode & (S_IWGRP | S_IWOTH)) == 0)
        return QByteArray();
    // Empty means something else here.
    QByteArray contents = file.read(LargestFile);
    contents += '\n';
    return contents;
}

} // namespace Culvert
