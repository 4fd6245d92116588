// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Fetches a URL through ssh: QNetworkAccessManager with one more line.

#include "core/examples/fail.h"
#include <culvert/localproxy.h>
#include <culvert/sshaccess.h>

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <iostream>

using namespace Culvert;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return fail(u"usage: fetchurl DESTINATION URL [SSH_CONFIG]"_s, 2);
    const auto url = DestinationUrl::parse(arguments.at(1));
    if (!url)
        return fail(url.failure().message);
    const auto access = SshAccess::create({.destination = *url, .configFile = arguments.value(3)});
    if (!access)
        return fail(access.failure().message);
    const auto connector = access->makeMuxConnector();
    const auto local = access->makeProxy(*connector);
    if (local->failure())
        return fail(local->failure()->message);

    QNetworkAccessManager manager;
    manager.setProxy(local->proxy()); // the one line
    QNetworkReply *reply = manager.get(QNetworkRequest(QUrl(arguments.at(2))));
    // Says more, and what is cut off may look whole to Qt (docs/sockets.md).
    QObject::connect(local.get(), &LocalProxy::connectionFailed, reply,
                     [reply](const SocketAddress &, const Failure &failure) {
                         reply->disconnect();
                         QCoreApplication::exit(fail(failure.message));
                     });
    QObject::connect(reply, &QNetworkReply::finished, [reply] {
        if (reply->error() != QNetworkReply::NoError)
            return QCoreApplication::exit(fail(reply->errorString()));
        std::cout << reply->readAll().toStdString() << '\n';
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
