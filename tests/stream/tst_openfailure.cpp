// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/openfailure.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class OpenFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindFollowsReasonAndText_data();
    void kindFollowsReasonAndText();
    void textIsOneBoundedLine();
    void sshsWordsAboutAChannel_data();
    void sshsWordsAboutAChannel();
    void textOfSshHasTheReason_data();
    void textOfSshHasTheReason();
};

void OpenFailureTest::kindFollowsReasonAndText_data()
{
    QTest::addColumn<quint32>("reason");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<FailureKind>("kind");
    const auto row = [](quint32 reason, const char *text, FailureKind kind) {
        QTest::addRow("%u %s", reason, text) << reason << QByteArray(text) << kind;
    };
    row(1, "open failed", FailureKind::Permission);
    row(1, "", FailureKind::Permission);
    row(1, "Connection refused", FailureKind::Permission);
    row(2, "Connection refused", FailureKind::Refused);
    row(2, "Name or service not known", FailureKind::NameResolution);
    row(2, "Temporary failure in name resolution", FailureKind::NameResolution);
    row(2, "No address associated with hostname", FailureKind::NameResolution);
    row(2, "nodename nor servname provided, or not known", FailureKind::NameResolution);
    row(2, "Name does not resolve", FailureKind::NameResolution);
    row(2, "unknown host (Name or service not known)", FailureKind::NameResolution);
    row(2, "Connection timed out", FailureKind::Timeout);
    row(2, "Operation timed out", FailureKind::Timeout);
    row(2, "Network is unreachable", FailureKind::Network);
    row(2, "Host is unreachable", FailureKind::Network);
    row(2, "No route to host", FailureKind::Network);
    row(2, "No such file or directory", FailureKind::Refused);
    row(2, "Permission denied", FailureKind::Permission);
    row(2, "something that nobody has heard of", FailureKind::Network);
    row(2, "", FailureKind::Network);
    row(3, "", FailureKind::Internal);
    row(3, "unknown channel type", FailureKind::Internal);
    row(4, "", FailureKind::Internal);
    row(0, "", FailureKind::Internal);
    row(0xffffffff, "CONNECTION REFUSED", FailureKind::Refused);
}

void OpenFailureTest::kindFollowsReasonAndText()
{
    QFETCH(quint32, reason);
    QFETCH(QByteArray, text);
    QFETCH(FailureKind, kind);
    const Failure failure = openFailure(reason, text);
    QCOMPARE(failure.kind, kind);
    // What the server itself has no room for or does not know says nothing about the target.
    QCOMPARE(failure.origin,
             kind == FailureKind::Internal ? FailureOrigin::Server : FailureOrigin::Target);
    // The server's own words where there are any, and never an empty message.
    if (text.isEmpty())
        QVERIFY(!failure.message.isEmpty());
    else if (reason == OpenReason::AdministrativelyProhibited)
        QCOMPARE(failure.message, u"administratively prohibited: "_s + QString::fromUtf8(text));
    else
        QCOMPARE(failure.message, QString::fromUtf8(text));
}

void OpenFailureTest::textIsOneBoundedLine()
{
    const Failure coloured = openFailure(2, QByteArray("\x1b[31mno\nsecond\tline\0end", 22));
    for (const QChar c : coloured.message)
        QVERIFY(c.isPrint());
    QVERIFY(coloured.message.contains(u"second line"));
    const Failure lengthy = openFailure(2, QByteArray(100000, 'x'));
    QCOMPARE(lengthy.message, QString(500, u'x') + u'…');
    QVERIFY(!openFailure(2, QByteArray(300, '\n')).message.isEmpty());
    openFailure(2, QByteArray("\xff\xfe\xc3"));
}

/// Lines as OpenSSH 9.2 says them.
void OpenFailureTest::sshsWordsAboutAChannel_data()
{
    using Kind = ChannelMessageLine::Kind;
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint32>("channel");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &line, Kind kind, quint32 channel,
                        const QString &text = {}) {
        QTest::newRow(name) << line << static_cast<int>(kind) << channel << text;
    };
    const auto none = [](const char *name, const QString &line) {
        QTest::newRow(name) << line << -1 << 0U << QString();
    };
    row("opened",
        u"debug2: channels.c:channel_input_open_confirmation():3518 (pid=869): channel 0: "
        "open confirm rwindow 2097152 rmax 32768"_s,
        Kind::Opened, 0);
    row("opened, plain -vv", u"debug2: channel 7: open confirm rwindow 2097152 rmax 32768"_s,
        Kind::Opened, 7);
    row("failed", u"channel 12: open failed: connect failed: Connection refused"_s, Kind::Failed,
        12, u"connect failed: Connection refused"_s);
    row("prohibited", u"channel 0: open failed: administratively prohibited: open failed"_s,
        Kind::Failed, 0, u"administratively prohibited: open failed"_s);
    row("claimed",
        u"debug2: channels.c:channel_decode_socks4():1449 (pid=668): channel 2: decode socks4: "
        "user c17/4"_s,
        Kind::Claimed, 2, u"c17"_s);
    row("ended", u"debug2: nchan.c:chan_rcvd_ieof():257 (pid=17242): channel 3: rcvd eof"_s,
        Kind::Ended, 3);
    none("ended, within a line", u"debug2: channel 3: rcvd eof of somebody"_s);
    none("a server's banner that ends", u"channel 3: rcvd eof"_s);
    none("nothing", {});
    none("callback",
         u"debug2: channels.c:channel_input_open_confirmation():3513 (pid=869): channel 0: "
         "callback start"_s);
    none("socks4", u"debug2: channels.c:channel_decode_socks4():1404 (pid=668): channel 1: "
                   "decode socks4"_s);
    none("a server's banner that plays ssh", u"channel 0: open confirm rwindow 1 rmax 1"_s);
    none("within a line", u"me: channel 0: open failed: connect failed: x"_s);
    none("no number", u"channel x: open failed: connect failed: x"_s);
    none("something else", u"stdio forwarding failed"_s);
}

void OpenFailureTest::sshsWordsAboutAChannel()
{
    QFETCH(QString, line);
    QFETCH(int, kind);
    QFETCH(quint32, channel);
    QFETCH(QString, text);
    const std::optional<ChannelMessageLine> message = readChannelMessage(line);
    QCOMPARE(message ? static_cast<int>(message->kind) : -1, kind);
    if (!message)
        return;
    QCOMPARE(message->channel, channel);
    QCOMPARE(message->text, text);
}

void OpenFailureTest::textOfSshHasTheReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("message");
    const auto row = [](const QString &text, FailureKind kind, const QString &message) {
        QTest::addRow("%s", qPrintable(text)) << text << kind << message;
    };
    row(u"connect failed: Connection refused"_s, FailureKind::Refused, u"Connection refused"_s);
    row(u"connect failed: Name or service not known"_s, FailureKind::NameResolution,
        u"Name or service not known"_s);
    row(u"administratively prohibited: open failed"_s, FailureKind::Permission,
        u"administratively prohibited: open failed"_s);
    row(u"administratively prohibited"_s, FailureKind::Permission,
        u"administratively prohibited"_s);
    row(u"resource shortage: no more"_s, FailureKind::Internal, u"no more"_s);
    row(u"unknown channel type: what?"_s, FailureKind::Internal, u"unknown channel type: what?"_s);
}

void OpenFailureTest::textOfSshHasTheReason()
{
    QFETCH(QString, text);
    QFETCH(FailureKind, kind);
    QFETCH(QString, message);
    const Failure failure = openFailure(text);
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.message, message);
}

QTEST_APPLESS_MAIN(OpenFailureTest)
#include "tst_openfailure.moc"
