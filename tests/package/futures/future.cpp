// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// A signal as a QFuture. There is no such ssh, so that it ends without a server.

#include <culvert/culvert.h>

#include <QCoreApplication>
#include <QFuture>

#include <cstdio>

using namespace Culvert;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    SshAccess::Setup setup{DestinationUrl::parse(QStringLiteral("me@bastion.example")).value()};
    setup.sshProgram = QStringLiteral("/nowhere/ssh");
    const auto access = SshAccess::create(setup);
    const auto connector = access->makeMuxConnector();
    TunnelSocket *socket = connector->connectToHost(QStringLiteral("db.internal"), 6379);
    QtFuture::connect(socket, &TunnelSocket::errorOccurred).then([socket](auto) {
        std::printf("future: %s\n", qPrintable(failureKindName(socket->failure()->kind)));
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
