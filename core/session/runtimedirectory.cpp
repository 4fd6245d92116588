// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/runtimedirectory.h"

#include "core/config/sshcommand.h"
#include "core/io/localpeer.h"
#include "core/io/systemfailure.h"
#include "core/texts/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::RuntimeDirectory)

using namespace Qt::StringLiterals;

namespace {

// "/" and the name of a control socket, see MuxConnector.
constexpr qsizetype LongestSocketName = 20;

Failure notPrivate(const QString &path, int error)
{
    return {FailureKind::Permission,
            tr("%1 cannot be used for sockets: %2").arg(path, systemErrorText(error)),
            {}};
}

/// True for a folder in which this user, and nobody else, makes others.
bool isOwnFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info
    {};
    return path.startsWith(u'/') && ::stat(name.constData(), &info) == 0 && S_ISDIR(info.st_mode) &&
           info.st_uid == ::geteuid() &&
           ::faccessat(AT_FDCWD, name.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

/// The one in @p base; empty where that cannot be used.
QString pathIn(const QString &base, const QString &suffix)
{
    const QString path = QDir::cleanPath(base + u"/culvert"_s + suffix);
    const bool fits = QFile::encodeName(path).size() + LongestSocketName <= LongestControlPath;
    return fits && isOwnFolder(base) ? path : QString();
}

/// For where @p base cannot be used: a short name that the same environment gives again.
QString fallbackFor(const QString &base, const QString &suffix)
{
    const QByteArray hash =
        QCryptographicHash::hash(base.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    const QString distinction = base.isEmpty() ? QString() : u'-' + QString::fromLatin1(hash);
    return u"/tmp/culvert-%1%2%3"_s.arg(::geteuid()).arg(distinction, suffix);
}

QString suffixOf(const QString &name)
{
    return name.isEmpty() ? QString() : u'-' + name;
}

QString sessionFolder()
{
    return qEnvironmentVariable("XDG_RUNTIME_DIR");
}

/// The folder was open to others: what they have put into it, a lock or a socket, goes.
std::optional<Failure> removeForeignEntries(const QString &path)
{
    const QStringList names =
        QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QByteArray entry = QFile::encodeName(path + u'/' + name);
        struct stat info
        {};
        if (::lstat(entry.constData(), &info) != 0 || isTrustedUser(info.st_uid))
            continue;
        if (::unlink(entry.constData()) != 0 && ::rmdir(entry.constData()) != 0)
            return doubtFailure(
                {SocketDoubt::Kind::OthersOwn, entry.toStdString(), info.st_uid, 0});
    }
    return std::nullopt;
}

} // namespace

QString runtimeDirectoryPath(const QString &name)
{
    const QString path = pathIn(sessionFolder(), suffixOf(name));
    return path.isEmpty() ? fallbackFor(sessionFolder(), suffixOf(name)) : path;
}

QStringList runtimeDirectoryPaths(const QString &name)
{
    const QString suffix = suffixOf(name);
    QStringList paths{runtimeDirectoryPath(name), fallbackFor(sessionFolder(), suffix),
                      pathIn(u"/run/user/%1"_s.arg(::geteuid()), suffix), fallbackFor({}, suffix)};
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths;
}

std::optional<Failure> prepareRuntimeDirectory(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return notPrivate(path, errno);
    const std::optional<SocketDoubt> doubt = doubtAboutFolder(name.toStdString());
    const bool wasOpen = doubt && doubt->kind == SocketDoubt::Kind::OthersCanWrite;
    if (doubt && !wasOpen)
        return doubtFailure(*doubt);
    struct stat info
    {};
    if (::lstat(name.constData(), &info) != 0)
        return notPrivate(path, errno);
    if (info.st_uid != ::geteuid())
        return doubtFailure({SocketDoubt::Kind::OthersOwn, name.toStdString(), info.st_uid, 0});
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::chmod(name.constData(), S_IRWXU) != 0)
        return notPrivate(path, errno);
    return wasOpen ? removeForeignEntries(path) : std::nullopt;
}

void removeStaleSockets(const QString &path)
{
    QDir directory(path);
    const QStringList names =
        directory.entryList({u"*.mux"_s, u"*.mux.*"_s, u"*.rev"_s}, QDir::System | QDir::Files);
    for (const QString &name : names)
        directory.remove(name);
}

} // namespace Culvert
