// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/processgroup.h"

#include <QByteArray>
#include <QFile>

#include <unistd.h>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// A chain of jump hosts has one child for each.
constexpr std::size_t MostProcesses = 16;

} // namespace

std::vector<qint64> processGroupOf(qint64 ssh)
{
    std::vector<qint64> all{ssh};
    const pid_t group = ::getpgid(static_cast<pid_t>(ssh));
    for (std::size_t i = 0; i < all.size(); ++i) {
        QFile children(u"/proc/%1/task/%1/children"_s.arg(all[i]));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList numbers = children.readAll().simplified().split(' ');
        for (const QByteArray &number : numbers) {
            const qint64 child = number.toLongLong();
            if (child > 0 && all.size() < MostProcesses &&
                ::getpgid(static_cast<pid_t>(child)) == group)
                all.push_back(child);
        }
    }
    return all;
}

} // namespace Culvert
