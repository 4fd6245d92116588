// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/socks5handshake.h"
#include "tests/proxy/handshakecases.h"
#include "tests/proxy/handshakeplayer.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

using Outcome = Handshake::Outcome;

/// What the tables of handshakecases.h, which tst_proxyhandshake plays, do not say of SOCKS 5.
class Socks5HandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherVersionIsNotAnswered();
    void everyCommandAndTypeIsAnswered();
    void failureHasItsCode_data();
    void failureHasItsCode();
    void requestIsTakenInParts();
};

void Socks5HandshakeTest::otherVersionIsNotAnswered()
{
    for (int version = 0; version < 256; ++version) {
        if (version == 5)
            continue;
        Socks5Handshake handshake;
        const Dialogue dialogue =
            play(handshake, QByteArray(1, static_cast<char>(version)) + hex("0100"));
        QCOMPARE(dialogue.outcome, Outcome::Refused);
        QCOMPARE(dialogue.replies, QByteArray());
        QCOMPARE(dialogue.consumed, 1);
    }
}

void Socks5HandshakeTest::everyCommandAndTypeIsAnswered()
{
    const QByteArray behind = hex("0161") + QByteArray(20, '\1');
    for (int command = 0; command < 256; ++command) {
        for (int type = 0; type < 256; ++type) {
            QByteArray request = hex("05000000");
            request[1] = static_cast<char>(command);
            request[3] = static_cast<char>(type);
            Socks5Handshake handshake;
            const Dialogue dialogue = play(handshake, hex("050100") + request + behind);
            const bool knownType = type == 1 || type == 3 || type == 4;
            const int code = knownType ? 7 : 8;
            const bool right = knownType && command == 1;
            QCOMPARE(dialogue.outcome, right ? Outcome::Request : Outcome::Refused);
            QCOMPARE(dialogue.replies, right ? hex("0500") : hex("0500") + socks5Reply(code));
        }
    }
}

void Socks5HandshakeTest::failureHasItsCode_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<int>("code");
    const auto row = [](FailureKind kind, int code) {
        QTest::addRow("%s", qPrintable(failureKindName(kind))) << kind << code;
    };
    row(FailureKind::Permission, 2);
    row(FailureKind::Network, 3);
    row(FailureKind::NameResolution, 4);
    row(FailureKind::Refused, 5);
    row(FailureKind::Timeout, 1);
    row(FailureKind::Authentication, 1);
    row(FailureKind::HostKeyUnknown, 1);
    row(FailureKind::HostKeyChanged, 1);
    row(FailureKind::SshMissing, 1);
    row(FailureKind::Cancelled, 1);
    row(FailureKind::ConnectionLost, 1);
    row(FailureKind::ClosedByTarget, 1);
    row(FailureKind::Internal, 1);
}

void Socks5HandshakeTest::failureHasItsCode()
{
    QFETCH(FailureKind, kind);
    QFETCH(int, code);
    const Socks5Handshake handshake;
    QCOMPARE(handshake.success(), socks5Reply(0));
    QCOMPARE(handshake.failure({kind, u"x"_s, {}, FailureOrigin::Target}), socks5Reply(code));
    // A server that is not reached is not the target: its failures have none of the target's codes.
    for (const FailureOrigin origin : {FailureOrigin::Local, FailureOrigin::Server})
        QCOMPARE(handshake.failure({kind, u"x"_s, {}, origin}), socks5Reply(1));
}

/// Each message gets its reply before the next is looked at, as clients that wait need it.
void Socks5HandshakeTest::requestIsTakenInParts()
{
    Socks5Handshake handshake(userAndPassword());
    Handshake::Step step = handshake.feed(hex("0501026d"));
    QCOMPARE(step.outcome, Outcome::Continue);
    QCOMPARE(step.consumed, 3);
    QCOMPARE(step.reply, hex("0502"));
    step = handshake.feed(hex("01026d65067365637265746d"));
    QCOMPARE(step.outcome, Outcome::Continue);
    QCOMPARE(step.consumed, 11);
    QCOMPARE(step.reply, hex("0100"));
    step = handshake.feed(hex("050100030161"));
    QCOMPARE(step.outcome, Outcome::NeedsMore);
    QCOMPARE(step.consumed, 6);
    step = handshake.feed(hex("005061"));
    QCOMPARE(step.outcome, Outcome::Request);
    QCOMPARE(step.consumed, 2);
    QCOMPARE(step.target.toString(), u"a:80"_s);
}

QTEST_APPLESS_MAIN(Socks5HandshakeTest)
#include "tst_socks5handshake.moc"
