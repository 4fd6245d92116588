// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// The server listens, and its clients hear from here, until the connection is lost.

#include "core/examples/fail.h"
#include <culvert/culvert.h>

#include <QCoreApplication>

#include <iostream>

using namespace Culvert;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return fail(u"usage: offerport DESTINATION LISTEN [SSH_CONFIG]"_s, 2);
    const auto listen = SocketAddress::parseListen(arguments.at(2));
    if (!listen)
        return fail(listen.failure().message);
    const auto url = DestinationUrl::parse(arguments.at(1));
    if (!url)
        return fail(url.failure().message);
    const auto access = SshAccess::create({.destination = *url, .configFile = arguments.value(3)});
    if (!access)
        return fail(access.failure().message);
    const auto connector = access->makeMuxConnector();
    const auto remote = access->makeRemoteForward(*connector, *listen);
    QObject::connect(remote.get(), &RemoteForward::listeningChanged, [&remote] {
        if (remote->isListening())
            std::cout << qPrintable(remote->address().toString()) << std::endl;
        else if (remote->failure())
            QCoreApplication::exit(fail(remote->failure()->message + u" ("_s +
                                        failureKindName(remote->failure()->kind) + u" of the "_s +
                                        failureOriginName(remote->failure()->origin) + u')'));
    });
    QObject::connect(remote.get(), &RemoteForward::newConnection, [&remote] {
        TunnelSocket *client = remote->nextPendingConnection();
        client->write("hello from the other side\n");
        client->disconnectFromHost();
    });
    return QCoreApplication::exec();
}
