// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/databases/postgresserver.h"

#include <QDir>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

/// As it calls its socket (postgres(1), unix_socket_directories).
QString socketName(quint16 port)
{
    return u".s.PGSQL.%1"_s.arg(port);
}

} // namespace

PostgresServer::PostgresServer()
    : DatabaseServer({u"postgres"_s, u"nobody"_s})
{}

QString PostgresServer::program(const QString &name)
{
    // Debian keeps each version's programs in a folder of its own, out of PATH.
    QStringList folders;
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(versions.filePath(version + u"/bin"_s));
    return ServerProcess::find(name, folders);
}

QString PostgresServer::problem() const
{
    return missing(u"PostgreSQL"_s, program(u"postgres"_s), u"postgresql, libqt6sql6-psql"_s);
}

bool PostgresServer::start()
{
    const QString data = process().file(u"data"_s);
    const QString passwordFile = process().file(u"password"_s);
    return process().write(u"password"_s, password().toUtf8()) &&
           process().prepare({program(u"initdb"_s), u"--pgdata"_s, data, u"--username"_s, user(),
                              u"--pwfile"_s, passwordFile, u"--auth=scram-sha-256"_s,
                              u"--encoding=UTF8"_s, u"--locale=C"_s, u"--no-sync"_s}) &&
           process().prepare({program(u"postgres"_s), u"--single"_s, u"-D"_s, data, u"template1"_s},
                             "CREATE DATABASE " + database().toUtf8() + '\n') &&
           process().start({program(u"postgres"_s), u"-D"_s, data, u"-h"_s, host(), u"-p"_s,
                            QString::number(port()), u"-k"_s, process().file(QString()), u"-F"_s},
                           "ready to accept connections");
}

SocketAddress PostgresServer::unixSocket() const
{
    return SocketAddress::unixSocket(process().file(socketName(port())));
}

QString PostgresServer::socketPathFor(const QString &folder) const
{
    return folder + u'/' + socketName(port());
}

QString PostgresServer::numbersQuery(int count) const
{
    return u"SELECT n, md5(n::text) FROM generate_series(1, %1) AS n ORDER BY n"_s.arg(count);
}

QString PostgresServer::longQuery(int seconds) const
{
    return u"SELECT pg_sleep(%1)"_s.arg(seconds);
}

QString PostgresServer::countLongQueries(int seconds) const
{
    return u"SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND "
           "query LIKE 'SELECT pg_sleep(%1)%'"_s.arg(seconds);
}

} // namespace Culvert::Test
