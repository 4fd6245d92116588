// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/statuslog.h"
#include "app/logwriter.h"

#include <QTemporaryFile>
#include <QTest>

#include <sys/stat.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

QDateTime atSecond(int seconds)
{
    return QDateTime({2026, 1, 1}, {12, 0, 0}, Qt::UTC).addSecs(seconds);
}

ProfileStatus profile(TunnelState state, int since)
{
    ProfileStatus profile;
    profile.id = profile.name = u"work"_s;
    profile.destination = u"me@bastion.example"_s;
    profile.state = state;
    profile.since = atSecond(since);
    return profile;
}

Failure lost()
{
    return {FailureKind::ConnectionLost, u"Connection closed by remote host"_s, u"more"_s};
}

} // namespace

/// What `culvert --headless` says of its tunnels where nobody looks.
class StatusLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_log = StatusLog(); }
    void aLifeIsTold();
    void whatNeedsAPersonIsAnError();
    void whatWentByTooFastIsToldAllTheSame();
    void endpointsThatCannotListenAreTold();
    void countsAreNot();
    void wordsOfOthersAreOnePlainLine();
    void itIsBounded();
    void theJournalGetsPriorities();
    void theJournalIsKnown();

private:
    QStringList linesFor(const ProfileStatus &status, int now)
    {
        QStringList lines;
        for (const LogLine &line : m_log.linesFor({{status}, {}}, atSecond(now)))
            lines.append(QString::number(int(line.priority)) + u' ' + line.text);
        return lines;
    }

    StatusLog m_log;
};

void StatusLogTest::aLifeIsTold()
{
    QCOMPARE(linesFor(profile(TunnelState::Stopped, 0), 0), QStringList());
    QCOMPARE(linesFor(profile(TunnelState::Connecting, 1), 1), QStringList{u"6 work: logs in"_s});
    ProfileStatus up = profile(TunnelState::Up, 2);
    up.processes = {ProcessStatus()};
    up.processes.first().pid = 4711;
    QCOMPARE(linesFor(up, 2), QStringList{u"6 work: logged in (ssh 4711)"_s});
    ProfileStatus reconnecting = profile(TunnelState::Reconnecting, 3);
    reconnecting.failure = lost();
    reconnecting.retryAt = atSecond(4);
    QCOMPARE(
        linesFor(reconnecting, 3),
        QStringList{u"4 work: lost: Connection closed by remote host; the next try is in 1.0 s"_s});
    ProfileStatus retry = profile(TunnelState::Connecting, 4);
    retry.failure = lost();
    QCOMPARE(linesFor(retry, 4), QStringList{u"6 work: tries again"_s});
    reconnecting.since = atSecond(5);
    reconnecting.retryAt = atSecond(8);
    reconnecting.failure->message = u"Connection refused"_s;
    QCOMPARE(linesFor(reconnecting, 5),
             QStringList{u"4 work: not logged in: Connection refused; the next try is in 3.0 s"_s});
    QCOMPARE(linesFor(profile(TunnelState::Stopping, 6), 6), QStringList{u"6 work: stopped"_s});
    QCOMPARE(linesFor(profile(TunnelState::Stopped, 7), 7), QStringList());
    QCOMPARE(linesFor(profile(TunnelState::Idle, 8), 8),
             QStringList{u"6 work: waits for its first client"_s});
    QCOMPARE(linesFor(profile(TunnelState::Stopped, 9), 9), QStringList{u"6 work: stopped"_s});
    const QList<LogLine> gone = m_log.linesFor({}, atSecond(10));
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().text, u"work: removed"_s);
}

void StatusLogTest::whatNeedsAPersonIsAnError()
{
    linesFor(profile(TunnelState::Connecting, 1), 1);
    ProfileStatus failed = profile(TunnelState::Failed, 2);
    failed.failure = Failure{FailureKind::Authentication, u"Permission denied (publickey)."_s, {}};
    QCOMPARE(linesFor(failed, 2), QStringList{u"3 work: failed, and is not tried again by itself: "
                                              "Permission denied (publickey)."_s});
    // On demand, nobody waits for it.
    linesFor(profile(TunnelState::Connecting, 3), 3);
    ProfileStatus idle = profile(TunnelState::Idle, 4);
    idle.failure = lost();
    QCOMPARE(linesFor(idle, 4),
             QStringList({u"4 work: not logged in: Connection closed by remote host"_s,
                          u"6 work: waits for its first client"_s}));
}

void StatusLogTest::whatWentByTooFastIsToldAllTheSame()
{
    linesFor(profile(TunnelState::Up, 1), 1);
    ProfileStatus again = profile(TunnelState::Connecting, 2);
    again.failure = lost();
    QCOMPARE(linesFor(again, 2), QStringList({u"4 work: lost: Connection closed by remote host"_s,
                                              u"6 work: tries again"_s}));
    linesFor(profile(TunnelState::Up, 3), 3);
    QCOMPARE(linesFor(profile(TunnelState::Up, 4), 4), QStringList{u"6 work: logged in"_s});
}

void StatusLogTest::endpointsThatCannotListenAreTold()
{
    ProfileStatus status = profile(TunnelState::Up, 1);
    status.endpoints = {EndpointStatus()};
    status.endpoints.first().listen = u"127.0.0.1:1080"_s;
    linesFor(status, 1);
    status.endpoints.first().failure =
        Failure{FailureKind::PortInUse, u"127.0.0.1:1080 is in use by nginx (pid 1)"_s, {}};
    QCOMPARE(linesFor(status, 2),
             QStringList{u"4 work: 127.0.0.1:1080 is in use by nginx (pid 1)"_s});
    QCOMPARE(linesFor(status, 3), QStringList());
    status.endpoints.first().failure.reset();
    status.endpoints.first().listening = true;
    QCOMPARE(linesFor(status, 4), QStringList{u"6 work: 127.0.0.1:1080 listens now"_s});
}

/// Nor is anything of connections, nor what the status warns of, which may name a page's host.
void StatusLogTest::countsAreNot()
{
    ProfileStatus status = profile(TunnelState::Up, 1);
    linesFor(status, 1);
    status.connections = 3;
    status.connectionsTotal = 3;
    status.bytesUp = 17;
    status.warnings = {
        {WarningKind::ClientsRefused, u"requests turned away: 3, the last for secret.example"_s}};
    status.says = u"Your code is 123456"_s;
    QCOMPARE(linesFor(status, 2), QStringList());
}

void StatusLogTest::wordsOfOthersAreOnePlainLine()
{
    ProfileStatus failed = profile(TunnelState::Failed, 2);
    failed.name = u"a\nb"_s;
    failed.failure =
        Failure{FailureKind::Network, u"x\n<0>forged\x1b[2J\u202e"_s + QString(100000, u'y'), {}};
    const QStringList lines = linesFor(failed, 2);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(u"3 a\\x0ab: failed, and is not tried again by itself: "
                                      "x\\x0a<0>forged\\x1b[2J\\u{202e}yyy"_s),
             qPrintable(lines.first()));
    QVERIFY(lines.first().size() < 700);
}

void StatusLogTest::itIsBounded()
{
    int count = 0;
    for (int i = 0; i < 1000; ++i)
        count +=
            int(linesFor(profile(i % 2 ? TunnelState::Up : TunnelState::Connecting, i), 0).size());
    QCOMPARE(count, StatusLog::MostLines);
    // A second later there is room for one, which says what is missing.
    const QStringList lines = linesFor(profile(TunnelState::Stopped, 1000), 1);
    QCOMPARE(lines, QStringList({u"4 lines that were left out: 1439"_s, u"6 work: stopped"_s}));
}

void StatusLogTest::theJournalGetsPriorities()
{
    const LogLine line{LogLine::Priority::Warning, u"work: lost"_s};
    QCOMPARE(LogWriter::formatted(line, atSecond(0), true), u"<4>work: lost"_s);
    QCOMPARE(LogWriter::formatted(line, atSecond(0), false),
             atSecond(0).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" work: lost"_s);
}

void StatusLogTest::theJournalIsKnown()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    struct stat info
    {};
    QCOMPARE(::fstat(file.handle(), &info), 0);
    const QByteArray journal =
        QByteArray::number(quint64(info.st_dev)) + ':' + QByteArray::number(quint64(info.st_ino));
    QVERIFY(LogWriter::isJournal(file.handle(), journal));
    QVERIFY(!LogWriter::isJournal(file.handle(), journal + '1'));
    QVERIFY(!LogWriter::isJournal(file.handle(), {}));
    QVERIFY(!LogWriter::isJournal(-1, journal));
}

QTEST_GUILESS_MAIN(StatusLogTest)
#include "tst_statuslog.moc"
