// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Has an endpoint, without any ssh, until it is killed. Arguments: "socks" or "forward", where to
// listen, and the target. Says where it listens in one line.

#include "core/endpoint/endpoint.h"
#include "core/stream/directconnector.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    using namespace Culvert;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    EndpointSettings settings;
    settings.type = *endpointTypeFromName(arguments.at(1));
    settings.listen = *SocketAddress::parseListen(arguments.at(2));
    settings.target = *SocketAddress::parseTarget(arguments.at(3));
    Poller poller;
    DirectConnector connector(poller);
    Endpoint endpoint(poller, connector, settings);
    if (const std::optional<Failure> failure = endpoint.listen()) {
        QTextStream(stderr) << failure->message << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << endpoint.address().toString() << Qt::endl;
    return QCoreApplication::exec();
}
