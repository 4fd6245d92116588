// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/instancelock.h"

#include "core/io/stalesocket.h"

#include <QFile>

#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>

namespace Culvert {

namespace {

constexpr int MostTries = 30;
constexpr std::chrono::milliseconds BetweenTries{10};

} // namespace

bool InstanceLock::take(const QString &runtimeDirectory)
{
    const QByteArray path = QFile::encodeName(runtimeDirectory + QStringLiteral("/instance.lock"));
    m_file = Descriptor(
        ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    for (int i = 0; i < MostTries; ++i) {
        if (m_file.isOpen() && ::flock(m_file.number(), LOCK_EX | LOCK_NB) == 0)
            return true;
        // One that holds the lock but does not listen is on its way out, or just coming up.
        const QString socket = instanceSocketPath(runtimeDirectory);
        if (QFile::exists(socket) && !isStaleSocket(socket))
            break;
        std::this_thread::sleep_for(BetweenTries);
    }
    m_file.close();
    return false;
}

QString instanceSocketPath(const QString &runtimeDirectory)
{
    return runtimeDirectory + QStringLiteral("/instance.sock");
}

} // namespace Culvert
