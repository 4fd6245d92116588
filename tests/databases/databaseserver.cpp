// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/databases/databaseserver.h"

#include <QSqlDatabase>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

QString DatabaseServer::missing(const QString &program, const QString &where,
                                const QString &packages) const
{
    if (where.isEmpty())
        return u"%1 is not installed (Debian: %2)"_s.arg(program, packages);
    if (!QSqlDatabase::isDriverAvailable(driver()))
        return u"Qt's driver %1 is not installed (Debian: %2)"_s.arg(driver(), packages);
    return {};
}

} // namespace Culvert::Test
