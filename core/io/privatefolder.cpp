// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/privatefolder.h"

#include "core/io/systemfailure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>

namespace Culvert {

namespace {

bool isFolder(const QByteArray &name)
{
    struct stat info
    {};
    return ::stat(name.constData(), &info) == 0 && S_ISDIR(info.st_mode);
}

Failure notMade(const QString &path, int error)
{
    Failure failure = systemFailure(
        QCoreApplication::translate("Culvert::PrivateFolder", "the folder %1 cannot be made")
            .arg(path),
        error == EEXIST ? ENOTDIR : error);
    // The folder above it is there. That it is said not to be means that the system makes none in
    // it for anybody, as in /proc.
    if (error == ENOENT)
        failure.kind = FailureKind::Permission;
    return failure;
}

} // namespace

std::optional<Failure> makePrivateFolder(const QString &path)
{
    const QString whole = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    for (qsizetype end = 0; end >= 0;) {
        end = whole.indexOf(u'/', end + 1);
        const QString part = end < 0 ? whole : whole.first(end);
        const QByteArray name = QFile::encodeName(part);
        if (isFolder(name) || ::mkdir(name.constData(), S_IRWXU) == 0)
            continue;
        // Another program may have been quicker.
        const int error = errno;
        if (!isFolder(name))
            return notMade(part, error);
    }
    return std::nullopt;
}

} // namespace Culvert
