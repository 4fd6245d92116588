// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/ownnamespaces.h"

#include "core/io/descriptor.h"
#include "core/io/systemfailure.h"
#include "core/texts/tr.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::OwnNamespaces)

using namespace Qt::StringLiterals;

namespace {

struct Setting
{
    /// Below /proc/sys.
    const char *path;
    /// Its value where it forbids namespaces.
    const char *forbids;
    /// What an administrator can do.
    const char *remedy;
};

constexpr std::array Settings{
    Setting{
        "kernel/apparmor_restrict_unprivileged_userns", "1",
        QT_TRANSLATE_NOOP("Culvert::OwnNamespaces",
                          "give culvert a profile of AppArmor with \"userns,\", or set it to 0")},
    Setting{"kernel/unprivileged_userns_clone", "0",
            QT_TRANSLATE_NOOP("Culvert::OwnNamespaces", "set it to 1")},
    Setting{"user/max_user_namespaces", "0",
            QT_TRANSLATE_NOOP("Culvert::OwnNamespaces", "set it to 1000")},
    Setting{"user/max_net_namespaces", "0",
            QT_TRANSLATE_NOOP("Culvert::OwnNamespaces", "set it to 1000")},
    Setting{"user/max_mnt_namespaces", "0",
            QT_TRANSLATE_NOOP("Culvert::OwnNamespaces", "set it to 1000")},
};

const Setting *forbidding(const QString &settings)
{
    for (const Setting &setting : Settings) {
        QFile file(settings + u'/' + QLatin1String(setting.path));
        if (file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == setting.forbids)
            return &setting;
    }
    return nullptr;
}

/// Zero, or what went wrong.
int writeMap(const char *file, const QByteArray &line)
{
    const Descriptor map(::open(file, O_RDWR | O_CLOEXEC));
    if (!map.isOpen() || ::write(map.number(), line.constData(),
                                 static_cast<std::size_t>(line.size())) != line.size())
        return errno;
    return 0;
}

QByteArray onlyThis(unsigned id)
{
    const QByteArray number = QByteArray::number(id);
    return number + ' ' + number + " 1";
}

} // namespace

std::optional<Failure> enterOwnNamespaces()
{
    const QByteArray users = onlyThis(::geteuid());
    const QByteArray groups = onlyThis(::getegid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) != 0)
        return namespacesForbidden(tr("a namespace of its own"), errno);
    // Without the first, the kernel lets nobody map groups.
    int error = writeMap("/proc/self/setgroups", "deny");
    error = error != 0 ? error : writeMap("/proc/self/uid_map", users);
    error = error != 0 ? error : writeMap("/proc/self/gid_map", groups);
    if (error != 0)
        return namespacesForbidden(tr("the user in a namespace of its own"), error);
    return std::nullopt;
}

std::optional<Failure> giveUpCapabilities()
{
    for (const int capability : {CAP_SYS_ADMIN, CAP_NET_ADMIN, CAP_NET_RAW}) {
        if (::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0)
            return systemFailure(tr("capabilities cannot be given up"), errno);
    }
    return std::nullopt;
}

Failure namespacesForbidden(const QString &step, int error, const QString &settings)
{
    const Setting *setting = forbidding(settings);
    QString why = systemErrorText(error);
    QString remedy = tr("whatever confines this program (a container's seccomp filter, AppArmor, "
                        "SELinux) would have to allow user namespaces");
    if (setting) {
        const QString name = QString::fromLatin1(setting->path).replace(u'/', u'.');
        why += u"; %1 = %2"_s.arg(name, QLatin1String(setting->forbids));
        remedy = tr("an administrator can change %1: %2").arg(name, tr(setting->remedy));
    }
    return {FailureKind::Permission,
            tr("this system does not allow %1 (%2), and nothing was run; either use --proxy-env, "
               "for a program that heeds it, or %3")
                .arg(step, why, remedy),
            {}};
}

} // namespace Culvert
