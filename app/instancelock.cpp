// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instancelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace Culvert {

bool InstanceLock::take(const QString &runtimeDirectory)
{
    const QByteArray path = QFile::encodeName(runtimeDirectory + QStringLiteral("/instance.lock"));
    m_file = Descriptor(
        ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (m_file.isOpen() && ::flock(m_file.number(), LOCK_EX | LOCK_NB) == 0)
        return true;
    m_file.close();
    return false;
}

QString instanceSocketPath(const QString &runtimeDirectory)
{
    return runtimeDirectory + QStringLiteral("/instance.sock");
}

} // namespace Culvert
