// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/connect/logingate.h"
#include "tests/harness/targetserver.h"
#include "tests/stream/manysockets.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <csignal>
#include <map>
#include <sys/socket.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// An ssh server that says who it is, and then nothing more.
void hangAfterBanner(int socket)
{
    const QByteArray banner = "SSH-2.0-OpenSSH_9.2\r\n";
    ::send(socket, banner.constData(), static_cast<std::size_t>(banner.size()), MSG_NOSIGNAL);
    std::array<char, 4096> bytes;
    while (::recv(socket, bytes.data(), bytes.size(), 0) > 0) {
    }
}

} // namespace

/// Logins that fail, hang, or have to wait, and what sockets are told: one errorOccurred each, with
/// a kind that a program can decide by.
class FailedLoginsTest : public ManySocketsTest
{
    Q_OBJECT

private Q_SLOTS:
    void failedStartRejectsAllAndTheNextTriesAgain_data()
    {
        addRows(ConnectorBed::sshConnectors());
    }
    void failedStartRejectsAllAndTheNextTriesAgain();
    void whoCallsAgainInTheErrorWaitsForTheNextStart_data()
    {
        addRows(ConnectorBed::sharingConnectors());
    }
    void whoCallsAgainInTheErrorWaitsForTheNextStart();
    void badSsh_data();
    void badSsh();
    void hangingServer_data();
    void hangingServer();
    void deathWhileOthersWait_data() { addRows(ConnectorBed::sharingConnectors()); }
    void deathWhileOthersWait();
    void whoComesAfterALossWaitsForTheNextStart();
    void noMoreThanFiveLogInAtATime();
    void connectorsShareAGate();
};

void FailedLoginsTest::failedStartRejectsAllAndTheNextTriesAgain()
{
    QFETCH(QString, way);
    const QString marker = bed().path(u"works-"_s + way);
    const auto connector = bed().connector(
        way, bed().scriptedSetup(u"test -e '%1' && exec \"$SSH\" \"$@\"\n"
                                 "shift; echo 'me@host: Permission denied (publickey).' >\"$1\"; "
                                 "exit 255"_s.arg(marker)));
    TargetServer target(TargetServer::echo);
    const Sockets sockets = connectSome(*connector, target.port());
    WAIT(all(sockets, hasFailed));
    for (const auto &socket : sockets) {
        QCOMPARE(socket->errors(), 1);
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::Authentication);
        QVERIFY(socket->device().errorString().contains(u"Permission denied"));
        QVERIFY(socket->isUnconnected());
    }
    QFile file(marker);
    QVERIFY(file.open(QFile::WriteOnly));
    const Sockets next = connectSome(*connector, target.port(), 1);
    WAIT(all(next, isUp));
}

void FailedLoginsTest::whoCallsAgainInTheErrorWaitsForTheNextStart()
{
    QFETCH(QString, way);
    const QString marker = bed().path(u"second-"_s + way);
    const auto connector =
        bed().connector(way, bed().scriptedSetup(u"test -e '%1' && exec \"$SSH\" \"$@\"\n"
                                                 "touch '%1'; exit 255"_s.arg(marker)));
    TargetServer target(TargetServer::echo);
    const auto socket = ConnectorBed::socket(connector.get());
    TunnelSocket *tunnel = socket->tunnel();
    QObject::connect(tunnel, &TunnelSocket::errorOccurred, tunnel,
                     [&] { tunnel->connectToHost(Host, target.port()); });
    tunnel->connectToHost(Host, target.port());
    WAIT(socket->isConnected());
    QCOMPARE(socket->errors(), 1);
    QVERIFY(!tunnel->failure());
}

void FailedLoginsTest::badSsh_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("script");
    QTest::addColumn<FailureKind>("kind");
    for (const QString &way : ConnectorBed::sshConnectors()) {
        const auto add = [&way](const char *what, const QString &script, FailureKind kind) {
            QTest::addRow("%s, %s", qPrintable(way), what) << way << script << kind;
        };
        add("missing", {}, FailureKind::SshMissing);
        add("not there", u"none"_s, FailureKind::SshMissing);
        add("silent end", u"exit 1"_s, FailureKind::ConnectionLost);
        add("end with 0", u"exit 0"_s, FailureKind::ConnectionLost);
        add("rubbish and an end",
            u"head -c 300000 /dev/urandom >&2; echo >&2; echo nonsense >&2; exit 3"_s,
            FailureKind::ConnectionLost);
        add("rubbish without an end", u"head -c 3000000 /dev/zero >&2; exec sleep 600"_s,
            FailureKind::Timeout);
        add("nothing at all", u"exec sleep 600"_s, FailureKind::Timeout);
        add("killed", u"kill -9 $$"_s, FailureKind::ConnectionLost);
    }
    for (const QString &way : ConnectorBed::sharingConnectors()) {
        // What stands behind -S or -D is the socket's path.
        QTest::addRow("%s, a file for a socket", qPrintable(way))
            << way
            << u"while [ \"$1\" != -S ] && [ \"$1\" != -D ]; do shift; done; : > \"$2\"; exec sleep 600"_s
            << (way == u"mux" ? FailureKind::Internal : FailureKind::ConnectionLost);
    }
}

void FailedLoginsTest::badSsh()
{
    QFETCH(QString, way);
    QFETCH(QString, script);
    QFETCH(FailureKind, kind);
    SshSetup setup = bed().setup();
    if (script.isEmpty())
        setup.sshProgram.clear();
    else if (script == u"none")
        setup.sshProgram = bed().path(u"no-ssh-here"_s);
    else
        setup = bed().scriptedSetup(script);
    const auto connector = bed().connector(way, setup);
    if (kind == FailureKind::Timeout)
        ConnectorBed::setLoginTimeout(*connector, std::chrono::milliseconds(300));
    const Sockets sockets = connectSome(*connector, 9, 2);
    QVERIFY(!hasFailed(*sockets.front()));
    WAIT(all(sockets, hasFailed));
    QCoreApplication::processEvents();
    for (const auto &socket : sockets) {
        QCOMPARE(socket->errors(), 1);
        QVERIFY2(socket->tunnel()->failure()->kind == kind,
                 qPrintable(failureKindName(socket->tunnel()->failure()->kind)));
        QVERIFY(!socket->device().errorString().isEmpty());
        QVERIFY(socket->device().errorString().size() < 1200);
        QVERIFY(!socket->log.contains(u"connected"));
        QVERIFY(!socket->log.contains(u"disconnected"));
    }
}

void FailedLoginsTest::hangingServer_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("loginIsShorter");
    for (const QString &way : ConnectorBed::sshConnectors()) {
        QTest::addRow("%s, login", qPrintable(way)) << way << true;
        QTest::addRow("%s, connection", qPrintable(way)) << way << false;
    }
}

void FailedLoginsTest::hangingServer()
{
    QFETCH(QString, way);
    QFETCH(bool, loginIsShorter);
    TargetServer server(hangAfterBanner);
    const auto connector = bed().connector(way, bed().setupTo(server.port()));
    if (loginIsShorter)
        ConnectorBed::setLoginTimeout(*connector, std::chrono::milliseconds(300));
    else
        connector->setConnectTimeout(std::chrono::milliseconds(300));
    const Sockets sockets = connectSome(*connector, 9, 2);
    WAIT(all(sockets, hasFailed));
    for (const auto &socket : sockets) {
        QCOMPARE(socket->errors(), 1);
        // The time of ssh's login, or of the socket itself.
        QCOMPARE(socket->error(), loginIsShorter ? QAbstractSocket::ProxyConnectionTimeoutError
                                                 : QAbstractSocket::SocketTimeoutError);
        QCOMPARE(socket->tunnel()->failure()->origin, FailureOrigin::Server);
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::Timeout);
        QVERIFY2(socket->device().errorString().contains(loginIsShorter ? u"login" : u"reached"),
                 qPrintable(socket->device().errorString()));
    }
}

void FailedLoginsTest::deathWhileOthersWait()
{
    QFETCH(QString, way);
    // The server takes the connection, and ssh dies before anybody is logged in.
    TargetServer server(hangAfterBanner);
    const QString pidFile = bed().path(u"pid-"_s + way);
    SshSetup setup = bed().scriptedSetup(u"echo $$ > '%1'; exec \"$SSH\" \"$@\""_s.arg(pidFile));
    const SshSetup hanging = bed().setupTo(server.port());
    setup.profile = hanging.profile;
    const auto connector = bed().connector(way, setup);
    const Sockets sockets = connectSome(*connector, 9, 3);
    WAIT(server.accepted() == 1);
    QFile file(pidFile);
    QVERIFY(file.open(QFile::ReadOnly));
    ::kill(static_cast<pid_t>(file.readAll().trimmed().toInt()), SIGKILL);
    WAIT(all(sockets, hasFailed));
    for (const auto &socket : sockets) {
        QCOMPARE(socket->errors(), 1);
        QCOMPARE(socket->tunnel()->failure()->kind, FailureKind::ConnectionLost);
    }
}

/// Its sockets hear that ssh is lost before it is known why.
void FailedLoginsTest::whoComesAfterALossWaitsForTheNextStart()
{
    const QString pidFile = bed().path(u"lost-pid"_s);
    LoginGate gate;
    SshSetup setup = bed().scriptedSetup(
        u"\"$SSH\" \"$@\" </dev/null & echo $! > '%1'; wait; sleep 0.1; exit 255"_s.arg(pidFile));
    setup.gate = &gate;
    const auto connector = bed().connector(u"mux"_s, setup);
    TargetServer target(TargetServer::echo);
    const Sockets first = connectSome(*connector, target.port(), 1);
    WAIT(all(first, isUp));
    // The next start has to wait, until the last one's end is known.
    std::array<LoginGate::Turn, LoginGate::MostLogins> others;
    for (LoginGate::Turn &other : others)
        other = gate.enter([] {});
    QFile file(pidFile);
    QVERIFY(file.open(QFile::ReadOnly));
    ::kill(static_cast<pid_t>(file.readAll().trimmed().toInt()), SIGKILL);
    WAIT(all(first, hasFailed));
    QVERIFY(!connector->failure());
    const Sockets next = connectSome(*connector, target.port(), 1);
    WAIT(connector->failure());
    QVERIFY(!hasFailed(*next.front()));
    others.front().end();
    WAIT(all(next, isUp));
}

void FailedLoginsTest::noMoreThanFiveLogInAtATime()
{
    QTemporaryDir folder;
    const auto connector = bed().connector(
        u"process"_s, bed().scriptedSetup(u"touch '%1'/$$.login\n"
                                          "while ! test -e '%1/go'; do sleep 0.02; done\n"
                                          "exec \"$SSH\" \"$@\""_s.arg(folder.path())));
    const auto logins = [&folder] {
        return QDir(folder.path()).entryList({u"*.login"_s}, QDir::Files).size();
    };
    TargetServer target(TargetServer::echo);
    const Sockets sockets = connectSome(*connector, target.port(), 8);
    WAIT(logins() >= 5);
    // Another one's whole login is time enough for those that should not begin.
    const auto other = bed().connector(u"process"_s);
    const Sockets another = connectSome(*other, target.port(), 1);
    WAIT(all(another, isUp));
    QCOMPARE(logins(), 5);
    QFile go(folder.filePath(u"go"_s));
    QVERIFY(go.open(QFile::WriteOnly));
    WAIT(all(sockets, isUp));
    QCOMPARE(logins(), 8);
}

void FailedLoginsTest::connectorsShareAGate()
{
    LoginGate gate;
    std::array<LoginGate::Turn, LoginGate::MostLogins> others;
    for (LoginGate::Turn &other : others)
        other = gate.enter([] {});
    SshSetup setup = bed().setup();
    setup.gate = &gate;
    std::map<QString, std::unique_ptr<Connector>> connectors;
    TargetServer target(TargetServer::echo);
    Sockets sockets;
    for (const QString &way : ConnectorBed::sshConnectors()) {
        connectors[way] = bed().connector(way, setup);
        for (auto &socket : connectSome(*connectors[way], target.port(), 2))
            sockets.push_back(std::move(socket));
    }
    // One that waits may go.
    sockets.back()->abort();
    sockets.pop_back();
    const auto free = bed().connector(u"process"_s);
    const Sockets another = connectSome(*free, target.port(), 1);
    WAIT(all(another, isUp));
    for (const auto &socket : sockets)
        QCOMPARE(socket->tunnel()->processId(), 0);
    // Each leaves when it is logged in, so that one place is enough for all.
    others.front().end();
    WAIT(all(sockets, isUp));
}

QTEST_GUILESS_MAIN(FailedLoginsTest)
#include "tst_failedlogins.moc"
