// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Two hops: ssh logs in to a gate first, and through it to the destination.

#include "core/examples/fail.h"
#include <culvert/sshaccess.h>
#include <culvert/tunnelsocket.h>

#include <QCoreApplication>

#include <iostream>

using namespace Culvert;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return fail(u"usage: twohops GATE DESTINATION HOST PORT [SSH_CONFIG]"_s, 2);
    const auto url = DestinationUrl::parse(arguments.at(2));
    if (!url)
        return fail(url.failure().message);
    const auto access = SshAccess::create(
        {.destination = *url, .jumpHosts = {arguments.at(1)}, .configFile = arguments.value(5)});
    if (!access)
        return fail(access.failure().message);
    const auto connector = access->makeMuxConnector();

    TunnelSocket *socket = connector->connectToHost(arguments.at(3), arguments.at(4).toUShort());
    QObject::connect(socket, &TunnelSocket::connected, [socket] {
        socket->write("GET / HTTP/1.1\r\nHost: " + socket->peerName().toUtf8() +
                      "\r\nConnection: close\r\n\r\n");
    });
    QObject::connect(socket, &TunnelSocket::readyRead,
                     [socket] { std::cout << socket->readAll().toStdString(); });
    QObject::connect(socket, &TunnelSocket::errorOccurred, [socket](auto error) {
        const bool isEnd = error == QAbstractSocket::RemoteHostClosedError;
        QCoreApplication::exit(isEnd ? 0 : fail(socket->errorString()));
    });
    return QCoreApplication::exec();
}
