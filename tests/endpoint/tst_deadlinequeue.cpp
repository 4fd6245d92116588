// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/deadlinequeue.h"

#include <QSet>
#include <QTest>

using namespace Culvert;
using namespace std::chrono_literals;

class DeadlineQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dueInTheirOrderAndNotBeforeTheirTime();
    void finishedEntriesAreNotDue();
    void finishedEntriesAreDroppedTogether();
    void newEntriesMayBeAddedWhenOneIsDue();
    void queueThatGoesTakesItsDeadlinesAlong();

private:
    QSet<quint64> m_pending;
    QList<quint64> m_due;
    int m_asked = 0;

    std::function<bool(quint64)> isPending()
    {
        return [this](quint64 number) {
            ++m_asked;
            return m_pending.contains(number);
        };
    }
    std::function<void(quint64)> due()
    {
        return [this](quint64 number) {
            m_pending.remove(number);
            m_due.append(number);
        };
    }
};

void DeadlineQueueTest::init()
{
    m_pending.clear();
    m_due.clear();
    m_asked = 0;
}

void DeadlineQueueTest::dueInTheirOrderAndNotBeforeTheirTime()
{
    DeadlineQueue queue(30ms, isPending(), due());
    const auto start = std::chrono::steady_clock::now();
    for (const quint64 number : {7U, 3U, 5U}) {
        m_pending.insert(number);
        queue.add(number);
    }
    QCOMPARE(m_due, QList<quint64>());
    QTRY_COMPARE(m_due, (QList<quint64>{7U, 3U, 5U}));
    QVERIFY(std::chrono::steady_clock::now() - start >= 30ms);
}

void DeadlineQueueTest::finishedEntriesAreNotDue()
{
    DeadlineQueue queue(20ms, isPending(), due());
    m_pending = {1, 2, 3};
    for (const quint64 number : {1U, 2U, 3U})
        queue.add(number);
    m_pending.remove(2);
    QTRY_COMPARE(m_due, (QList<quint64>{1, 3}));
}

void DeadlineQueueTest::finishedEntriesAreDroppedTogether()
{
    DeadlineQueue *self = nullptr;
    bool turnOver = false;
    bool inOneTurn = false;
    const auto isPendingNow = [&](quint64 number) {
        if (number == 1) {
            // One whose time is far from over, and which is finished already.
            self->add(2);
            QMetaObject::invokeMethod(
                this, [&turnOver] { turnOver = true; }, Qt::QueuedConnection);
        } else {
            inOneTurn = !turnOver;
        }
        ++m_asked;
        return false;
    };
    DeadlineQueue queue(20ms, isPendingNow, due());
    self = &queue;
    queue.add(1);
    QTRY_COMPARE(m_asked, 2);
    QVERIFY(inOneTurn);
    QCOMPARE(m_due, QList<quint64>());
}

void DeadlineQueueTest::newEntriesMayBeAddedWhenOneIsDue()
{
    DeadlineQueue *self = nullptr;
    DeadlineQueue queue(5ms, isPending(), [&](quint64 number) {
        due()(number);
        if (number < 5) {
            m_pending.insert(number + 1);
            self->add(number + 1);
        }
    });
    self = &queue;
    m_pending.insert(1);
    queue.add(1);
    QTRY_COMPARE(m_due, (QList<quint64>{1, 2, 3, 4, 5}));
}

void DeadlineQueueTest::queueThatGoesTakesItsDeadlinesAlong()
{
    m_pending.insert(1);
    {
        DeadlineQueue queue(1ms, isPending(), due());
        queue.add(1);
    }
    DeadlineQueue later(20ms, isPending(), due());
    m_pending.insert(2);
    later.add(2);
    QTRY_COMPARE(m_due, QList<quint64>{2});
}

QTEST_GUILESS_MAIN(DeadlineQueueTest)
#include "tst_deadlinequeue.moc"
