// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Sends a file to a target, and says whether its answer is whole.

#include "core/examples/fail.h"
#include <culvert/culvert.h>

#include <QCoreApplication>
#include <QFile>

#include <iostream>

using namespace Culvert;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return fail(u"usage: sendfile DESTINATION HOST PORT FILE [SSH_CONFIG]"_s, 2);
    QFile file(arguments.at(4));
    if (!file.open(QFile::ReadOnly))
        return fail(file.errorString());
    const auto url = DestinationUrl::parse(arguments.at(1));
    if (!url)
        return fail(url.failure().message);
    const auto access = SshAccess::create({.destination = *url, .configFile = arguments.value(5)});
    if (!access)
        return fail(access.failure().message);
    const auto connector = access->makeMuxConnector();

    TunnelSocket *socket = connector->connectToHost(arguments.at(2), arguments.at(3).toUShort());
    const auto sendMore = [socket, &file] {
        // No more at a time than ssh takes.
        constexpr qint64 most = 65536;
        if (socket->bytesToWrite() < most && !file.atEnd())
            socket->write(file.read(most));
        else if (file.atEnd())
            socket->closeWriteChannel();
    };
    QObject::connect(socket, &TunnelSocket::connected, sendMore);
    QObject::connect(socket, &TunnelSocket::bytesWritten, sendMore);
    QObject::connect(socket, &TunnelSocket::errorOccurred, [socket] {
        QCoreApplication::exit(fail(socket->errorString() + u" ("_s +
                                    failureKindName(socket->failure()->kind) + u" of the "_s +
                                    failureOriginName(socket->failure()->origin) + u')'));
    });
    QObject::connect(socket, &TunnelSocket::disconnected, [socket] {
        if (socket->failure())
            return;
        std::cout << socket->readAll().toStdString() << std::flush;
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
