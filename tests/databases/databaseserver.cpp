// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/databases/databaseserver.h"

#include <QSqlDatabase>

namespace Culvert::Test {

QString DatabaseServer::missing(const QString &program, const QString &where,
                                const QString &packages) const
{
    if (where.isEmpty())
        return QStringLiteral("%1 is not installed (Debian: %2)").arg(program, packages);
    if (!QSqlDatabase::isDriverAvailable(driver()))
        return QStringLiteral("Qt's driver %1 is not installed (Debian: %2)")
            .arg(driver(), packages);
    return {};
}

} // namespace Culvert::Test
