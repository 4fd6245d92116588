// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/flow/receivebudget.h"
#include "tests/flow/sizes.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Culvert;
using namespace Culvert::Test;

namespace {

constexpr quint32 NoLimit = std::numeric_limits<quint32>::max();

/// A channel whose server sends all it may, and whose reader takes so many bytes and no more.
class Download
{
public:
    Download(ReceiveBudget &budget, quint64 readerTakes, quint32 line = NoLimit)
        : m_budget(budget)
        , m_readerTakes(readerTakes)
        , m_line(line)
    {
        const quint32 first = std::min({budget.mostForNew(), line, 2 * Mib});
        m_budget.track(m_window, [=](ReceiveWindow &window) { window = ReceiveWindow(first); });
    }

    /// One packet, if the server may send one.
    void receive()
    {
        const quint32 bytes = std::min(m_window.granted(), Packet);
        if (!m_window.arrived(bytes))
            qFatal("the window was granted, and is not believed");
        const auto taken = static_cast<quint32>(
            std::min<quint64>(m_window.held(), m_readerTakes - m_window.taken()));
        m_budget.track(m_window, [=](ReceiveWindow &window) { window.consumed(taken); });
        while (const quint32 grant = m_window.grantable(std::min(m_line, m_budget.most(m_window))))
            m_budget.track(m_window, [=](ReceiveWindow &window) { window.grant(grant); });
    }

    void receive(int packets)
    {
        for (int i = 0; i < packets; ++i)
            receive();
    }

    void close()
    {
        m_budget.track(m_window, [](ReceiveWindow &window) { window = ReceiveWindow(); });
    }

    bool isStalled() const { return m_window.granted() == 0; }
    quint32 used() const { return m_window.used(); }

private:
    ReceiveBudget &m_budget;
    quint64 m_readerTakes;
    /// What ReceiveControl would allow.
    quint32 m_line;
    ReceiveWindow m_window;
};

using DownloadList = std::vector<Download>;

quint64 sumOfUsed(const DownloadList &downloads)
{
    quint64 sum = 0;
    for (const Download &download : downloads)
        sum += download.used();
    return sum;
}

/// Enough for everything.
constexpr quint64 All = 1ULL << 40;

} // namespace

class ReceiveBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewGetWhatTheLineCarries_data();
    void fewGetWhatTheLineCarries();
    void newChannelGetsLessTheMoreThereAre();
    void stalledReadersHoldLittle_data();
    void stalledReadersHoldLittle();
    void readerBesideManySilentOnesGetsItsShare();
    void givesBackWhatIsGone();
};

void ReceiveBudgetTest::fewGetWhatTheLineCarries_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<quint32>("each");
    QTest::newRow("one") << 1 << 20 * Mib;
    QTest::newRow("four") << 4 << 6 * Mib;
    QTest::newRow("a dozen") << 12 << 2 * Mib;
}

void ReceiveBudgetTest::fewGetWhatTheLineCarries()
{
    QFETCH(int, channels);
    QFETCH(quint32, each);
    ReceiveBudget budget;
    DownloadList downloads;
    for (int i = 0; i < channels; ++i)
        downloads.emplace_back(budget, All, each);
    // 128 MiB of each.
    for (int i = 0; i < 4096; ++i)
        for (Download &download : downloads)
            download.receive();
    for (const Download &download : downloads)
        QVERIFY2(download.used() > each * 3 / 4, qPrintable(QString::number(download.used())));
}

void ReceiveBudgetTest::newChannelGetsLessTheMoreThereAre()
{
    ReceiveBudget budget;
    quint32 before = budget.mostForNew();
    QCOMPARE(before, 2 * Mib);
    DownloadList downloads;
    for (int i = 0; i < 10000; ++i) {
        downloads.emplace_back(budget, 0);
        // The hundred connections of a browser start with some packets each.
        QVERIFY(i >= 100 || budget.mostForNew() > Packet);
        QVERIFY(budget.mostForNew() <= before);
        before = budget.mostForNew();
        QVERIFY(before >= Packet);
    }
}

void ReceiveBudgetTest::stalledReadersHoldLittle_data()
{
    QTest::addColumn<quint64>("taken");
    QTest::addColumn<int>("together");
    for (const int together : {1, 10, 1000}) {
        QTest::addRow("nothing read, %d at a time", together) << quint64{0} << together;
        // What the kernel takes for a client, first for one that is near, then for another.
        QTest::addRow("400 KiB, %d at a time", together) << quint64{400 * Kib} << together;
        QTest::addRow("6 MiB, %d at a time", together) << quint64{6 * Mib} << together;
    }
}

void ReceiveBudgetTest::stalledReadersHoldLittle()
{
    QFETCH(quint64, taken);
    QFETCH(int, together);
    ReceiveBudget budget;
    DownloadList downloads;
    for (int i = 0; i < 1000; ++i)
        downloads.emplace_back(budget, taken);
    for (auto first = downloads.begin(); first != downloads.end(); first += together) {
        const auto last = first + together;
        while (!std::all_of(first, last, [](const Download &d) { return d.isStalled(); }))
            std::for_each(first, last, [](Download &d) { d.receive(); });
    }
    QVERIFY(sumOfUsed(downloads) <= 112 * Mib);

    // One that reads gets what a long line needs, wherever the kernel is all that those others had.
    Download healthy(budget, All, 20 * Mib);
    healthy.receive(4096);
    const quint32 least = taken < Mib ? 10 * Mib : Packet;
    QVERIFY2(healthy.used() >= least, qPrintable(QString::number(healthy.used())));
}

void ReceiveBudgetTest::readerBesideManySilentOnesGetsItsShare()
{
    ReceiveBudget budget;
    DownloadList silent;
    for (int i = 0; i < 10000; ++i)
        silent.emplace_back(budget, 0);
    Download healthy(budget, All, 20 * Mib);
    // Windows of 32 KiB at first; 8 MiB later it has more than OpenSSH gives.
    healthy.receive(256);
    QVERIFY2(healthy.used() > 2 * Mib, qPrintable(QString::number(healthy.used())));
}

void ReceiveBudgetTest::givesBackWhatIsGone()
{
    ReceiveBudget budget;
    const quint32 before = budget.mostForNew();
    DownloadList downloads;
    for (int i = 0; i < 100; ++i) {
        downloads.emplace_back(budget, i % 2 == 0 ? All : 100 * Kib);
        downloads.back().receive(10 * i);
    }
    QVERIFY(budget.mostForNew() < before);
    for (Download &download : downloads)
        download.close();
    QCOMPARE(budget.mostForNew(), before);
}

QTEST_APPLESS_MAIN(ReceiveBudgetTest)
#include "tst_receivebudget.moc"
