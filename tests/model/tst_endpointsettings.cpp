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
};

QTEST_APPLESS_MAIN(TestEndpointSettings)
#include "tst_endpointsettings.moc"
