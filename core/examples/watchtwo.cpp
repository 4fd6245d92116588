// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Two requests in parallel, and why they failed where they did.

#include "core/examples/fail.h"
#include <culvert/culvert.h>

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
    if (arguments.size() < 4)
        return fail(u"usage: watchtwo DESTINATION URL URL [SSH_CONFIG]"_s, 2);
    const auto url = DestinationUrl::parse(arguments.at(1));
    if (!url)
        return fail(url.failure().message);
    const auto access = SshAccess::create({.destination = *url, .configFile = arguments.value(4)});
    if (!access)
        return fail(access.failure().message);
    const auto connector = access->makeMuxConnector();
    const auto local = access->makeProxy(*connector);
    int open = 2;
    int failed = 0;
    QObject::connect(local.get(), &LocalProxy::connectionFailed,
                     [&failed](const SocketAddress &target, const Failure &failure) {
                         ++failed;
                         fail(target.toString() + u": "_s + failure.message + u" ("_s +
                              failureKindName(failure.kind) + u" of the "_s +
                              failureOriginName(failure.origin) + u')');
                         // Qt would ask once more by itself, or take what has come for all.
                         if (failure.origin == FailureOrigin::Server)
                             QCoreApplication::exit(1);
                     });

    QNetworkAccessManager manager;
    manager.setProxy(local->proxy());
    for (const QString &page : arguments.mid(2, 2)) {
        QNetworkReply *reply = manager.get(QNetworkRequest(QUrl(page)));
        QObject::connect(reply, &QNetworkReply::finished, [reply, &open, &failed] {
            if (reply->error() == QNetworkReply::NoError)
                std::cout << reply->readAll().toStdString() << '\n';
            else
                ++failed;
            if (--open == 0)
                QCoreApplication::exit(failed > 0 ? 1 : 0);
        });
    }
    return QCoreApplication::exec();
}
