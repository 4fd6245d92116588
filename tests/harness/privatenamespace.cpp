// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/privatenamespace.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sched.h>
#include <unistd.h>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

bool writeTo(const char *file, const QByteArray &text)
{
    QFile target(QString::fromLatin1(file));
    return target.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           target.write(text) == text.size();
}

/// The same user inside as outside, since sshd admits nobody else.
QString enterUserNamespace()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWUSER) != 0)
        return namespaceProblem("the kernel gives this user no namespace of their own");
    if (!writeTo("/proc/self/setgroups", QByteArrayLiteral("deny")) ||
        !writeTo("/proc/self/uid_map", QByteArray(user + ' ' + user + " 1")) ||
        !writeTo("/proc/self/gid_map", QByteArray(group + ' ' + group + " 1")))
        return namespaceProblem("the user namespace cannot be set up");
    return {};
}

} // namespace

QString namespaceProblem(const char *what)
{
    return QString::fromLatin1(what) + u": "_s + QString::fromLocal8Bit(std::strerror(errno));
}

QString enterNamespaces(int flags)
{
    QString trouble = ::geteuid() == 0 ? QString() : enterUserNamespace();
    if (trouble.isEmpty() && ::unshare(flags) != 0)
        trouble = namespaceProblem("the kernel gives no namespaces of this process's own");
    return trouble;
}

} // namespace Culvert::Test
