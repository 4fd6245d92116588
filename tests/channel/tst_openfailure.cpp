// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/channel/openfailure.h"

#include <QTest>

using namespace Culvert;

class OpenFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindFollowsReasonAndText_data();
    void kindFollowsReasonAndText();
    void textIsOneBoundedLine();
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
    // The server's own words where there are any, and never an empty message.
    if (text.isEmpty())
        QVERIFY(!failure.message.isEmpty());
    else if (reason == OpenReason::AdministrativelyProhibited)
        QCOMPARE(failure.message, u"administratively prohibited: "_qs + QString::fromUtf8(text));
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
    QCOMPARE(lengthy.message.size(), 500);
    QVERIFY(!openFailure(2, QByteArray(300, '\n')).message.isEmpty());
    openFailure(2, QByteArray("\xff\xfe\xc3"));
}

QTEST_APPLESS_MAIN(OpenFailureTest)
#include "tst_openfailure.moc"
