// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/smalldisk.h"

#include "tests/harness/privatenamespace.h"

#include "core/io/descriptor.h"

#include <QDir>
#include <QFile>

#include <array>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

QString SmallDisk::enter()
{
    QString trouble = enterNamespaces(CLONE_NEWNS);
    // What is mounted in here is not to be seen outside.
    if (trouble.isEmpty() && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        trouble = namespaceProblem("mounts cannot be kept apart");
    return trouble;
}

SmallDisk::SmallDisk(const QString &folder)
    : m_path(folder.isEmpty() ? m_place.path() : folder)
{
    QDir().mkpath(m_path);
    if (::mount("tmpfs", QFile::encodeName(m_path).constData(), "tmpfs", MS_NOSUID | MS_NODEV,
                "size=64k,nr_inodes=64,mode=700") != 0)
        qFatal("no file system: %s", qPrintable(namespaceProblem("mount")));
}

SmallDisk::~SmallDisk()
{
    ::umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
}

void SmallDisk::fill() const
{
    const Descriptor file(::open(QFile::encodeName(path(u".full"_s)).constData(),
                                 O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR));
    const std::array<char, 64> bytes{};
    while (::write(file.number(), bytes.data(), bytes.size()) > 0)
        ;
}

void SmallDisk::empty() const
{
    QFile::remove(path(u".full"_s));
}

void SmallDisk::fillNames() const
{
    for (int i = 0; ::mknod(nameOf(i).constData(), S_IFREG, 0) == 0; ++i)
        ;
}

bool SmallDisk::freeOneName() const
{
    return ::unlink(nameOf(0).constData()) == 0;
}

QByteArray SmallDisk::nameOf(int number) const
{
    return QFile::encodeName(path(u".name%1"_s.arg(number)));
}

QString SmallDisk::path(const QString &name) const
{
    return name.isEmpty() ? m_path : m_path + u'/' + name;
}

} // namespace Culvert::Test
