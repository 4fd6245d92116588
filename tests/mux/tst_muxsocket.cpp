// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/muxsocket.h"
#include "tests/harness/stranger.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

class SilentUser final : public MuxSocketUser
{
public:
    void proxyModeOn() override {}
    bool messageArrived(const ChannelMessage::Message &) override { return true; }
    void messagesRead() override {}
    void fill(std::size_t) override {}
    void socketLost(const Failure &) override {}
    void waitingBegan() override {}
};

} // namespace

/// The way to an ssh's control socket.
class MuxSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentToAnotherUser_data();
    void nothingIsSentToAnotherUser();
};

void MuxSocketTest::nothingIsSentToAnotherUser_data()
{
    QTest::addColumn<Stranger::Owns>("owns");
    QTest::newRow("folder") << Stranger::Owns::Folder;
    QTest::newRow("socket") << Stranger::Owns::Socket;
    QTest::newRow("process") << Stranger::Owns::Process;
}

void MuxSocketTest::nothingIsSentToAnotherUser()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    QFETCH(Stranger::Owns, owns);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mux"_s);
    Stranger stranger(path, owns);
    Poller poller;
    SilentUser user;
    MuxSocket socket(poller, user);
    const std::optional<Failure> failure = socket.connectTo(path);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(stranger.heard(), QByteArray());
    QVERIFY(failure.has_value());
    QCOMPARE(failure->kind, FailureKind::Permission);
    QVERIFY2(failure->message.contains(u"nobody") && failure->message.contains(folder.path()),
             qPrintable(failure->message));
    QVERIFY(!socket.isOpen());
}

QTEST_GUILESS_MAIN(MuxSocketTest)
#include "tst_muxsocket.moc"
