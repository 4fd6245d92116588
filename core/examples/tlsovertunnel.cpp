// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// TLS with what is behind the server: the certificate is that of the target, and is checked here.

#include "core/examples/fail.h"
#include <culvert/localproxy.h>
#include <culvert/sshaccess.h>

#include <QCoreApplication>
#include <QtNetwork>

#include <iostream>

using namespace Culvert;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return fail(u"usage: tlsovertunnel DESTINATION HOST PORT [SSH_CONFIG [CA_FILE]]"_s, 2);
    const auto url = DestinationUrl::parse(arguments.at(1));
    if (!url)
        return fail(url.failure().message);
    const auto access = SshAccess::create({.destination = *url, .configFile = arguments.value(4)});
    if (!access)
        return fail(access.failure().message);
    const auto connector = access->makeMuxConnector();
    const auto local = access->makeProxy(*connector);
    if (local->failure())
        return fail(local->failure()->message);
    QSslSocket socket;
    socket.setProxy(local->proxy());
    QSslConfiguration tls = socket.sslConfiguration();
    if (arguments.size() > 5)
        tls.setCaCertificates(QSslCertificate::fromPath(arguments.at(5)));
    socket.setSslConfiguration(tls);
    QObject::connect(&socket, &QSslSocket::encrypted, [&socket] {
        std::cout << qPrintable(socket.sessionCipher().protocolString()) << '\n';
        socket.write("GET / HTTP/1.1\r\nHost: " + socket.peerName().toUtf8() + "\r\n\r\n");
    });
    QObject::connect(&socket, &QSslSocket::readyRead,
                     [&socket] { std::cout << socket.readAll().toStdString(); });
    // Says more, and what is cut off looks like an end to Qt (docs/sockets.md).
    QObject::connect(local.get(), &LocalProxy::connectionFailed, &socket,
                     [&socket](const SocketAddress &, const Failure &failure) {
                         socket.disconnect();
                         QCoreApplication::exit(fail(failure.message));
                     });
    QObject::connect(&socket, &QSslSocket::errorOccurred, [&socket](auto error) {
        QCoreApplication::exit(
            error == QSslSocket::RemoteHostClosedError ? 0 : fail(socket.errorString()));
    });
    socket.connectToHostEncrypted(arguments.at(2), arguments.at(3).toUShort());
    return QCoreApplication::exec();
}
