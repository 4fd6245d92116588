// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// A signal and a line in a coroutine. There is no such ssh, so that it ends without a server.

#include <culvert/culvert.h>

#include <QCoreApplication>
#include <QCoroIODevice>
#include <QCoroSignal>
#include <QCoroTask>

#include <cstdio>

using namespace Culvert;

namespace {

QCoro::Task<> talk(Connector &connector)
{
    TunnelSocket *socket = connector.connectToHost(QStringLiteral("db.internal"), 6379);
    co_await qCoro(socket, &TunnelSocket::errorOccurred);
    std::printf("coroutine: %s\n", qPrintable(failureKindName(socket->failure()->kind)));
    // Without a connection there is no line, and nothing to wait for.
    if (socket->isValid())
        co_await qCoro(static_cast<QIODevice *>(socket)).readLine();
    QCoreApplication::quit();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    SshAccess::Setup setup{DestinationUrl::parse(QStringLiteral("me@bastion.example")).value()};
    setup.sshProgram = QStringLiteral("/nowhere/ssh");
    const auto access = SshAccess::create(setup);
    const auto connector = access->makeMuxConnector();
    talk(*connector);
    return QCoreApplication::exec();
}
