// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/remoteforward.h"
#include "tests/harness/processes.h"
#include "tests/session/librarybed.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

using State = Connector::State;

QString nameOf(const std::optional<Failure> &failure)
{
    return failure ? failureKindName(failure->kind) : u"none"_s;
}

/// A connector, and what it says of itself.
struct Stage
{
    std::unique_ptr<SshAccess> access;
    std::unique_ptr<Connector> connector;
    quint16 port = 0;
    QStringList states;

    Stage(const LibraryBed &bed, const QString &way, quint16 targetPort)
        : access(bed.access())
        , connector(LibraryBed::connector(*access, way))
        , port(targetPort)
    {
        QObject::connect(connector.get(), &Connector::stateChanged, connector.get(),
                         [this](State state) {
                             states.append(QVariant::fromValue(state).toString());
                             if (on && onState == state)
                                 std::exchange(on, nullptr)();
                         });
    }

    /// In the slot for this state, once.
    void when(State state, std::function<void()> what)
    {
        onState = state;
        on = std::move(what);
    }
    TunnelSocket *connectToTarget() const { return connector->connectToHost(u"127.0.0.1"_s, port); }
    QString state() const { return QVariant::fromValue(connector->state()).toString(); }
    bool comesTo(State state) const
    {
        return comesTrue([this, state] { return connector->state() == state; });
    }

    State onState = State::Stopped;
    std::function<void()> on;
};

/// How a socket ends up: "connected", or the kind of its failure.
QString outcomeOf(const TunnelSocket *socket)
{
    comesTrue([socket] { return socket->isValid() || socket->failure(); });
    return socket->isValid() ? u"connected"_s : nameOf(socket->failure());
}

using Play = std::function<QString(Stage &stage)>;

} // namespace

Q_DECLARE_METATYPE(Play)

/// What makes no sense, or comes at the wrong time, has one result each.
class MisusesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ofAConnector_data();
    void ofAConnector();
    void ofASocket_data();
    void ofASocket();
    void ofListeners_data();
    void ofListeners();

private:
    LibraryBed m_bed;
    std::unique_ptr<TargetServer> m_target;
};

void MisusesTest::initTestCase()
{
    QVERIFY(m_bed.start());
    m_target = std::make_unique<TargetServer>(TargetServer::echo);
}

void MisusesTest::ofAConnector_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<Play>("play");
    QTest::addColumn<QString>("result");
    for (const QString &way : {u"mux"_s, u"socks"_s}) {
        const auto row = [&way](const char *name, const Play &play, const QString &result) {
            QTest::addRow("%s: %s", qPrintable(way), name) << way << play << result;
        };
        row(
            "stopped before it was started",
            [](Stage &stage) -> QString {
                stage.connector->stop();
                stage.connector->stop();
                return stage.state() + u", failure "_s + nameOf(stage.connector->failure());
            },
            u"Stopped, failure none"_s);
        row(
            "started twice",
            [](Stage &stage) -> QString {
                stage.connector->start();
                stage.connector->start();
                comesTrue([&stage] { return stage.states.endsWith(u"Up"_s); });
                stage.connector->start();
                return u"%1 process, %2"_s.arg(stage.connector->processes().size())
                    .arg(stage.states.join(u' '));
            },
            u"1 process, Connecting Up"_s);
        row(
            "stopped while it logs in",
            [](Stage &stage) -> QString {
                TunnelSocket *waiting = stage.connectToTarget();
                stage.when(State::Connecting, [&stage] { stage.connector->stop(); });
                const QString outcome = outcomeOf(waiting);
                stage.comesTo(State::Stopped);
                return outcome + u", "_s + stage.state();
            },
            u"cancelled, Stopped"_s);
        row(
            "stopped twice, the second time in the slot of the first",
            [](Stage &stage) -> QString {
                stage.connector->start();
                stage.comesTo(State::Up);
                stage.when(State::Stopping, [&stage] { stage.connector->stop(); });
                stage.connector->stop();
                comesTrue([&stage] { return stage.states.endsWith(u"Stopped"_s); });
                return stage.states.join(u' ');
            },
            u"Connecting Up Stopping Stopped"_s);
        row(
            "connected to while it is stopping",
            [](Stage &stage) -> QString {
                stage.connector->start();
                stage.comesTo(State::Up);
                TunnelSocket *late = nullptr;
                stage.when(State::Stopping, [&] { late = stage.connectToTarget(); });
                stage.connector->stop();
                comesTrue([&late] { return late; });
                return outcomeOf(late);
            },
            u"connected"_s);
        row(
            "connected to in the same breath as it is stopped",
            [](Stage &stage) -> QString {
                TunnelSocket *before = stage.connectToTarget();
                stage.connector->stop();
                TunnelSocket *after = stage.connectToTarget();
                return outcomeOf(before) + u", "_s + outcomeOf(after);
            },
            u"cancelled, connected"_s);
        row(
            "started while it is stopping",
            [](Stage &stage) -> QString {
                stage.connector->start();
                stage.comesTo(State::Up);
                stage.connector->stop();
                stage.connector->start();
                comesTrue([&stage] { return stage.states.count(u"Up"_s) == 2; });
                return stage.state();
            },
            u"Up"_s);
        row(
            "started in the slot that says it is stopped",
            [](Stage &stage) -> QString {
                stage.connector->start();
                stage.comesTo(State::Up);
                stage.when(State::Stopped, [&stage] { stage.connector->start(); });
                stage.connector->stop();
                comesTrue([&stage] { return stage.states.count(u"Up"_s) == 2; });
                return stage.state();
            },
            u"Up"_s);
        row(
            "used when its access is gone",
            [](Stage &stage) -> QString {
                stage.access.reset();
                stage.connector->start();
                stage.connector->stop();
                return outcomeOf(stage.connectToTarget()) + u", "_s + stage.state();
            },
            u"cancelled, Stopped"_s);
    }
}

void MisusesTest::ofAConnector()
{
    QFETCH(const QString, way);
    QFETCH(const Play, play);
    QFETCH(const QString, result);
    Stage stage(m_bed, way, m_target->port());
    QCOMPARE(play(stage), result);
}

void MisusesTest::ofASocket_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const Play &play, const QString &result) {
        QTest::newRow(name) << play << result;
    };
    const auto to = [](const QString &host, quint16 port) -> Play {
        return [host, port](Stage &stage) -> QString {
            return outcomeOf(stage.connector->connectToHost(host, port));
        };
    };
    row("no host", to({}, 80), u"name-resolution"_s);
    row("an option for a host", to(u"-oProxyCommand=x"_s, 80), u"name-resolution"_s);
    row("no port", to(u"127.0.0.1"_s, 0), u"refused"_s);
    const auto toPath = [](const QString &path) -> Play {
        return [path](Stage &stage) -> QString {
            return outcomeOf(stage.connector->connectToPath(path));
        };
    };
    row("no path", toPath({}), u"name-resolution"_s);
    row("a path that is not absolute", toPath(u"run/x.sock"_s), u"name-resolution"_s);
    row(
        "no connector",
        [](Stage &stage) -> QString {
            TunnelSocket socket(nullptr);
            socket.connectToHost(u"127.0.0.1"_s, stage.port);
            return outcomeOf(&socket);
        },
        u"cancelled"_s);
    row(
        "written to while it is not connected",
        [](Stage &stage) -> QString {
            TunnelSocket socket(stage.connector.get());
            return QString::number(socket.write("x"));
        },
        u"-1"_s);
    row(
        "connected again while it is connected",
        [](Stage &stage) -> QString {
            TunnelSocket *socket = stage.connectToTarget();
            const QString first = outcomeOf(socket);
            socket->connectToHost(u"127.0.0.1"_s, stage.port);
            return first + u", "_s + nameOf(socket->failure()) + u", "_s +
                   (socket->isValid() ? u"still connected"_s : u"not any more"_s);
        },
        u"connected, internal, still connected"_s);
    row(
        "all calls of one that is not connected",
        [](Stage &stage) -> QString {
            TunnelSocket socket(stage.connector.get());
            socket.abort();
            socket.close();
            socket.disconnectFromHost();
            socket.closeWriteChannel();
            socket.setReadBufferSize(-1);
            return nameOf(socket.failure()) + u' ' + QString::number(socket.readBufferSize()) +
                   u' ' + QString::number(socket.read(1).size()) + u' ' +
                   QString::number(socket.waitForReadyRead(1)) +
                   QString::number(socket.waitForBytesWritten(1)) +
                   QString::number(socket.waitForDisconnected(1));
        },
        u"none 0 0 000"_s);
}

void MisusesTest::ofASocket()
{
    QFETCH(const Play, play);
    QFETCH(const QString, result);
    Stage stage(m_bed, u"mux"_s, m_target->port());
    QCOMPARE(play(stage), result);
}

void MisusesTest::ofListeners_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<Play>("play");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QString &way, const Play &play,
                        const QString &result) { QTest::newRow(name) << way << play << result; };
    row(
        "a port that is taken", u"mux"_s,
        [](Stage &stage) -> QString {
            QTcpServer taken;
            if (!taken.listen(QHostAddress::LocalHost))
                return u"no port"_s;
            const auto proxy =
                stage.access->makeProxy(*stage.connector, LibraryBed::local(taken.serverPort()));
            QTcpSocket client;
            client.setProxy(proxy->proxy());
            client.connectToHost(u"127.0.0.1"_s, stage.port);
            comesTrue([&client] { return client.error() != QTcpSocket::UnknownSocketError; });
            return nameOf(proxy->failure()) + (client.state() == QTcpSocket::UnconnectedState
                                                   ? u", nothing gets through"_s
                                                   : u", got past"_s);
        },
        u"port-in-use, nothing gets through"_s);
    row(
        "a password without a user", u"mux"_s,
        [](Stage &stage) -> QString {
            return nameOf(
                stage.access->makeProxy(*stage.connector, LibraryBed::local(0), {}, u"secret"_s)
                    ->failure());
        },
        u"invalid-profile"_s);
    row(
        "a connector of another access", u"mux"_s,
        [](Stage &stage) -> QString {
            const auto other = stage.access->makeMuxConnector();
            auto proxy = stage.access->makeProxy(*other);
            stage.access.reset();
            QTcpSocket client;
            client.setProxy(proxy->proxy());
            client.connectToHost(u"127.0.0.1"_s, stage.port);
            comesTrue([&client] { return client.error() != QTcpSocket::UnknownSocketError; });
            return QString::number(proxy->connectionCount());
        },
        u"0"_s);
    const auto listeningOutcome = [](Stage &stage) -> QString {
        const auto remote = stage.access->makeRemoteForward(*stage.connector, LibraryBed::local(0));
        comesTrue([&remote] { return remote->isListening() || remote->failure(); });
        return (remote->isListening() ? u"listens"_s : nameOf(remote->failure())) +
               (remote->nextPendingConnection() ? u", a client"_s : u", no client"_s);
    };
    row("a server's listener", u"mux"_s, listeningOutcome, u"listens, no client"_s);
    row("a server's listener over ssh -D", u"socks"_s, listeningOutcome,
        u"invalid-profile, no client"_s);
    row("a server's listener over ssh -W", u"process"_s, listeningOutcome,
        u"invalid-profile, no client"_s);
    row(
        "a server's listener when the access is gone", u"mux"_s,
        [](Stage &stage) -> QString {
            const auto remote =
                stage.access->makeRemoteForward(*stage.connector, LibraryBed::local(0));
            comesTrue([&remote] { return remote->isListening(); });
            stage.access.reset();
            comesTrue([&remote] { return !remote->isListening() && remote->failure(); });
            return nameOf(remote->failure());
        },
        u"cancelled"_s);
}

void MisusesTest::ofListeners()
{
    QFETCH(const QString, way);
    QFETCH(const Play, play);
    QFETCH(const QString, result);
    Stage stage(m_bed, way, m_target->port());
    QCOMPARE(play(stage), result);
}

QTEST_GUILESS_MAIN(MisusesTest)
#include "tst_misuses.moc"
