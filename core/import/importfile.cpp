// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/importfile.h"

#include "core/import/sshconfigtext.h"
#include "core/io/descriptor.h"
#include "core/texts/tr.h"

#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ImportFile)

namespace {

Failure unreadable(const QString &path, const QString &why)
{
    return {FailureKind::Permission, tr("%1 cannot be read: %2").arg(printable(path), why), {}};
}

Failure unreadable(const QString &path, int error)
{
    return unreadable(path, QString::fromLocal8Bit(std::strerror(error)));
}

/// False where nothing came in time.
bool awaitPart(const Descriptor &pipe, std::chrono::milliseconds time)
{
    pollfd entry{pipe.number(), POLLIN, 0};
    return ::poll(&entry, 1, static_cast<int>(time.count())) > 0;
}

} // namespace

Result<QByteArray> readImport(const QString &path,
                              std::optional<std::chrono::milliseconds> pipeWait)
{
    // Without O_NONBLOCK, opening a pipe that nobody writes into would never return.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen())
        return unreadable(path, errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return unreadable(path, errno);
    if (!S_ISREG(status.st_mode) && !(pipeWait && S_ISFIFO(status.st_mode)))
        return unreadable(path, tr("it is not a regular file"));
    QByteArray bytes;
    std::array<char, 65536> part{};
    while (bytes.size() <= LargestImport) {
        const ssize_t count = ::read(file.number(), part.data(), part.size());
        if (count == 0)
            return bytes;
        if (count > 0) {
            bytes.append(part.data(), count);
        } else if (errno == EAGAIN && pipeWait) {
            if (!awaitPart(file, *pipeWait))
                return unreadable(path, tr("nothing came out of it"));
        } else if (errno != EINTR) {
            return unreadable(path, errno);
        }
    }
    return invalidProfile(tr("%1 is larger than 1 MiB").arg(printable(path)));
}

} // namespace Culvert
