// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/clientcommand.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

EndpointStatus endpointAt(EndpointType type, const QString &listen, const QString &target = {})
{
    EndpointStatus endpoint;
    endpoint.type = type;
    endpoint.listen = listen;
    endpoint.target = target;
    endpoint.listening = true;
    return endpoint;
}

} // namespace

class ClientCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfTargetHasItsLine_data()
    {
        using enum EndpointType;
        QTest::addColumn<EndpointStatus>("status");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QUrl>("page");
        const auto row = [](const char *name, EndpointType type, const QString &listen,
                            const QString &target, const QString &line, const QString &page = {}) {
            QTest::newRow(name) << endpointAt(type, listen, target) << line << QUrl(page);
        };
        row("proxy", Socks, u"127.0.0.1:1080"_s, {},
            u"curl --proxy socks5h://127.0.0.1:1080 http://localhost/"_s);
        row("proxy for all", Socks, u"0.0.0.0:1080"_s, {},
            u"curl --proxy socks5h://127.0.0.1:1080 http://localhost/"_s);
        row("postgres", Forward, u"127.0.0.1:15432"_s, u"db:5432"_s,
            u"psql --host=127.0.0.1 --port=15432"_s);
        row("mariadb", Forward, u"127.0.0.1:3307"_s, u"db:3306"_s,
            u"mariadb --host=127.0.0.1 --port=3307"_s);
        row("redis", Forward, u"[::1]:6379"_s, u"[fd00::1]:6379"_s, u"redis-cli -h ::1 -p 6379"_s);
        row("ssh", Forward, u"127.0.0.1:2222"_s, u"inner:22"_s, u"ssh -p 2222 127.0.0.1"_s);
        row("page", Forward, u"127.0.0.1:8081"_s, u"wiki:80"_s, u"curl http://127.0.0.1:8081/"_s,
            u"http://127.0.0.1:8081/"_s);
        row("secure page", Forward, u"[::1]:8443"_s, u"wiki:443"_s, u"curl 'https://[::1]:8443/'"_s,
            u"https://[::1]:8443/"_s);
        row("unknown", Forward, u"127.0.0.1:7"_s, u"x:7"_s, u"curl http://127.0.0.1:7/"_s);
        row("docker", Forward, u"/run/it's.sock"_s, u"/var/run/docker.sock"_s,
            u"docker --host 'unix:///run/it'\\''s.sock' ps"_s);
        row("socket", Forward, u"/run/a.sock"_s, u"db:5432"_s,
            u"curl --unix-socket /run/a.sock http://localhost/"_s);
        row("on the server", Reverse, u"127.0.0.1:80"_s, u"localhost:80"_s, {});
        row("proxy on the server", ReverseSocks, u"127.0.0.1:80"_s, {}, {});
    }

    void everyKindOfTargetHasItsLine()
    {
        QFETCH(EndpointStatus, status);
        QFETCH(QString, line);
        QFETCH(QUrl, page);
        QCOMPARE(clientCommand(status).value_or(ClientCommand()).line, line);
        QCOMPARE(webAddress(status).value_or(QUrl()), page);
        status.listening = false;
        QCOMPARE(clientCommand(status), std::nullopt);
        QCOMPARE(webAddress(status), std::nullopt);
    }

    void aShellReadsEveryWordAsItIs_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << u"a.b-c_d:1/%h"_s << u"a.b-c_d:1/%h"_s;
        QTest::newRow("empty") << QString() << u"''"_s;
        QTest::newRow("spaces") << u"a b"_s << u"'a b'"_s;
        QTest::newRow("substitution") << u"$(x)`y`"_s << u"'$(x)`y`'"_s;
        QTest::newRow("quote") << u"'"_s << u"''\\'''"_s;
        QTest::newRow("line end") << u"a\n"_s << u"'a\n'"_s;
        QTest::newRow("line end behind plain") << u"a\nb"_s << u"'a\nb'"_s;
        QTest::newRow("home") << u"~root"_s << u"'~root'"_s;
    }

    void aShellReadsEveryWordAsItIs()
    {
        QFETCH(QString, word);
        QFETCH(QString, quoted);
        QCOMPARE(shellWord(word), quoted);
    }
};

QTEST_GUILESS_MAIN(ClientCommandTest)
#include "tst_clientcommand.moc"
