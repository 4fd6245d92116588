// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/databases/mariadbserver.h"

namespace Culvert::Test {

MariaDbServer::MariaDbServer()
    : DatabaseServer({QStringLiteral("mysql"), QStringLiteral("nobody")})
{}

QString MariaDbServer::problem() const
{
    return missing(QStringLiteral("MariaDB"), ServerProcess::find(QStringLiteral("mariadbd")),
                   QStringLiteral("mariadb-server, libqt6sql6-mysql"));
}

/// One a line, as the option init-file wants it.
QByteArray MariaDbServer::firstStatements() const
{
    const QString account = QStringLiteral("'%1'@'%'").arg(user());
    return QStringLiteral("CREATE DATABASE IF NOT EXISTS %1 CHARACTER SET utf8mb4;\n"
                          "CREATE USER IF NOT EXISTS %2 IDENTIFIED BY '%3';\n"
                          "GRANT ALL ON %1.* TO %2;\n"
                          "GRANT PROCESS ON *.* TO %2;\n")
        .arg(database(), account, password())
        .toUtf8();
}

bool MariaDbServer::start()
{
    // Nothing of it has to survive this machine.
    const QStringList storage{QStringLiteral("--innodb-flush-method=nosync"),
                              QStringLiteral("--innodb-flush-log-at-trx-commit=0"),
                              QStringLiteral("--innodb-log-file-size=4M"),
                              QStringLiteral("--innodb-buffer-pool-size=16M")};
    const QString data = QStringLiteral("--datadir=") + process().file(QStringLiteral("data"));
    const QString none = QStringLiteral("--no-defaults");
    const QString names = QStringLiteral("--skip-name-resolve");
    return process().write(QStringLiteral("first.sql"), firstStatements()) &&
           process().prepare(
               QStringList{ServerProcess::find(QStringLiteral("mariadb-install-db")), none, data,
                           names, QStringLiteral("--skip-test-db"),
                           QStringLiteral("--auth-root-authentication-method=normal")} +
               storage) &&
           process().start(
               QStringList{ServerProcess::find(QStringLiteral("mariadbd")), none, data, names,
                           QStringLiteral("--bind-address=") + host(),
                           QStringLiteral("--port=%1").arg(port()),
                           QStringLiteral("--socket=") + process().file(QStringLiteral("socket")),
                           QStringLiteral("--pid-file=") + process().file(QStringLiteral("pid")),
                           QStringLiteral("--init-file=") +
                               process().file(QStringLiteral("first.sql"))} +
                   storage,
               "ready for connections");
}

SocketAddress MariaDbServer::unixSocket() const
{
    return SocketAddress::unixSocket(process().file(QStringLiteral("socket")));
}

QString MariaDbServer::socketPathFor(const QString &folder) const
{
    return folder + QStringLiteral("/mariadb");
}

QString MariaDbServer::socketOptions(const QString &folder) const
{
    return QStringLiteral("UNIX_SOCKET=") + socketPathFor(folder);
}

QString MariaDbServer::numbersQuery(int count) const
{
    return QStringLiteral("SELECT seq, md5(seq) FROM seq_1_to_%1 ORDER BY seq").arg(count);
}

QString MariaDbServer::longQuery(int seconds) const
{
    return QStringLiteral("SELECT SLEEP(%1)").arg(seconds);
}

QString MariaDbServer::countLongQueries(int seconds) const
{
    return QStringLiteral("SELECT count(*) FROM information_schema.processlist WHERE "
                          "info LIKE 'SELECT SLEEP(%1)%'")
        .arg(seconds);
}

} // namespace Culvert::Test
