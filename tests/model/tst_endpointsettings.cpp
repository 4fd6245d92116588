// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/endpointsettings.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class EndpointSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTypeHasANameAndItsSides_data()
    {
        QTest::addColumn<EndpointType>("type");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("hasTarget");
        QTest::addColumn<bool>("isLocal");
        QTest::newRow("-D") << EndpointType::Socks << u"socks"_s << false << true;
        QTest::newRow("-L") << EndpointType::Forward << u"forward"_s << true << true;
        QTest::newRow("-R") << EndpointType::Reverse << u"reverse"_s << true << false;
        QTest::newRow("-R without a target")
            << EndpointType::ReverseSocks << u"reverse-socks"_s << false << false;
    }
    void eachTypeHasANameAndItsSides()
    {
        QFETCH(const EndpointType, type);
        QFETCH(const QString, name);
        QFETCH(const bool, hasTarget);
        QFETCH(const bool, isLocal);
        QCOMPARE(endpointTypeName(type), name);
        QCOMPARE(endpointTypeFromName(name), type);
        EndpointSettings endpoint;
        endpoint.type = type;
        QCOMPARE(endpoint.hasTarget(), hasTarget);
        QCOMPARE(endpoint.isLocal(), isLocal);
    }

    void otherNamesAreNoTypes_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "SOCKS", "socks5", " socks", "reverse_socks", "forward\n"})
            QTest::addRow("\"%s\"", name) << QString::fromLatin1(name);
    }
    void otherNamesAreNoTypes()
    {
        QFETCH(const QString, name);
        QVERIFY(!endpointTypeFromName(name));
    }

    void pagesComeInWhereTheTargetSuggestsIt_data()
    {
        QTest::addColumn<EndpointType>("type");
        QTest::addColumn<QString>("listen");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("in");
        const auto row = [](const char *name, EndpointType type, const QString &listen,
                            const QString &target, const QString &said, bool in) {
            QTest::newRow(name) << type << listen << target << said << in;
        };
        const QString port = u"127.0.0.1:1"_s;
        const QString web = u"wiki.internal:8080"_s;
        const QString database = u"db.internal:5432"_s;
        row("web", EndpointType::Forward, port, web, {}, true);
        row("web, switched off", EndpointType::Forward, port, web, u"no"_s, false);
        row("database", EndpointType::Forward, port, database, {}, false);
        row("database, on", EndpointType::Forward, port, database, u"yes"_s, true);
        row("socket there", EndpointType::Forward, port, u"/run/docker.sock"_s, {}, false);
        row("socket here", EndpointType::Forward, u"/run/s"_s, database, u"no"_s, true);
        row("proxy", EndpointType::Socks, port, {}, u"no"_s, true);
        row("on the server", EndpointType::Reverse, port, database, {}, true);
    }

    void pagesComeInWhereTheTargetSuggestsIt()
    {
        QFETCH(const QString, listen);
        QFETCH(const QString, target);
        QFETCH(const QString, said);
        QFETCH(const bool, in);
        QFETCH(const EndpointType, type);
        EndpointSettings settings;
        settings.type = type;
        settings.listen = *SocketAddress::parseListen(listen);
        if (!target.isEmpty())
            settings.target = *SocketAddress::parseTarget(target);
        if (!said.isEmpty())
            settings.browsers = said == u"yes";
        QCOMPARE(settings.letsPagesIn(), in);
    }

    void modesOfSockets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("mode");
        QTest::newRow("owner") << u"0600"_s << 0600;
        QTest::newRow("without the zero") << u"660"_s << 0660;
        QTest::newRow("everybody") << u"0777"_s << 0777;
        for (const char *wrong : {"", "0", "06", "00600", "1600", "0800", "06x0", "-600", "+600",
                                  " 600", "0060", "0400", "0200"})
            QTest::addRow("\"%s\"", wrong) << QString::fromLatin1(wrong) << 0;
    }
    void modesOfSockets()
    {
        QFETCH(const QString, text);
        QFETCH(const int, mode);
        const std::optional<int> parsed = socketModeFromText(text);
        QCOMPARE(parsed.value_or(0), mode);
        if (parsed)
            QCOMPARE(socketModeFromText(socketModeText(mode)), mode);
    }
};

QTEST_APPLESS_MAIN(EndpointSettingsTest)
#include "tst_endpointsettings.moc"
