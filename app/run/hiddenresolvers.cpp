// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/hiddenresolvers.h"

#include "app/run/ownnames.h"
#include "app/run/ownnamespaces.h"
#include "core/io/wholefile.h"
#include "core/texts/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/inotify.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::HiddenResolvers)

using namespace Qt::StringLiterals;

namespace {

// Any address does: all questions go to one place. The dot keeps programs from appending the
// domain of this machine to names.
constexpr const char *Resolver = "nameserver 127.0.0.1\nsearch .\n";

bool bind(const QString &source, const QString &target)
{
    return ::mount(QFile::encodeName(source).constData(), QFile::encodeName(target).constData(),
                   nullptr, MS_BIND | MS_REC, nullptr) == 0;
}

bool coverByMemory(const QString &folder, const char *options)
{
    return ::mount("culvert", QFile::encodeName(folder).constData(), "tmpfs", MS_NOSUID | MS_NODEV,
                   options) == 0;
}

void makeEmptyFile(const QString &path)
{
    ::mknod(QFile::encodeName(path).constData(), S_IFREG | S_IRUSR | S_IWUSR, 0);
}

void copyLink(const QString &from, const QString &to)
{
    std::array<char, PATH_MAX> leadsTo{};
    if (::readlink(QFile::encodeName(from).constData(), leadsTo.data(), leadsTo.size() - 1) > 0)
        (void)!::symlink(leadsTo.data(), QFile::encodeName(to).constData());
}

/// Shows in @p target what is in @p source, but for the entries with these names (with '/' where
/// they are further down). What comes into @p source itself later is not shown.
void showAllBut(const QString &source, const QString &target, const QStringList &hidden)
{
    const QStringList names = QDir(source).entryList(QDir::AllEntries | QDir::Hidden |
                                                     QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (hidden.contains(name))
            continue;
        QStringList hiddenBelow = hidden.filter(name + u'/');
        hiddenBelow.removeIf(
            [&name](const QString &path) { return !path.startsWith(name + u'/'); });
        for (QString &path : hiddenBelow)
            path.remove(0, name.size() + 1);
        const QString from = source + u'/' + name;
        const QString to = target + u'/' + name;
        const QFileInfo entry(from);
        if (entry.isSymLink()) {
            copyLink(from, to);
        } else if (entry.isDir()) {
            QDir().mkdir(to);
            if (hiddenBelow.isEmpty())
                bind(from, to);
            else
                showAllBut(from, to, hiddenBelow);
        } else {
            makeEmptyFile(to);
            bind(from, to);
        }
    }
}

/// A socket that is made anew has another one's place: so not the sockets are hidden, but where
/// they are, whether or not that is there yet.
bool coverRunFolder(const QString &folder)
{
    if (QFileInfo(folder).isSymLink() || !QFileInfo(folder).isDir())
        return true;
    const Descriptor below(
        ::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!below.isOpen() || !coverByMemory(folder, "mode=0755,size=1m"))
        return false;
    showAllBut(u"/proc/self/fd/%1"_s.arg(below.number()), folder,
               {u"nscd"_s, u"avahi-daemon"_s, u"mdnsd"_s, u"dbus"_s, u"systemd/resolve"_s});
    return true;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Puts @p content in the place of a file, also where that is a link to one that is hidden.
bool replaceFile(const QString &path, const QByteArray &content, const QString &folder)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        const QString target = file.symLinkTarget();
        // Without such a file, programs do what is wanted by themselves.
        return target.isEmpty() || !QDir().mkpath(QFileInfo(target).absolutePath()) ||
               !writeWholeFile(target, content);
    }
    const QString own = folder + u'/' + file.fileName();
    const bool written = !writeWholeFile(own, content);
    // Other users' programs read them as well.
    ::chmod(QFile::encodeName(own).constData(), S_IRUSR | S_IRGRP | S_IROTH);
    return written && bind(own, path);
}

Failure notHidden(int error)
{
    return namespacesForbidden(tr("a view of its own of the file system"), error);
}

} // namespace

Result<Descriptor> hideResolvers(const QString &folder)
{
    // What is mounted elsewhere later is seen here, and nothing the other way round.
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_SLAVE, nullptr) != 0)
        return notHidden(errno);
    if (!coverRunFolder(u"/run"_s) || !coverRunFolder(u"/var/run"_s) ||
        !coverByMemory(folder, "mode=0700,size=4m"))
        return notHidden(errno);
    const QString hosts = u"/etc/hosts"_s;
    const QString nameSwitch = u"/etc/nsswitch.conf"_s;
    if (!replaceFile(u"/etc/resolv.conf"_s, Resolver, folder) ||
        !replaceFile(hosts, OwnNames::fileFrom(contentOf(hosts)), folder) ||
        !replaceFile(nameSwitch, nameSwitchFrom(contentOf(nameSwitch)), folder))
        return notHidden(errno);
    Descriptor lifeline(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (!lifeline.isOpen() ||
        ::inotify_add_watch(lifeline.number(), QFile::encodeName(folder).constData(),
                            IN_DELETE_SELF | IN_ONLYDIR) < 0)
        return notHidden(errno);
    return lifeline;
}

} // namespace Culvert
