// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/instancelock.h"

#include "core/io/privatefolder.h"
#include "core/io/socketdoubt.h"
#include "core/io/stalesocket.h"
#include "core/io/systemfailure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <functional>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTries = 30;
constexpr std::chrono::milliseconds BetweenTries{10};
// Two paths and more.
constexpr qint64 LongestNote = 16 * 1024;

Failure cannotLock(const QString &path, int error)
{
    return systemFailure(
        QCoreApplication::translate("Culvert::InstanceLock", "%1 cannot be locked").arg(path),
        error);
}

QString lockPath(const QString &folder)
{
    return folder + u"/instance.lock"_s;
}

QString profilesLockPath(const QString &profilesFile)
{
    return lockPath(QFileInfo(profilesFile).absolutePath());
}

Descriptor openLock(const QString &path, int flags)
{
    return Descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW,
                             S_IRUSR | S_IWUSR));
}

/// One that holds the lock but does not listen is on its way out, or just coming up.
bool answers(const QString &socket)
{
    return QFile::exists(socket) && !isStaleSocket(socket);
}

/// 0, or an errno: EWOULDBLOCK if another process has it.
int lockInTime(const Descriptor &file, const std::function<QString()> &socketOfHolder)
{
    for (int i = 0; i < MostTries; ++i) {
        if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0)
            return 0;
        if (const int error = errno; error != EWOULDBLOCK && error != EINTR)
            return error;
        if (answers(socketOfHolder()))
            break;
        std::this_thread::sleep_for(BetweenTries);
    }
    return EWOULDBLOCK;
}

/// A line that tells this start of this machine from others, which may have the same home.
QByteArray machine()
{
    return QSysInfo::bootUniqueId() + '\n';
}

/// Where there is no room for it, there is none.
void note(const Descriptor &file, const QByteArray &text)
{
    const QByteArray line = text + '\n';
    if (::ftruncate(file.number(), 0) != 0 ||
        ::pwrite(file.number(), line.constData(), static_cast<std::size_t>(line.size()), 0) !=
            line.size()) [[maybe_unused]]
        const int ignored = ::ftruncate(file.number(), 0);
}

/// What is noted there; nothing if it is not complete, or there is no such file of this user's.
std::optional<QByteArray> noteAt(const QString &path)
{
    QFile file(path);
    const Descriptor lock = openLock(path, O_RDONLY | O_NONBLOCK);
    struct stat info
    {};
    if (!lock.isOpen() || ::fstat(lock.number(), &info) != 0 || !S_ISREG(info.st_mode) ||
        !isTrustedUser(info.st_uid) || !file.open(lock.number(), QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.read(LongestNote);
    return text.endsWith('\n') ? std::optional(text.chopped(1)) : std::nullopt;
}

bool isOfThisMachine(const QString &profilesFile)
{
    const std::optional<QByteArray> text = noteAt(profilesLockPath(profilesFile));
    return !text || text->startsWith(machine());
}

} // namespace

Result<InstanceLock::Holder> InstanceLock::take(const QString &runtimeDirectory,
                                                const QString &profilesFile)
{
    const QString path = lockPath(runtimeDirectory);
    const QString socket = instanceSocketPath(runtimeDirectory);
    m_file = openLock(path, O_RDWR | O_CREAT);
    if (!m_file.isOpen())
        return cannotLock(path, errno);
    if (const int error = lockInTime(m_file, [&socket] { return socket; })) {
        m_file.close();
        if (error != EWOULDBLOCK)
            return cannotLock(path, error);
        return Holder::Another;
    }
    note(m_file, QFile::encodeName(profilesFile));
    if (profilesFile.isEmpty())
        return Holder::ThisProcess;

    const QString beside = profilesLockPath(profilesFile);
    makePrivateFolder(QFileInfo(profilesFile).absolutePath());
    m_profiles = openLock(beside, O_RDWR | O_CREAT);
    if (!m_profiles.isOpen())
        m_profiles = openLock(beside, O_RDONLY);
    if (!m_profiles.isOpen())
        return Holder::ThisProcess;
    const int error =
        lockInTime(m_profiles, [&profilesFile] { return lockedSocketPath(profilesFile); });
    if (error == EWOULDBLOCK && isOfThisMachine(profilesFile)) {
        m_profiles.close();
        m_file.close();
        return Holder::Another;
    }
    if (error == 0)
        note(m_profiles, machine() + QFile::encodeName(socket));
    return Holder::ThisProcess;
}

QString instanceSocketPath(const QString &runtimeDirectory)
{
    return runtimeDirectory + u"/instance.sock"_s;
}

QString lockedSocketPath(const QString &profilesFile)
{
    const std::optional<QByteArray> text = noteAt(profilesLockPath(profilesFile));
    const QByteArray here = machine();
    return text && text->startsWith(here) ? QFile::decodeName(text->mid(here.size())) : QString();
}

std::optional<QString> lockedProfilesFile(const QString &runtimeDirectory)
{
    if (!QFile::exists(lockPath(runtimeDirectory)))
        return QString();
    const std::optional<QByteArray> text = noteAt(lockPath(runtimeDirectory));
    return text ? std::optional(QFile::decodeName(*text)) : std::nullopt;
}

} // namespace Culvert
