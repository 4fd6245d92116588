// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/databases/mariadbserver.h"

namespace Culvert::Test {

using namespace Qt::StringLiterals;

MariaDbServer::MariaDbServer()
    : DatabaseServer({u"mysql"_s, u"nobody"_s})
{}

QString MariaDbServer::problem() const
{
    return missing(u"MariaDB"_s, ServerProcess::find(u"mariadbd"_s),
                   u"mariadb-server, libqt6sql6-mysql"_s);
}

/// One a line, as the option init-file wants it.
QByteArray MariaDbServer::firstStatements() const
{
    const QString account = u"'%1'@'%'"_s.arg(user());
    return u"CREATE DATABASE IF NOT EXISTS %1 CHARACTER SET utf8mb4;\n"
           "CREATE USER IF NOT EXISTS %2 IDENTIFIED BY '%3';\n"
           "GRANT ALL ON %1.* TO %2;\n"
           "GRANT PROCESS ON *.* TO %2;\n"_s.arg(database(), account, password())
               .toUtf8();
}

bool MariaDbServer::start()
{
    // Nothing of it has to survive this machine.
    const QStringList storage{u"--innodb-flush-method=nosync"_s,
                              u"--innodb-flush-log-at-trx-commit=0"_s,
                              u"--innodb-log-file-size=4M"_s, u"--innodb-buffer-pool-size=16M"_s};
    const QString data = u"--datadir="_s + process().file(u"data"_s);
    const QString none = u"--no-defaults"_s;
    const QString names = u"--skip-name-resolve"_s;
    return process().write(u"first.sql"_s, firstStatements()) &&
           process().prepare(QStringList{ServerProcess::find(u"mariadb-install-db"_s), none, data,
                                         names, u"--skip-test-db"_s,
                                         u"--auth-root-authentication-method=normal"_s} +
                             storage) &&
           process().start(QStringList{ServerProcess::find(u"mariadbd"_s), none, data, names,
                                       u"--bind-address="_s + host(), u"--port=%1"_s.arg(port()),
                                       u"--socket="_s + process().file(u"socket"_s),
                                       u"--pid-file="_s + process().file(u"pid"_s),
                                       u"--init-file="_s + process().file(u"first.sql"_s)} +
                               storage,
                           "ready for connections");
}

SocketAddress MariaDbServer::unixSocket() const
{
    return SocketAddress::unixSocket(process().file(u"socket"_s));
}

QString MariaDbServer::socketPathFor(const QString &folder) const
{
    return folder + u"/mariadb"_s;
}

QString MariaDbServer::socketOptions(const QString &folder) const
{
    return u"UNIX_SOCKET="_s + socketPathFor(folder);
}

QString MariaDbServer::numbersQuery(int count) const
{
    return u"SELECT seq, md5(seq) FROM seq_1_to_%1 ORDER BY seq"_s.arg(count);
}

QString MariaDbServer::longQuery(int seconds) const
{
    return u"SELECT SLEEP(%1)"_s.arg(seconds);
}

QString MariaDbServer::countLongQueries(int seconds) const
{
    return u"SELECT count(*) FROM information_schema.processlist WHERE "
           "info LIKE 'SELECT SLEEP(%1)%'"_s.arg(seconds);
}

} // namespace Culvert::Test
