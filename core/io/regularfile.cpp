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

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::RegularFile)

std::optional<QString> whyNotReadable(const QString &path, qint64 mostBytes)
{
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
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

} // namespace Culvert
