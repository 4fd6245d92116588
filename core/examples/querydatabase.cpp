// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Queries a database behind a server: QPSQL://me@db:5432/shop, its password on standard input.

#include "core/examples/fail.h"
#include <culvert/localforward.h>
#include <culvert/sshaccess.h>

#include <QCoreApplication>
#include <QtSql>

#include <thread>

using namespace Culvert;
using namespace Qt::StringLiterals;

static int query(const QUrl &server, const HostPort &tunnel, const QString &text)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(server.scheme().toUpper());
    database.setHostName(tunnel.host);
    database.setPort(tunnel.port);
    database.setDatabaseName(server.path().mid(1));
    if (!database.open(server.userName(), QTextStream(stdin).readLine()))
        return fail(database.lastError().text());
    QSqlQuery query(text, database);
    while (query.next())
        QTextStream(stdout) << query.value(0).toString() << '\n';
    return query.lastError().isValid() ? fail(query.lastError().text()) : 0;
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return fail(u"usage: querydatabase DESTINATION URL QUERY [SSH_CONFIG]"_s, 2);
    const auto url = DestinationUrl::parse(arguments.at(1));
    if (!url)
        return fail(url.failure().message);
    const auto access = SshAccess::create({.destination = *url, .configFile = arguments.value(4)});
    if (!access)
        return fail(access.failure().message);
    const auto connector = access->makeMuxConnector();
    const QUrl server(arguments.at(2));
    const SocketAddress listen(HostPort{u"127.0.0.1"_s, 0});
    const SocketAddress target(HostPort{server.host(), quint16(server.port())});
    const auto forward = access->makeForward(*connector, listen, target);
    if (forward->failure())
        return fail(forward->failure()->message);
    // Queries wait, and this thread carries their bytes.
    std::thread worker([&] {
        const int status = query(server, forward->address().tcp(), arguments.at(3));
        QMetaObject::invokeMethod(qApp, [status] { QCoreApplication::exit(status); });
    });
    const int status = QCoreApplication::exec();
    worker.join();
    return status;
}
