// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// Uses the installed library as far as it goes without a server: there is no such ssh.

#include <culvert/localproxy.h>
#include <culvert/sshaccess.h>
#include <culvert/tunnelsocket.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

int fail(const Failure &failure)
{
    std::puts(qPrintable(failure.message));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto url = DestinationUrl::parse(u"ssh://me:secret@example.org:2222"_s);
    if (!url)
        return fail(url.failure());
    std::puts(qPrintable(url->toString()));

    SshAccess::Setup setup{*url};
    setup.sshProgram = u"/nowhere/ssh"_s;
    // With a password, it has to find the helper that was installed with the library.
    const auto access = SshAccess::create(setup);
    if (!access)
        return fail(access.failure());
    const std::unique_ptr<Connector> connector = access.value()->makeMuxConnector();
    const std::unique_ptr<LocalProxy> proxy = access.value()->makeProxy(*connector);
    if (proxy->failure())
        return fail(*proxy->failure());

    TunnelSocket *socket = connector->connectToHost(u"db.internal"_s, 5432);
    // By the name of its signal, as what moc has made of it is in the library.
    QObject::connect(socket, SIGNAL(errorOccurred(QAbstractSocket::SocketError)), &application,
                     SLOT(quit()));
    QObject::connect(socket, &TunnelSocket::errorOccurred,
                     [socket] { std::puts(qPrintable(failureKindName(socket->failure()->kind))); });
    return QCoreApplication::exec();
}
