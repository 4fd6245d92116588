// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/logverb.h"
#include "app/instance/logbook.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int seconds)
{
    return QDateTime({2026, 1, 1}, {12, 0, 0}, Qt::UTC).addSecs(seconds);
}

EngineStatus status(const QString &name, TunnelState state, int since)
{
    ProfileStatus profile;
    profile.id = u"id of "_s + name;
    profile.name = name;
    profile.state = state;
    profile.since = at(since);
    return {{profile}, {}};
}

} // namespace

/// What `culvert logs` has to show.
class LogBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreKeptAndTold();
    void itOutlastsTheProgram();
    void itIsBounded();
    void brokenFilesAreNoLogs();
    void sinceIsASpanOrATime_data();
    void sinceIsASpanOrATime();

private:
    QTemporaryDir m_folder;
};

void LogBookTest::changesAreKeptAndTold()
{
    LogBook book({});
    QSignalSpy told(&book, &LogBook::added);
    book.follow(status(u"work"_s, TunnelState::Stopped, 0), at(0));
    QCOMPARE(book.entries().size(), 0);
    book.follow(status(u"work"_s, TunnelState::Connecting, 1), at(1));
    QCOMPARE(told.size(), 1);
    const LogEntry entry = book.entries().first();
    QCOMPARE(entry.time, at(1));
    QCOMPARE(entry.line.profileId, u"id of work"_s);
    QCOMPARE(entry.line.text, u"work: logs in"_s);
    QCOMPARE(entry.line.message(), u"logs in"_s);
    QCOMPARE(logJson(entry).value(u"time").toString(), u"2026-01-01T12:00:01Z"_s);
    QCOMPARE(logJson(entry).value(u"profile").toString(), u"work"_s);
}

void LogBookTest::itOutlastsTheProgram()
{
    const QString path = m_folder.filePath(u"state/culvert/log"_s);
    QList<LogEntry> before;
    {
        LogBook book(path);
        book.follow(status(u"w: x"_s, TunnelState::Connecting, 1), at(1));
        book.follow({}, at(2));
        before = book.entries();
        QCOMPARE(before.size(), 2);
    }
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const LogBook book(path);
    QCOMPARE(book.entries(), before);
}

void LogBookTest::itIsBounded()
{
    LogBook book({});
    int second = 0;
    for (int i = 0; i < LogBook::MostEntries + 10; ++i) {
        ++second;
        book.follow(
            status(u"work"_s, i % 2 == 0 ? TunnelState::Connecting : TunnelState::Stopped, second),
            at(second));
    }
    QCOMPARE(book.entries().size(), LogBook::MostEntries);
    QCOMPARE(book.entries().last().time, at(second));
}

void LogBookTest::brokenFilesAreNoLogs()
{
    const QString path = m_folder.filePath(u"broken"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"time\": 1}\n\nnonsense\n[]\n\x00\xff\n", 27);
    file.close();
    QCOMPARE(LogBook(path).entries().size(), 0);
    QCOMPARE(LogBook(m_folder.path()).entries().size(), 0);
    QCOMPARE(LogBook(u"/dev/zero"_s).entries().size(), 0);
}

void LogBookTest::sinceIsASpanOrATime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    const QDateTime now = at(0);
    QTest::newRow("seconds") << u"30s"_s << at(-30);
    QTest::newRow("minutes") << u"10m"_s << at(-600);
    QTest::newRow("hours") << u"2h"_s << at(-7200);
    QTest::newRow("days") << u"3d"_s << at(-3 * 86400);
    QTest::newRow("time of today")
        << u"08:15"_s << QDateTime(now.toLocalTime().date(), {8, 15}).toUTC();
    QTest::newRow("date and time")
        << u"2025-12-31T08:15"_s << QDateTime({2025, 12, 31}, {8, 15}).toUTC();
    QTest::newRow("with a space") << u"2025-12-31 08:15"_s
                                  << QDateTime({2025, 12, 31}, {8, 15}).toUTC();
    QTest::newRow("UTC") << u"2025-12-31T08:15:00Z"_s
                         << QDateTime({2025, 12, 31}, {8, 15}, Qt::UTC);
    for (const char *nonsense : {"", "soon", "10", "-10m", "10x", "25:00", "99999999999999d"})
        QTest::newRow(nonsense) << QString::fromLatin1(nonsense) << QDateTime();
}

void LogBookTest::sinceIsASpanOrATime()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    const Result<QDateTime> since = sinceFromText(text, at(0));
    QCOMPARE(since.ok(), time.isValid());
    if (since)
        QCOMPARE(*since, time);
}

QTEST_GUILESS_MAIN(LogBookTest)
#include "tst_logbook.moc"
