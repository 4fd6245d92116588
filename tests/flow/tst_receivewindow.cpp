// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/receivewindow.h"
#include "tests/flow/sizes.h"

#include <QList>
#include <QTest>

#include <algorithm>

using namespace Culvert;
using namespace Culvert::Test;

namespace {

quint32 inUse(const ReceiveWindow &window)
{
    return window.granted() + window.held();
}

/// The reader takes the bytes. Returns what the server is granted.
quint32 take(ReceiveWindow &window, quint32 bytes, quint32 wanted)
{
    window.consumed(bytes);
    quint32 granted = 0;
    while (const quint32 more = window.grantable(wanted)) {
        window.grant(more);
        granted += more;
    }
    return granted;
}

/// All that was granted arrives, and is taken in pieces. Returns what was granted meanwhile.
quint64 passAll(ReceiveWindow &window, quint32 piece, quint32 wanted)
{
    quint64 granted = 0;
    if (!window.arrived(window.granted()))
        qFatal("the window was granted, and is not believed");
    while (window.held() > 0)
        granted += take(window, std::min(piece, window.held()), wanted);
    return granted;
}

} // namespace

class ReceiveWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreThanWantedIsOnItsWayOrHeld();
    void growsAtMostTwiceAsFastAsTheReaderTakes_data();
    void growsAtMostTwiceAsFastAsTheReaderTakes();
    void reachesWhatIsWantedInFewWindows();
    void shrinksByGrantingLess();
    void neverGetsStuck_data();
    void neverGetsStuck();
    void neverGetsStuckInAnyOrder();
    void serverNeverWaitsForTheNextGrant_data();
    void serverNeverWaitsForTheNextGrant();
    void smallReadsAreGrantedTogether();
    void stalledReaderIsGrantedNothing();
    void promiseIsGrantedBeforeAnythingIsTaken();
    void tooManyBytesAreSeen();
};

void ReceiveWindowTest::neverMoreThanWantedIsOnItsWayOrHeld()
{
    constexpr quint32 First = 256 * Kib;
    ReceiveWindow window(First);
    quint32 wanted = First;
    quint32 allowed = First;
    quint32 held = 0;
    quint64 grants = 0;
    // The same numbers each time, and no two steps alike.
    quint32 number = 1;
    for (int i = 0; i < 100000; ++i) {
        number = number * 1664525 + 1013904223;
        const quint32 size = (number >> 8) % 50000;
        // From 1 byte to 16 MiB, small ones as often as large ones.
        if ((number >> 24) % 64 == 0)
            wanted = 1 + (number >> 4) % (1U << (number >> 16) % 25);
        if ((number >> 12) % 2 == 0) {
            const quint32 bytes = std::min(size, allowed);
            QVERIFY(window.arrived(bytes));
            allowed -= bytes;
            held += bytes;
        } else {
            const quint32 taken = std::min(size, held);
            held -= taken;
            const quint32 grant = take(window, taken, wanted);
            allowed += grant;
            grants += grant > 0 ? 1 : 0;
            // It may be more only as long as it was that when less was wanted.
            QVERIFY(grant == 0 || quint64{allowed} + held <= wanted);
        }
        QCOMPARE(window.held(), held);
        QCOMPARE(window.granted(), allowed);
        QVERIFY(inUse(window) > 0);
    }
    // Otherwise it would have proved little.
    QVERIFY2(grants > 1000, qPrintable(QString::number(grants)));
}

void ReceiveWindowTest::growsAtMostTwiceAsFastAsTheReaderTakes_data()
{
    QTest::addColumn<quint32>("first");
    QTest::addColumn<quint32>("piece");
    for (const quint32 first : {1U, 1000U, 64 * Kib, 2 * Mib}) {
        for (const quint32 piece : {1U, 999U, Packet, 16 * Mib})
            QTest::addRow("%u bytes in pieces of %u", first, piece) << first << piece;
    }
}

void ReceiveWindowTest::growsAtMostTwiceAsFastAsTheReaderTakes()
{
    QFETCH(quint32, first);
    QFETCH(quint32, piece);
    ReceiveWindow window(first);
    quint64 taken = 0;
    quint64 granted = 0;
    while (taken < 3 * Mib) {
        QVERIFY(window.arrived(std::min(window.granted(), Packet)));
        while (window.held() > 0) {
            const quint32 bytes = std::min(piece, window.held());
            taken += bytes;
            granted += take(window, bytes, 16 * Mib);
            QVERIFY(granted <= 2 * taken);
        }
    }
}

void ReceiveWindowTest::reachesWhatIsWantedInFewWindows()
{
    ReceiveWindow window(64 * Kib);
    int windows = 0;
    for (; window.granted() < 15 * Mib && windows < 100; ++windows)
        passAll(window, Packet, 16 * Mib);
    // 8 doublings.
    QVERIFY2(windows <= 12, qPrintable(QString::number(windows)));
}

void ReceiveWindowTest::shrinksByGrantingLess()
{
    constexpr quint32 Less = Mib;
    ReceiveWindow window(20 * Mib);
    QVERIFY(window.arrived(20 * Mib));
    while (window.held() > Less)
        QCOMPARE(take(window, std::min(Packet, window.held() - Less), Less), 0U);
    while (window.held() > 0) {
        take(window, Packet, Less);
        QVERIFY(inUse(window) <= Less);
    }
    // And is as large as it should be from then on.
    for (int i = 0; i < 10; ++i)
        QVERIFY(passAll(window, Packet, Less) <= Less);
    QVERIFY2(window.granted() > Less / 2, qPrintable(QString::number(window.granted())));
}

void ReceiveWindowTest::neverGetsStuck_data()
{
    QTest::addColumn<quint32>("first");
    QTest::addColumn<QList<quint32>>("wanted");
    QTest::newRow("one byte, for ever") << 1U << QList<quint32>{1, 1, 1, 1};
    QTest::newRow("one byte, then more") << 1U << QList<quint32>{64 * Kib, 64 * Kib, 20 * Mib};
    QTest::newRow("64 KiB after 20 MiB")
        << 20 * Mib << QList<quint32>{64 * Kib, 64 * Kib, 64 * Kib, 64 * Kib};
    QTest::newRow("one byte after 20 MiB") << 20 * Mib << QList<quint32>{1, 1, 1, 1};
    QTest::newRow("down and up") << 2 * Mib
                                 << QList<quint32>{64 * Kib, 16 * Mib, 1, 16 * Mib, 3, 2, 1, Mib};
    QTest::newRow("up and down") << 64 * Kib
                                 << QList<quint32>{16 * Mib, 64 * Kib, 16 * Mib, 16 * Mib, 1, 1};
    QTest::newRow("very small ones") << 3U << QList<quint32>{1, 2, 3, 4, 5, 4, 3, 2, 1, 1, 2, 1};
}

/// Whatever was wanted before: the server may always go on when all it sent was taken.
void ReceiveWindowTest::neverGetsStuck()
{
    QFETCH(quint32, first);
    QFETCH(QList<quint32>, wanted);
    for (const quint32 piece : {1U, 1000U, Packet, 64 * Mib}) {
        ReceiveWindow window(first);
        for (const quint32 now : wanted) {
            const quint64 granted = passAll(window, piece, now);
            QVERIFY2(granted > 0, qPrintable(QString::number(now)));
            QVERIFY(window.granted() > 0 && window.granted() <= now);
        }
    }
}

void ReceiveWindowTest::neverGetsStuckInAnyOrder()
{
    ReceiveWindow window(64 * Kib);
    quint32 number = 1;
    const auto next = [&number](quint32 bits) {
        number = number * 1664525 + 1013904223;
        // From 1 on, small ones as often as large ones.
        return 1 + (number >> 5) % (1U << (number >> 16) % bits);
    };
    for (int i = 0; i < 20000; ++i) {
        // What is wanted changes while the bytes are being taken, too.
        QVERIFY(window.arrived(std::min(window.granted(), next(23))));
        while (window.held() > 0) {
            take(window, std::min(next(20), window.held()), next(25));
            QVERIFY(inUse(window) > 0);
        }
        QVERIFY(window.granted() > 0);
    }
}

void ReceiveWindowTest::serverNeverWaitsForTheNextGrant_data()
{
    QTest::addColumn<quint32>("size");
    QTest::newRow("64 KiB") << 64 * Kib;
    QTest::newRow("256 KiB") << 256 * Kib;
    QTest::newRow("2 MiB") << 2 * Mib;
    QTest::newRow("16 MiB") << 16 * Mib;
}

/// On a line that is in use all the time the next grant comes long before the window is empty.
void ReceiveWindowTest::serverNeverWaitsForTheNextGrant()
{
    QFETCH(quint32, size);
    ReceiveWindow window(size);
    int grants = 0;
    quint64 granted = 0;
    const quint64 most = 4 * quint64{size};
    for (quint64 passed = 0; passed < most; passed += Packet) {
        QVERIFY(window.arrived(Packet));
        const quint32 grant = take(window, Packet, size);
        grants += grant > 0 ? 1 : 0;
        granted += grant;
        QVERIFY(window.granted() >= size / 2);
    }
    QVERIFY(granted > 3 * quint64{size});
    QVERIFY(grants >= 8);
}

void ReceiveWindowTest::smallReadsAreGrantedTogether()
{
    for (const quint32 size : {64 * Kib, 256 * Kib, 2 * Mib}) {
        ReceiveWindow window(size);
        QVERIFY(window.arrived(size));
        int grants = 0;
        while (window.held() > 0)
            grants += take(window, 1, size) > 0 ? 1 : 0;
        // Half a window, or 128 KiB.
        QCOMPARE(grants, static_cast<int>(size / std::min(size / 2, 128 * Kib)));
        QVERIFY(window.granted() > size / 2);
    }
}

void ReceiveWindowTest::stalledReaderIsGrantedNothing()
{
    ReceiveWindow window(256 * Kib);
    for (quint32 i = 0; i < 256 * Kib / Packet; ++i) {
        QVERIFY(window.arrived(Packet));
        QCOMPARE(take(window, 0, 16 * Mib), 0U);
    }
    QCOMPARE(window.held(), 256 * Kib);
    QCOMPARE(window.granted(), 0U);
    QVERIFY(!window.arrived(1));
}

void ReceiveWindowTest::promiseIsGrantedBeforeAnythingIsTaken()
{
    ReceiveWindow window(256 * Kib);
    QCOMPARE(window.grantable(2 * Mib), 0U);
    window.promise(2 * Mib - 256 * Kib);
    while (const quint32 bytes = window.grantable(2 * Mib))
        window.grant(bytes);
    QCOMPARE(window.granted(), 2 * Mib);
    QVERIFY(window.arrived(2 * Mib));
    QVERIFY(!window.arrived(1));
    QVERIFY(take(window, 2 * Mib, 2 * Mib) > 0);
}

void ReceiveWindowTest::tooManyBytesAreSeen()
{
    ReceiveWindow none;
    QVERIFY(!none.arrived(1));
    ReceiveWindow window(64 * Kib);
    QVERIFY(!window.arrived(64 * Kib + 1));
    QVERIFY(!window.arrived(0xffffffff));
    QCOMPARE(window.held(), 0U);
    QVERIFY(window.arrived(64 * Kib));
    QVERIFY(!window.arrived(1));
    const quint32 grant = take(window, 64 * Kib, 64 * Kib);
    QCOMPARE(window.granted(), grant);
    QVERIFY(!window.arrived(grant + 1));
    QVERIFY(window.arrived(grant));
}

QTEST_APPLESS_MAIN(ReceiveWindowTest)
#include "tst_receivewindow.moc"
