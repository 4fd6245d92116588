// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/forwardsession.h"
#include "tests/harness/stranger.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <initializer_list>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 HelloNumber = 1;
constexpr quint32 Version = 4;
constexpr quint32 OkNumber = 0x80000001;

/// A message of the master, without texts.
QByteArray message(std::initializer_list<quint32> values)
{
    QByteArray bytes;
    const auto append = [&bytes](quint32 value) {
        const quint32 big = qToBigEndian(value);
        bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    };
    append(static_cast<quint32>(values.size() * sizeof(quint32)));
    for (const quint32 value : values)
        append(value);
    return bytes;
}

} // namespace

/// What a master's answers, and its silence, mean for reverse endpoints.
class ForwardSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherRequestConnectsAgain();
    void nothingIsSentToAnotherUser();
};

void ForwardSessionTest::anotherRequestConnectsAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"master"_s);
    const SocketAddress listen(HostPort{u"127.0.0.1"_s, 8080});
    std::optional<Result<quint16>> answer;
    const auto ask = [&](ForwardSession &session) {
        answer.reset();
        session.open(listen, u"/local"_s,
                     [&answer](const Result<quint16> &port) { answer = port; });
    };
    // As when there is no descriptor for its connection.
    ForwardSession session(path);
    ask(session);
    QTRY_VERIFY(answer);
    QVERIFY(!answer->ok());
    QCOMPARE(answer->failure().kind, FailureKind::RemoteForward);

    QLocalServer master;
    QVERIFY(master.listen(path));
    ask(session);
    QTRY_VERIFY(master.hasPendingConnections());
    QLocalSocket *client = master.nextPendingConnection();
    client->write(message({HelloNumber, Version}));
    QTRY_VERIFY(client->bytesAvailable() > 40);
    client->write(message({OkNumber, 0}));
    QTRY_VERIFY(answer);
    QVERIFY(answer->ok());
    QCOMPARE(**answer, quint16(8080));
}

void ForwardSessionTest::nothingIsSentToAnotherUser()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"master"_s);
    Stranger stranger(path, Stranger::Owns::Process);
    ForwardSession session(path);
    std::optional<Result<quint16>> answer;
    session.open(SocketAddress(HostPort{u"127.0.0.1"_s, 8080}), u"/local"_s,
                 [&answer](const Result<quint16> &port) { answer = port; });
    QTRY_VERIFY(answer);
    QVERIFY(!answer->ok());
    QVERIFY2(answer->failure().message.contains(u"nobody"), qPrintable(answer->failure().message));
    QCOMPARE(stranger.heard(), QByteArray());
    QVERIFY(stranger.clients() > 0);
}

QTEST_GUILESS_MAIN(ForwardSessionTest)
#include "tst_forwardsession.moc"
