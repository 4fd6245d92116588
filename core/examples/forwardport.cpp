// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// A port of this machine that leads to a target behind the server, until standard input ends.

#include "core/examples/fail.h"
#include <culvert/localforward.h>
#include <culvert/sshaccess.h>

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>

using namespace Culvert;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return fail(u"usage: forwardport DESTINATION LISTEN TARGET [SSH_CONFIG]"_s, 2);
    const auto listen = SocketAddress::parseListen(arguments.at(2));
    if (!listen)
        return fail(listen.failure().message);
    const auto target = SocketAddress::parseTarget(arguments.at(3));
    if (!target)
        return fail(target.failure().message);
    const auto url = DestinationUrl::parse(arguments.at(1));
    if (!url)
        return fail(url.failure().message);
    const auto access = SshAccess::create({.destination = *url, .configFile = arguments.value(4)});
    if (!access)
        return fail(access.failure().message);
    const auto connector = access->makeMuxConnector();
    const auto forward = access->makeForward(*connector, *listen, *target);
    if (forward->failure())
        return fail(forward->failure()->message);
    std::cout << qPrintable(forward->address().toString()) << std::endl;

    QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [] {
        if (std::cin.get() == std::char_traits<char>::eof())
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
