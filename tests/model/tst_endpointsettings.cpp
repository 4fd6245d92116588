// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/endpointsettings.h"

#include <QTest>

using namespace Culvert;

class TestEndpointSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTypeHasANameAndItsSides_data()
    {
        QTest::addColumn<EndpointType>("type");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("hasTarget");
        QTest::addColumn<bool>("isLocal");
        QTest::newRow("-D") << EndpointType::Socks << u"socks"_qs << false << true;
        QTest::newRow("-L") << EndpointType::Forward << u"forward"_qs << true << true;
        QTest::newRow("-R") << EndpointType::Reverse << u"reverse"_qs << true << false;
        QTest::newRow("-R without a target")
            << EndpointType::ReverseSocks << u"reverse-socks"_qs << false << false;
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

    void modesOfSockets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("mode");
        QTest::newRow("owner") << u"0600"_qs << 0600;
        QTest::newRow("without the zero") << u"660"_qs << 0660;
        QTest::newRow("everybody") << u"0777"_qs << 0777;
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

QTEST_APPLESS_MAIN(TestEndpointSettings)
#include "tst_endpointsettings.moc"
