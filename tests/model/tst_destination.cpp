// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/destination.h"
#include "tests/model/destinationcases.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

class DestinationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<quint16>("port");
        for (const GoodDestination &row : goodDestinations())
            QTest::newRow(row.name.constData()) << row.text << row.user << row.host << row.port;
    }
    void readsAndWritesBack()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, user);
        QFETCH(const QString, host);
        QFETCH(const quint16, port);
        const Result<Destination> parsed = Destination::parse(text);
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.failure().message));
        QCOMPARE(parsed->user, user);
        QCOMPARE(parsed->host, host);
        QCOMPARE(parsed->port, port);

        const Result<Destination> again = Destination::parse(parsed->toString());
        QVERIFY2(again.ok(), qPrintable(parsed->toString()));
        QCOMPARE(*again, *parsed);
    }

    void refusesAndNamesThePart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        for (const BadDestination &row : badDestinations())
            QTest::newRow(row.name.constData()) << row.text << QString::fromLatin1(row.part);
    }
    void refusesAndNamesThePart()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, part);
        const Result<Destination> parsed = Destination::parse(text);
        QVERIFY2(!parsed.ok(), parsed.ok() ? qPrintable(parsed->toString()) : "");
        QCOMPARE(parsed.failure().kind, FailureKind::InvalidProfile);
        QVERIFY2(parsed.failure().message.contains(part), qPrintable(parsed.failure().message));
        QVERIFY(!parsed.failure().message.contains(u'\n'));
    }

    void refusesAPasswordAndKeepsItSecret_data()
    {
        QTest::addColumn<QString>("text");
        const QList<std::pair<const char *, QString>> rows{
            {"in a URL", u"ssh://me:hunter2@host"_s},
            {"in a URL with a port", u"ssh://me:hunter2@host:22"_s},
            {"without a scheme", u"me:hunter2@host"_s},
            {"without a user", u":hunter2@host"_s},
            {"with an @ in it", u"me:hunter2@x@host"_s},
            {"with a colon in it", u"me:hunter2:x@host"_s},
            {"with a scheme in it", u"me:hunter2://x@host"_s},
            {"for an IPv6 address", u"me:hunter2@[::1]:22"_s},
            {"without a host", u"me:hunter2@"_s},
            {"without an @", u"me:hunter2"_s},
            {"of another scheme", u"http://me:hunter2@host"_s},
        };
        for (const auto &[name, text] : rows)
            QTest::newRow(name) << text;
    }
    void refusesAPasswordAndKeepsItSecret()
    {
        QFETCH(const QString, text);
        if (text.contains(u'@') && !text.contains(u"%3A"))
            QVERIFY2(!withoutPassword(text).contains(u"hunter2"),
                     qPrintable(withoutPassword(text)));
        const Result<Destination> parsed = Destination::parse(text);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.failure().kind, FailureKind::InvalidProfile);
        QVERIFY2(!parsed.failure().message.contains(u"hunter2"),
                 qPrintable(parsed.failure().message));
        QVERIFY(!parsed.failure().detail.contains(u"hunter2"));
    }

    void whatHasNoPasswordIsShownAsItIs_data() { readsAndWritesBack_data(); }
    void whatHasNoPasswordIsShownAsItIs()
    {
        QFETCH(const QString, text);
        QCOMPARE(withoutPassword(text), text);
    }

    void passwordIsLeftOut()
    {
        QCOMPARE(withoutPassword(u"ssh://me:pw@h:22"_s), u"ssh://me:...@h:22"_s);
        QCOMPARE(withoutPassword(u"me:p@w:@h"_s), u"me:...@h"_s);
    }
};

QTEST_APPLESS_MAIN(DestinationTest)
#include "tst_destination.moc"
