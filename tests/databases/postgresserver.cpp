// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/databases/postgresserver.h"

#include <QDir>

namespace Culvert::Test {

namespace {

/// As it calls its socket (postgres(1), unix_socket_directories).
QString socketName(quint16 port)
{
    return QStringLiteral(".s.PGSQL.%1").arg(port);
}

} // namespace

PostgresServer::PostgresServer()
    : DatabaseServer({QStringLiteral("postgres"), QStringLiteral("nobody")})
{}

QString PostgresServer::program(const QString &name)
{
    // Debian keeps each version's programs in a folder of its own, out of PATH.
    QStringList folders;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(versions.filePath(version + QStringLiteral("/bin")));
    return ServerProcess::find(name, folders);
}

QString PostgresServer::problem() const
{
    return missing(QStringLiteral("PostgreSQL"), program(QStringLiteral("postgres")),
                   QStringLiteral("postgresql, libqt6sql6-psql"));
}

bool PostgresServer::start()
{
    const QString data = process().file(QStringLiteral("data"));
    const QString passwordFile = process().file(QStringLiteral("password"));
    return process().write(QStringLiteral("password"), password().toUtf8()) &&
           process().prepare({program(QStringLiteral("initdb")), QStringLiteral("--pgdata"), data,
                              QStringLiteral("--username"), user(), QStringLiteral("--pwfile"),
                              passwordFile, QStringLiteral("--auth=scram-sha-256"),
                              QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C"),
                              QStringLiteral("--no-sync")}) &&
           process().prepare({program(QStringLiteral("postgres")), QStringLiteral("--single"),
                              QStringLiteral("-D"), data, QStringLiteral("template1")},
                             "CREATE DATABASE " + database().toUtf8() + '\n') &&
           process().start({program(QStringLiteral("postgres")), QStringLiteral("-D"), data,
                            QStringLiteral("-h"), host(), QStringLiteral("-p"),
                            QString::number(port()), QStringLiteral("-k"),
                            process().file(QString()), QStringLiteral("-F")},
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
    return QStringLiteral("SELECT n, md5(n::text) FROM generate_series(1, %1) AS n ORDER BY n")
        .arg(count);
}

QString PostgresServer::longQuery(int seconds) const
{
    return QStringLiteral("SELECT pg_sleep(%1)").arg(seconds);
}

QString PostgresServer::countLongQueries(int seconds) const
{
    return QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND "
                          "query LIKE 'SELECT pg_sleep(%1)%'")
        .arg(seconds);
}

} // namespace Culvert::Test
