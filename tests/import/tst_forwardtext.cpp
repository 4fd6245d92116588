// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshcommand.h"
#include "core/import/forwardtext.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

QString words(const Result<EndpointSettings> &endpoint)
{
    if (!endpoint)
        return u"refused"_s;
    QString text = endpointTypeName(endpoint->type) + u' ' + endpoint->listen.toString();
    if (endpoint->hasTarget())
        text += u" > " + endpoint->target.toString();
    return text;
}

struct Kind
{
    const char *keyword;
    ForwardKind kind;
};
constexpr std::array Kinds{Kind{"LocalForward", ForwardKind::Local},
                           Kind{"RemoteForward", ForwardKind::Remote},
                           Kind{"DynamicForward", ForwardKind::Dynamic}};

} // namespace

class ForwardTextTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The lines of ssh -G for one directive, without the keyword; empty if ssh refuses it.
    QStringList bySsh(const QString &directive, bool gatewayPorts) const
    {
        QFile file(m_folder.filePath(u"config"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write("Host h\n" + directive.toUtf8() + '\n');
        if (gatewayPorts)
            file.write("GatewayPorts yes\n");
        file.close();
        QProcess ssh;
        ssh.start(findSshProgram(), {u"-G"_s, u"-F"_s, file.fileName(), u"--"_s, u"h"_s});
        if (!ssh.waitForFinished() || ssh.exitCode() != 0)
            return {};
        const QString keyword = directive.section(u' ', 0, 0).toLower() + u' ';
        QStringList found;
        const QStringList lines = QString::fromUtf8(ssh.readAllStandardOutput()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(keyword))
                found << line.mid(keyword.size());
        }
        return found;
    }

private Q_SLOTS:
    void forwardsAreReadAsSshReadsThem_data();
    void forwardsAreReadAsSshReadsThem();
    void tokensAndEnvironmentAreRefused_data();
    void tokensAndEnvironmentAreRefused();
    void resolvedPathsMayHaveSpaces();
    void writtenForwardsAreReadAgain_data();
    void writtenForwardsAreReadAgain();
};

void ForwardTextTest::forwardsAreReadAsSshReadsThem_data()
{
    QTest::addColumn<QString>("directive");
    QTest::addColumn<bool>("gatewayPorts");
    QTest::addColumn<QString>("endpoint");
    const auto row = [](const char *directive, const char *endpoint, bool gatewayPorts = false) {
        QTest::newRow(qPrintable(QString::fromLatin1(directive) + (gatewayPorts ? u" gw" : u"")))
            << QString::fromLatin1(directive) << gatewayPorts << QString::fromLatin1(endpoint);
    };
    row("LocalForward 8080 db:80", "forward 127.0.0.1:8080 > db:80");
    row("LocalForward 127.0.0.1:8081 db:81", "forward 127.0.0.1:8081 > db:81");
    row("LocalForward localhost:8082 [::1]:82", "forward localhost:8082 > [::1]:82");
    row("LocalForward *:8083 db:83", "forward *:8083 > db:83");
    row("LocalForward [::1]:8084 db:84", "forward [::1]:8084 > db:84");
    row("LocalForward :8085 db:85", "forward *:8085 > db:85");
    row("LocalForward 0.0.0.0:8086 db:86", "forward 0.0.0.0:8086 > db:86");
    row("LocalForward [*]:8087 [db]:87", "forward *:8087 > db:87");
    row("LocalForward /tmp/a.sock /run/d.sock", "forward /tmp/a.sock > /run/d.sock");
    row("LocalForward 8088 /run/d.sock", "forward 127.0.0.1:8088 > /run/d.sock");
    row("LocalForward 127.0.0.1:8089 /run/d.sock", "forward 127.0.0.1:8089 > /run/d.sock");
    row("LocalForward /tmp/b.sock db:88", "forward /tmp/b.sock > db:88");
    row("LocalForward 8080 db:80", "forward *:8080 > db:80", true);
    row("LocalForward 127.0.0.1:8080 db:80", "forward 127.0.0.1:8080 > db:80", true);
    row("LocalForward somehost:8090 db:80", "refused");
    row("LocalForward 127.0.0.1/8091 db/80", "refused");
    row("LocalForward ~/x.sock db:1", "refused");
    row("LocalForward x.sock db:1", "refused");
    row("LocalForward 0 db:80", "refused");
    row("LocalForward 65536 db:80", "refused");
    row("LocalForward -1 db:80", "refused");
    row("LocalForward 8080", "refused");
    row("LocalForward 8080 db", "refused");
    row("LocalForward 8080 db:0", "refused");
    row("LocalForward 8080 :80", "refused");
    row("LocalForward [::1:8080 db:80", "refused");
    row("RemoteForward 9000 localhost:3000", "reverse 127.0.0.1:9000 > localhost:3000");
    row("RemoteForward 9001", "reverse-socks 127.0.0.1:9001");
    row("RemoteForward *:9002 localhost:1", "reverse *:9002 > localhost:1");
    row("RemoteForward localhost:9003", "reverse-socks localhost:9003");
    row("RemoteForward [::]:9004", "reverse-socks [::]:9004");
    row("RemoteForward /tmp/r.sock localhost:99", "reverse /tmp/r.sock > localhost:99");
    row("RemoteForward /tmp/r2.sock", "reverse-socks /tmp/r2.sock");
    row("RemoteForward 0 localhost:5", "reverse 127.0.0.1:0 > localhost:5");
    row("RemoteForward [::1]:9005 /tmp/l.sock", "reverse [::1]:9005 > /tmp/l.sock");
    row("RemoteForward 9006 localhost:1", "reverse 127.0.0.1:9006 > localhost:1", true);
    row("DynamicForward 1080", "socks 127.0.0.1:1080");
    row("DynamicForward *:1081", "socks *:1081");
    row("DynamicForward [::1]:1082", "socks [::1]:1082");
    row("DynamicForward localhost:1083", "socks localhost:1083");
    row("DynamicForward 1084", "socks *:1084", true);
    row("DynamicForward 1080:db:80", "refused");
}

void ForwardTextTest::forwardsAreReadAsSshReadsThem()
{
    QFETCH(QString, directive);
    QFETCH(bool, gatewayPorts);
    QFETCH(QString, endpoint);
    const QStringList parts = directive.split(u' ');
    const auto *const found = std::find_if(Kinds.begin(), Kinds.end(), [&](const Kind &kind) {
        return parts.first() == QLatin1StringView(kind.keyword);
    });
    QVERIFY(found != Kinds.end());
    QCOMPARE(words(endpointFromForward(found->kind, parts.at(1), parts.value(2), gatewayPorts)),
             endpoint);
    const QStringList resolved = bySsh(directive, gatewayPorts);
    // What ssh takes, but Culvert cannot, is refused in both forms.
    if (!resolved.isEmpty())
        QCOMPARE(words(endpointFromResolved(found->kind, resolved.first(), gatewayPorts)),
                 endpoint);
    else
        QCOMPARE(endpoint, u"refused"_s);
}

void ForwardTextTest::tokensAndEnvironmentAreRefused_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QString>("target");
    QTest::newRow("token") << u"/tmp/%r.sock"_s << u"db:1"_s;
    QTest::newRow("environment") << u"${PORT}"_s << u"db:1"_s;
    QTest::newRow("environment in the target") << u"80"_s << u"${HOST}:1"_s;
    QTest::newRow("command") << u"80"_s << u"$(touch x):1"_s;
    QTest::newRow("backquotes") << u"80"_s << u"`touch x`:1"_s;
    QTest::newRow("option") << u"80"_s << u"-oProxyCommand=x:1"_s;
    QTest::newRow("spaces") << u"80"_s << u"a b:1"_s;
}

void ForwardTextTest::tokensAndEnvironmentAreRefused()
{
    QFETCH(QString, listen);
    QFETCH(QString, target);
    QVERIFY(!endpointFromForward(ForwardKind::Local, listen, target, false));
}

void ForwardTextTest::resolvedPathsMayHaveSpaces()
{
    QCOMPARE(words(endpointFromResolved(ForwardKind::Local, u"/tmp/a b /tmp/c d"_s, false)),
             u"forward /tmp/a b > /tmp/c d"_s);
    QCOMPARE(words(endpointFromResolved(ForwardKind::Local, u"/tmp/a b [db]:80"_s, false)),
             u"forward /tmp/a b > db:80"_s);
    QCOMPARE(words(endpointFromResolved(ForwardKind::Remote, u"8080 /tmp/c:d"_s, false)),
             u"reverse 127.0.0.1:8080 > /tmp/c:d"_s);
}

void ForwardTextTest::writtenForwardsAreReadAgain_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("line");
    const auto row = [](EndpointType type, const char *listen, const char *target,
                        const char *line) {
        QTest::newRow(line) << static_cast<int>(type) << QString::fromUtf8(listen)
                            << QString::fromUtf8(target) << QString::fromUtf8(line);
    };
    row(EndpointType::Socks, "127.0.0.1:1080", "", "DynamicForward 127.0.0.1:1080");
    row(EndpointType::Socks, "[::1]:1080", "", "DynamicForward [::1]:1080");
    row(EndpointType::Forward, "0.0.0.0:1", "[::1]:2", "LocalForward 0.0.0.0:1 [::1]:2");
    row(EndpointType::Forward, "/tmp/a b", "/x", "LocalForward \"/tmp/a b\" /x");
    row(EndpointType::Forward, "/tmp/a:b", "db:1", "LocalForward \"/tmp/a\\\\:b\" db:1");
    row(EndpointType::Forward, "/tmp/\"q'", "db:1", "LocalForward \"/tmp/\\\"q'\" db:1");
    row(EndpointType::Reverse, "127.0.0.1:0", "db:1", "RemoteForward 127.0.0.1:0 db:1");
    row(EndpointType::ReverseSocks, "/r.sock", "", "RemoteForward /r.sock");
}

void ForwardTextTest::writtenForwardsAreReadAgain()
{
    QFETCH(int, type);
    QFETCH(QString, listen);
    QFETCH(QString, target);
    QFETCH(QString, line);
    EndpointSettings endpoint;
    endpoint.type = static_cast<EndpointType>(type);
    endpoint.listen = *SocketAddress::parseListen(listen);
    if (!target.isEmpty())
        endpoint.target = *SocketAddress::parseTarget(target);
    QCOMPARE(forwardLine(endpoint), line);
    const QStringList resolved = bySsh(line, false);
    QCOMPARE(resolved.size(), 1);
    const ForwardKind kind = endpoint.type == EndpointType::Socks     ? ForwardKind::Dynamic
                             : endpoint.type == EndpointType::Forward ? ForwardKind::Local
                                                                      : ForwardKind::Remote;
    const Result<EndpointSettings> again = endpointFromResolved(kind, resolved.first(), false);
    QVERIFY2(again.ok(), qPrintable(resolved.first()));
    QCOMPARE(*again, endpoint);
}

QTEST_GUILESS_MAIN(ForwardTextTest)
#include "tst_forwardtext.moc"
