// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/listenindex.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

EndpointSettings listening(const QString &address, EndpointType type = EndpointType::Socks)
{
    EndpointSettings endpoint;
    endpoint.type = type;
    endpoint.listen = *SocketAddress::parseListen(address);
    return endpoint;
}

} // namespace

class ListenIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoCannotListenTogether_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("clash");
        const auto row = [](const char *there, const char *wanted, bool clash) {
            QTest::addRow("%s, %s", there, wanted)
                << QString::fromLatin1(there) << QString::fromLatin1(wanted) << clash;
        };
        row("127.0.0.1:80", "127.0.0.1:80", true);
        row("127.0.0.1:80", "127.0.0.1:81", false);
        row("127.0.0.1:80", "127.0.0.2:80", false);
        row("127.0.0.1:80", "0.0.0.0:80", true);
        row("0.0.0.0:80", "127.0.0.1:80", true);
        row("0.0.0.0:80", "[::1]:80", false);
        row("[::]:80", "[::1]:80", true);
        row("[::1]:80", "[0:0::01]:80", true);
        row("127.0.0.1:0", "127.0.0.1:0", false);
        row("/tmp/s", "/tmp//s", true);
        row("/tmp/s", "/tmp/t", false);
        row("/tmp/s", "127.0.0.1:80", false);
    }

    void knowsWhoCannotListenTogether()
    {
        QFETCH(const QString, there);
        QFETCH(const QString, wanted);
        QFETCH(const bool, clash);
        Profile profile = Profile::create(u"there"_s, u"x"_s);
        profile.endpoints = {listening(there)};
        ListenIndex index;
        QCOMPARE(index.clash(listening(wanted)), QString());
        index.add(profile);
        QCOMPARE(index.clash(listening(wanted)), clash ? u"there"_s : QString());
        // The server's ports are others.
        QCOMPARE(index.clash(listening(wanted, EndpointType::ReverseSocks)), QString());
    }

    void theFirstIsNamed()
    {
        ListenIndex index;
        for (const QString &name : {u"a"_s, u"b"_s}) {
            Profile profile = Profile::create(name, u"x"_s);
            profile.endpoints = {listening(u"80"_s)};
            index.add(profile);
        }
        QCOMPARE(index.clash(listening(u"80"_s)), u"a"_s);
    }
};

QTEST_APPLESS_MAIN(ListenIndexTest)
#include "tst_listenindex.moc"
