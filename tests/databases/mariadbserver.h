// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/databases/databaseserver.h"

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// MariaDB, and Qt's QMYSQL.
class MariaDbServer final : public DatabaseServer
{
public:
    MariaDbServer();

    QString problem() const override;
    bool start() override;
    SocketAddress unixSocket() const override;
    QString driver() const override { return u"QMYSQL"_s; }
    QString socketPathFor(const QString &folder) const override;
    QString socketHost(const QString &) const override { return u"localhost"_s; }
    QString socketOptions(const QString &folder) const override;
    QString numbersQuery(int count) const override;
    QString longQuery(int seconds) const override;
    QString countLongQueries(int seconds) const override;

private:
    QByteArray firstStatements() const;
};

} // namespace Culvert::Test
