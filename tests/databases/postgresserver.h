// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/databases/databaseserver.h"

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// PostgreSQL, and Qt's QPSQL.
class PostgresServer final : public DatabaseServer
{
public:
    PostgresServer();

    QString problem() const override;
    bool start() override;
    SocketAddress unixSocket() const override;
    QString driver() const override { return u"QPSQL"_s; }
    QString socketPathFor(const QString &folder) const override;
    QString socketHost(const QString &folder) const override { return folder; }
    QString socketOptions(const QString &) const override { return {}; }
    QString numbersQuery(int count) const override;
    QString longQuery(int seconds) const override;
    QString countLongQueries(int seconds) const override;

private:
    static QString program(const QString &name);
};

} // namespace Culvert::Test
