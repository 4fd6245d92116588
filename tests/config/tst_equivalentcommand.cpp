// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/equivalentcommand.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

EndpointSettings endpoint(EndpointType type, const QString &listen, const QString &target = {})
{
    EndpointSettings endpoint;
    endpoint.type = type;
    endpoint.listen = *SocketAddress::parseListen(listen);
    if (!target.isEmpty())
        endpoint.target = *SocketAddress::parseTarget(target);
    return endpoint;
}

} // namespace

class EquivalentCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHasAllThatSshCanDo()
    {
        using enum EndpointType;
        Profile profile = Profile::create(u"work"_s, u"me@bastion.example:2222"_s);
        profile.jumpHosts = {u"gate.example"_s, u"b@inner:22"_s};
        profile.identityFile = u"~/.ssh/my key"_s;
        profile.configFile = u"~/.ssh/other"_s;
        profile.options = {{u"Compression"_s, u"yes"_s}};
        profile.disabledOptions = {{u"ProxyCommand"_s, u"nc %h"_s}};
        profile.endpoints = {endpoint(Socks, u"127.0.0.1:1080"_s),
                             endpoint(Forward, u"127.0.0.1:5432"_s, u"db.internal:5432"_s),
                             endpoint(Forward, u"/run/d.sock"_s, u"/var/run/docker.sock"_s),
                             endpoint(Reverse, u"127.0.0.1:8080"_s, u"localhost:3000"_s),
                             endpoint(ReverseSocks, u"127.0.0.1:1081"_s)};
        EndpointSettings off = endpoint(Socks, u"127.0.0.1:9"_s);
        off.enabled = false;
        profile.endpoints.append(off);
        QCOMPARE(equivalentCommand(profile),
                 u"ssh -N -F ~/.ssh/other -i '~/.ssh/my key' -J gate.example,b@inner:22 "
                 "-o Compression=yes -D 127.0.0.1:1080 -L 127.0.0.1:5432:db.internal:5432 "
                 "-L /run/d.sock:/var/run/docker.sock -R 127.0.0.1:8080:localhost:3000 "
                 "-R 127.0.0.1:1081 -p 2222 me@bastion.example"_s);
    }

    void noPasswordIsInIt()
    {
        const Profile profile = Profile::create(u"work"_s, u"ssh://me:secret@host.example"_s);
        QVERIFY2(!equivalentCommand(profile).contains(u"secret"),
                 qPrintable(equivalentCommand(profile)));
    }
};

QTEST_GUILESS_MAIN(EquivalentCommandTest)
#include "tst_equivalentcommand.moc"
