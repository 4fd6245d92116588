// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/instancelock.h"

#include "core/io/stalesocket.h"
#include "core/io/systemfailure.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>

namespace Culvert {

namespace {

constexpr int MostTries = 30;
constexpr std::chrono::milliseconds BetweenTries{10};

Failure cannotLock(const QString &path, int error)
{
    return systemFailure(
        QCoreApplication::translate("Culvert::InstanceLock", "%1 cannot be locked").arg(path),
        error);
}

} // namespace

Result<InstanceLock::Holder> InstanceLock::take(const QString &runtimeDirectory)
{
    const QString path = runtimeDirectory + QStringLiteral("/instance.lock");
    const QByteArray name = QFile::encodeName(path);
    m_file = Descriptor(
        ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (!m_file.isOpen())
        return cannotLock(path, errno);
    for (int i = 0; i < MostTries; ++i) {
        if (::flock(m_file.number(), LOCK_EX | LOCK_NB) == 0)
            return Holder::ThisProcess;
        if (const int error = errno; error != EWOULDBLOCK && error != EINTR) {
            m_file.close();
            return cannotLock(path, error);
        }
        // One that holds the lock but does not listen is on its way out, or just coming up.
        const QString socket = instanceSocketPath(runtimeDirectory);
        if (QFile::exists(socket) && !isStaleSocket(socket))
            break;
        std::this_thread::sleep_for(BetweenTries);
    }
    m_file.close();
    return Holder::Another;
}

QString instanceSocketPath(const QString &runtimeDirectory)
{
    return runtimeDirectory + QStringLiteral("/instance.sock");
}

} // namespace Culvert
