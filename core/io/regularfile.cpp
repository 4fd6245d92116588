// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/regularfile.h"

#include "core/io/descriptor.h"
#include "core/texts/tr.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::RegularFile)

namespace {

/// Opened without waiting for anybody.
Descriptor openForReading(const QString &path)
{
    return Descriptor(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
}

/// Precondition: errno is of openForReading(), if that has failed.
std::optional<QString> whyNot(const Descriptor &file, qint64 mostBytes)
{
    struct stat info
    {};
    if (!file.isOpen() || ::fstat(file.number(), &info) != 0)
        return QString::fromLocal8Bit(std::strerror(errno));
    if (!S_ISREG(info.st_mode))
        return tr("it is not a file on a disk");
    if (info.st_size > mostBytes)
        return tr("it is larger than %1 bytes").arg(mostBytes);
    return std::nullopt;
}

/// Whoever else could write it could say anything in it. The file that is open, not what may have
/// its path by now.
bool isTrusted(const Descriptor &file)
{
    struct stat info
    {};
    return ::fstat(file.number(), &info) == 0 && (info.st_uid == 0 || info.st_uid == ::geteuid()) &&
           (info.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

Result<QByteArray> contentOf(const Descriptor &opened, qint64 mostBytes)
{
    QFile file;
    if (!file.open(opened.number(), QIODevice::ReadOnly))
        return Failure{FailureKind::Permission, file.errorString(), {}};
    QByteArray bytes = file.read(mostBytes);
    if (file.error() != QFile::NoError)
        return Failure{FailureKind::Permission, file.errorString(), {}};
    return bytes;
}

} // namespace

std::optional<QString> whyNotReadable(const QString &path, qint64 mostBytes)
{
    return whyNot(openForReading(path), mostBytes);
}

Result<QByteArray> readRegularFile(const QString &path, qint64 mostBytes)
{
    const Descriptor opened = openForReading(path);
    if (const std::optional<QString> why = whyNot(opened, mostBytes))
        return Failure{FailureKind::Permission, *why, {}};
    return contentOf(opened, mostBytes);
}

Result<QByteArray> readTrustedFile(const QString &path, qint64 mostBytes)
{
    const Descriptor opened = openForReading(path);
    if (const std::optional<QString> why = whyNot(opened, mostBytes))
        return Failure{FailureKind::Permission, *why, {}};
    if (!isTrusted(opened))
        return Failure{FailureKind::InvalidProfile,
                       tr("it has to be yours or root's, and nobody else may write it"),
                       {}};
    return contentOf(opened, mostBytes);
}

} // namespace Culvert
