// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/socks4handshake.h"
#include "tests/proxy/handshakecases.h"
#include "tests/proxy/handshakeplayer.h"

#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

using Outcome = Handshake::Outcome;

/// What the tables of handshakecases.h, which tst_proxyhandshake plays, do not say of SOCKS 4.
class Socks4HandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherVersionIsNotAnswered();
    void everyOtherCommandIsRefused();
    void textsAreBounded();
    void everyFailureIsTheSame();
};

void Socks4HandshakeTest::otherVersionIsNotAnswered()
{
    for (int version = 0; version < 256; ++version) {
        if (version == 4)
            continue;
        Socks4Handshake handshake;
        const Dialogue dialogue =
            play(handshake, QByteArray(1, static_cast<char>(version)) + hex("010050c000020100"));
        QCOMPARE(dialogue.outcome, Outcome::Refused);
        QCOMPARE(dialogue.replies, QByteArray());
        QCOMPARE(dialogue.consumed, 1);
    }
}

void Socks4HandshakeTest::everyOtherCommandIsRefused()
{
    for (const ProxyCredentials &credentials : {ProxyCredentials(), userAndPassword()}) {
        for (int command = 0; command < 256; ++command) {
            Socks4Handshake handshake(credentials);
            const Dialogue dialogue =
                play(handshake,
                     hex("04") + QByteArray(1, static_cast<char>(command)) + hex("0050c000020100"));
            const bool right = command == 1 && !credentials.isSet();
            QCOMPARE(dialogue.outcome, right ? Outcome::Request : Outcome::Refused);
            QCOMPARE(dialogue.replies, right ? QByteArray() : socks4Reply(0x5b));
            QCOMPARE(dialogue.consumed, right ? 9 : 2);
        }
    }
}

void Socks4HandshakeTest::textsAreBounded()
{
    const auto outcome = [](qsizetype user, qsizetype name) {
        Socks4Handshake handshake;
        return play(handshake, hex("0401005000000001") + QByteArray(user, 'u') + '\0' +
                                   QByteArray(name, 'h') + '\0')
            .outcome;
    };
    for (const qsizetype size : {1, 2, 127, 128, 254, 255, 256, 257, 1000}) {
        const Outcome expected =
            size <= Socks4Handshake::LongestText ? Outcome::Request : Outcome::Refused;
        QCOMPARE(outcome(size, 1), expected);
        QCOMPARE(outcome(0, size), expected);
        QCOMPARE(outcome(size, size), expected);
    }
}

void Socks4HandshakeTest::everyFailureIsTheSame()
{
    const Socks4Handshake handshake;
    QCOMPARE(handshake.success(), socks4Reply(0x5a));
    for (const FailureKind kind : {FailureKind::Refused, FailureKind::NameResolution,
                                   FailureKind::Permission, FailureKind::Timeout})
        QCOMPARE(handshake.failure({kind, u"x"_s, {}}), socks4Reply(0x5b));
}

QTEST_APPLESS_MAIN(Socks4HandshakeTest)
#include "tst_socks4handshake.moc"
