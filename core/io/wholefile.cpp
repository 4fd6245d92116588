// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/wholefile.h"

#include "core/io/systemfailure.h"
#include "core/texts/tr.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::WholeFile)

namespace {

// As many as the kernel follows (path_resolution(7)).
constexpr int MostLinks = 40;
// A name may have 255 bytes, some of which are for what tells the new file from the old one.
constexpr qsizetype LongestKept = 240;

/// While it lives, a write beyond the largest size that the user may give to a file (setrlimit(2))
/// fails. Otherwise the system would kill the program for it (SIGXFSZ).
class WithoutSizeSignal
{
public:
    WithoutSizeSignal()
    {
        ::sigemptyset(&m_signal);
        ::sigaddset(&m_signal, SIGXFSZ);
        ::pthread_sigmask(SIG_BLOCK, &m_signal, &m_before);
    }
    ~WithoutSizeSignal()
    {
        const timespec now{};
        while (::sigismember(&m_before, SIGXFSZ) == 0 &&
               ::sigtimedwait(&m_signal, nullptr, &now) == SIGXFSZ)
            ;
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(WithoutSizeSignal)

private:
    sigset_t m_signal{};
    sigset_t m_before{};
};

/// 0, or the value of errno(3) that says why not; so in all of the following.
int writeAll(int file, const QByteArray &bytes)
{
    const WithoutSizeSignal guard;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(file, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count > 0)
            done += count;
        else if (count == 0)
            return EIO;
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

/// Some file systems find out only here that there is no room.
int bringToDisk(int file)
{
    while (::fsync(file) != 0) {
        // Not every file system can do this.
        if (errno == EINVAL || errno == ENOTSUP)
            return 0;
        if (errno != EINTR)
            return errno;
    }
    return 0;
}

/// A file beside the one that it is to replace; gone with this object, unless it has taken its
/// place.
class Draft
{
public:
    explicit Draft(const QByteArray &target)
        : m_target(target)
    {
        const qsizetype name = target.lastIndexOf('/') + 1;
        m_folder = target.first(name);
        m_path = m_folder + target.mid(name, LongestKept) + ".XXXXXX";
    }
    ~Draft()
    {
        close();
        if (m_exists)
            ::unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(Draft)

    int write(const QByteArray &bytes)
    {
        // For its owner only (mkstemp(3)).
        m_file = ::mkostemp(m_path.data(), O_CLOEXEC);
        if (m_file < 0)
            return errno;
        m_exists = true;
        int error = writeAll(m_file, bytes);
        if (error == 0)
            error = bringToDisk(m_file);
        return error == 0 ? close() : error;
    }
    int takePlace()
    {
        if (::rename(m_path.constData(), m_target.constData()) != 0)
            return errno;
        m_exists = false;
        // Without it, a power cut could bring the old file back. Too late to be a failure.
        const int folder = ::open(m_folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder >= 0) {
            bringToDisk(folder);
            ::close(folder);
        }
        return 0;
    }

private:
    int close()
    {
        if (m_file < 0)
            return 0;
        // Interrupted, it is closed all the same (close(2)).
        return ::close(std::exchange(m_file, -1)) != 0 && errno != EINTR ? errno : 0;
    }

    QByteArray m_target;
    /// With the '/' at its end.
    QByteArray m_folder;
    QByteArray m_path;
    int m_file = -1;
    bool m_exists = false;
};

/// Where the links lead to, though nothing may be there yet.
QString targetOf(const QString &path)
{
    QString target = QFileInfo(path).absoluteFilePath();
    for (int i = 0; i < MostLinks; ++i) {
        const QFileInfo info(target);
        if (!info.isSymLink())
            break;
        target = info.symLinkTarget();
    }
    return target;
}

std::optional<Failure> notWritten(const QString &path, int error)
{
    return systemFailure(tr("%1 cannot be written").arg(path), error);
}

} // namespace

std::optional<Failure> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = QFile::encodeName(targetOf(path));
    struct stat info
    {};
    if (::stat(target.constData(), &info) == 0) {
        if (S_ISDIR(info.st_mode))
            return notWritten(path, EISDIR);
        if (!S_ISREG(info.st_mode))
            return Failure{FailureKind::Permission,
                           tr("%1 cannot be written: it is not a file on a disk").arg(path),
                           {}};
        // A new file could take the place of one that must not be written to, since that is up to
        // the folder. Who has protected the file does not want that.
        if (::access(target.constData(), W_OK) != 0)
            return notWritten(path, errno);
    } else if (errno != ENOENT) {
        return notWritten(path, errno);
    }
    Draft draft(target);
    int error = draft.write(bytes);
    if (error == 0)
        error = draft.takePlace();
    return error == 0 ? std::nullopt : notWritten(path, error);
}

} // namespace Culvert
