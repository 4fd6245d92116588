// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/remoteforward.h"
#include "tests/harness/processes.h"
#include "tests/session/librarybed.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <csignal>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// All that a program may have of the library to one server, each destroyed by its letter.
struct Everything
{
    std::unique_ptr<SshAccess> access;
    std::unique_ptr<Connector> connector;
    std::unique_ptr<LocalProxy> proxy;
    std::unique_ptr<LocalForward> forward;
    std::unique_ptr<TunnelSocket> socket;
    /// The server's listener is there where a test asks for it.
    std::unique_ptr<RemoteForward> remote;
    QTcpSocket byProxy;
    QTcpSocket byForward;

    Everything(const LibraryBed &bed, const QString &way, quint16 port)
        : access(bed.access())
        , connector(LibraryBed::connector(*access, way))
        , proxy(access->makeProxy(*connector))
        , forward(access->makeForward(*connector, LibraryBed::local(0), LibraryBed::local(port)))
        , socket(std::make_unique<TunnelSocket>(connector.get()))
    {
        byProxy.setProxy(proxy->proxy());
    }

    void connectAll(quint16 port)
    {
        socket->connectToHost(u"127.0.0.1"_s, port);
        byProxy.connectToHost(u"127.0.0.1"_s, port);
        byForward.connectToHost(u"127.0.0.1"_s, forward->address().tcp().port);
    }
    void destroy(QChar what)
    {
        if (what == u'A')
            access.reset();
        else if (what == u'C')
            connector.reset();
        else if (what == u'P')
            proxy.reset();
        else if (what == u'F')
            forward.reset();
        else if (what == u'S')
            socket.reset();
        else if (what == u'R')
            remote.reset();
    }
    /// By the letters, in their order.
    void destroyAll(const QString &order)
    {
        for (const QChar what : order)
            destroy(what);
    }
};

/// Has @p act called by a signal of one of them, as the row calls it.
void connectTo(Everything &all, const QString &signal, const std::function<void()> &act)
{
    Connector *connector = all.connector.get();
    const auto onState = [&](Connector::State wanted) {
        QObject::connect(connector, &Connector::stateChanged, connector, [act, wanted](auto state) {
            if (state == wanted)
                act();
        });
    };
    if (signal == u"connecting")
        onState(Connector::State::Connecting);
    else if (signal == u"up")
        onState(Connector::State::Up);
    else if (signal == u"stopped")
        onState(Connector::State::Stopped);
    else if (signal == u"counts")
        QObject::connect(connector, &Connector::countsChanged, connector, act);
    else if (signal == u"failed")
        QObject::connect(connector, &Connector::connectionFailed, connector, act);
    else if (signal == u"proxy failed")
        QObject::connect(all.proxy.get(), &LocalProxy::connectionFailed, connector, act);
    else if (signal == u"proxy counts")
        QObject::connect(all.proxy.get(), &LocalProxy::countsChanged, connector, act);
    else if (signal == u"forward failed")
        QObject::connect(all.forward.get(), &LocalForward::connectionFailed, connector, act);
    else if (signal == u"forward counts")
        QObject::connect(all.forward.get(), &LocalForward::countsChanged, connector, act);
    else if (signal == u"connected")
        QObject::connect(all.socket.get(), &TunnelSocket::connected, connector, act);
    else if (signal == u"readyRead")
        QObject::connect(all.socket.get(), &TunnelSocket::readyRead, connector, act);
    else if (signal == u"hostFound")
        QObject::connect(all.socket.get(), &TunnelSocket::hostFound, connector, act);
    else if (signal == u"stateChanged")
        QObject::connect(all.socket.get(), &TunnelSocket::stateChanged, connector, act);
    else if (signal == u"bytesWritten")
        QObject::connect(all.socket.get(), &TunnelSocket::bytesWritten, connector, act);
    else if (signal == u"readChannelFinished")
        QObject::connect(all.socket.get(), &TunnelSocket::readChannelFinished, connector, act);
    else if (signal == u"errorOccurred")
        QObject::connect(all.socket.get(), &TunnelSocket::errorOccurred, connector, act);
    else
        QObject::connect(all.socket.get(), &TunnelSocket::disconnected, connector, act);
}

bool isOver(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

} // namespace

/// Whatever goes first, what is left ends with a failure; nothing is left dangling.
class LifetimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bed.start()); }
    void init() { m_target = std::make_unique<TargetServer>(TargetServer::echo); }

    void anyOrder_data();
    void anyOrder();
    void accessGoesFirst_data() { addWays(); }
    void accessGoesFirst();
    void accessGoesWhileItLogsIn_data() { addWays(); }
    void accessGoesWhileItLogsIn();
    void destroyedOrStoppedInASlot_data();
    void destroyedOrStoppedInASlot();
    void eachMayGoInItsOwnSignals_data();
    void eachMayGoInItsOwnSignals();
    void remoteForwardGoesInASlot_data();
    void remoteForwardGoesInASlot();
    void membersInTheWrongOrder_data() { addWays(); }
    void membersInTheWrongOrder();
    void valueOfATemporaryStays();
    void worksOnAWorkerThread_data() { addWays(); }
    void worksOnAWorkerThread();
    void threadEndsFirst_data() { addWays(); }
    void threadEndsFirst();

private:
    static void addWays();

    LibraryBed m_bed;
    std::unique_ptr<TargetServer> m_target;
};

void LifetimesTest::addWays()
{
    QTest::addColumn<QString>("way");
    for (const QString &way : LibraryBed::ways())
        QTest::addRow("%s", qPrintable(way)) << way;
}

void LifetimesTest::anyOrder_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("order");
    for (const QString &way : LibraryBed::ways()) {
        QString order = u"ACPS"_s;
        do {
            // A login for each connection takes its time, and few orders tell what many do.
            if (way != u"process" || order.startsWith(u'A') || order.endsWith(u'A'))
                QTest::addRow("%s, %s", qPrintable(way), qPrintable(order)) << way << order + u'F';
        } while (std::next_permutation(order.begin(), order.end()));
    }
}

void LifetimesTest::anyOrder()
{
    QFETCH(const QString, way);
    QFETCH(const QString, order);
    Everything all(m_bed, way, m_target->port());
    all.connectAll(m_target->port());
    WAIT(all.socket->isValid() && all.byProxy.state() == QAbstractSocket::ConnectedState);
    for (const QChar what : order) {
        all.destroy(what);
        QCoreApplication::processEvents();
    }
    WAIT(isOver(all.byProxy) && isOver(all.byForward));
    WAIT_COMPARE(m_target->open(), 0);
}

void LifetimesTest::accessGoesFirst()
{
    QFETCH(const QString, way);
    Everything all(m_bed, way, m_target->port());
    all.connectAll(m_target->port());
    WAIT(all.socket->isValid());
    const qint64 pid = all.socket->processId();
    all.access.reset();
    WAIT(all.socket->failure());
    QCOMPARE(all.socket->failure()->kind, FailureKind::Cancelled);
    WAIT(isOver(all.byProxy) && isOver(all.byForward));
    // What is asked for afterwards fails in the same way, and starts nothing.
    all.connectAll(m_target->port());
    WAIT(all.socket->failure() && isOver(all.byProxy) && isOver(all.byForward));
    QCOMPARE(all.socket->failure()->kind, FailureKind::Cancelled);
    all.connector->start();
    WAIT_COMPARE(all.connector->state(), Connector::State::Stopped);
    WAIT(!runs(pid));
    all.connector->stop();
}

void LifetimesTest::accessGoesWhileItLogsIn()
{
    QFETCH(const QString, way);
    Everything all(m_bed, way, m_target->port());
    all.connectAll(m_target->port());
    WAIT_COMPARE(all.connector->state(), Connector::State::Connecting);
    all.access.reset();
    WAIT(all.socket->failure());
    QCOMPARE(all.socket->failure()->kind, FailureKind::Cancelled);
    QCOMPARE(all.socket->state(), QAbstractSocket::UnconnectedState);
    WAIT_COMPARE(all.connector->state(), Connector::State::Stopped);
}

/// What emits it goes, and nothing else does.
void LifetimesTest::eachMayGoInItsOwnSignals_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QString>("what");
    const auto row = [](const QString &signal, const QString &what) {
        QTest::addRow("%s: %s", qPrintable(signal), qPrintable(what)) << u"mux"_s << signal << what;
    };
    for (const QString &signal : {u"proxy failed"_s, u"proxy counts"_s})
        row(signal, u"P"_s);
    for (const QString &signal : {u"forward failed"_s, u"forward counts"_s})
        row(signal, u"F"_s);
    for (const QString &signal :
         {u"hostFound"_s, u"connected"_s, u"stateChanged"_s, u"bytesWritten"_s, u"readyRead"_s,
          u"errorOccurred"_s, u"readChannelFinished"_s, u"disconnected"_s}) {
        row(signal, u"S"_s);
        row(signal, u"C"_s);
    }
}

void LifetimesTest::eachMayGoInItsOwnSignals()
{
    destroyedOrStoppedInASlot();
}

void LifetimesTest::remoteForwardGoesInASlot_data()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QString>("what");
    for (const QString &signal :
         {u"listeningChanged"_s, u"newConnection"_s, u"connectionFailed"_s, u"countsChanged"_s}) {
        for (const QString &what : {u"-"_s, u"R"_s, u"C"_s, u"A"_s, u"RAC"_s, u"CAR"_s})
            QTest::addRow("%s: %s", qPrintable(signal), qPrintable(what)) << signal << what;
    }
}

void LifetimesTest::remoteForwardGoesInASlot()
{
    QFETCH(const QString, signal);
    QFETCH(const QString, what);
    const bool fails = signal == u"connectionFailed";
    Everything all(m_bed, u"mux"_s, m_target->port());
    const DeadPort dead;
    // Its clients go to the program, or to a target that refuses them.
    all.remote = fails ? all.access->makeRemoteForward(*all.connector, LibraryBed::local(0),
                                                       LibraryBed::local(dead.number()))
                       : all.access->makeRemoteForward(*all.connector, LibraryBed::local(0));
    bool hit = false;
    const auto act = [&] {
        if (std::exchange(hit, true))
            return;
        if (what == u"-")
            all.connector->stop();
        else
            all.destroyAll(what);
    };
    RemoteForward *remote = all.remote.get();
    QTcpSocket client;
    connect(remote, &RemoteForward::listeningChanged, &client, [&, signal] {
        if (signal == u"listeningChanged")
            act();
        else if (remote->isListening())
            client.connectToHost(remote->address().tcp().host, remote->address().tcp().port);
    });
    if (signal == u"newConnection")
        connect(remote, &RemoteForward::newConnection, remote, [&all, act] {
            all.remote->nextPendingConnection()->write("x");
            act();
        });
    else if (fails)
        connect(remote, &RemoteForward::connectionFailed, remote, act);
    else if (signal == u"countsChanged")
        connect(remote, &RemoteForward::countsChanged, remote, act);
    WAIT(hit);
    WAIT(isOver(client));
    WAIT(!all.remote || (!all.remote->isListening() && all.remote->failure()));
    if (all.remote)
        QCOMPARE(all.remote->failure()->kind, FailureKind::Cancelled);
}

void LifetimesTest::destroyedOrStoppedInASlot_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QString>("what");
    const QStringList signals_{
        u"connecting"_s,     u"up"_s,           u"stopped"_s,      u"counts"_s,
        u"failed"_s,         u"proxy failed"_s, u"proxy counts"_s, u"forward failed"_s,
        u"forward counts"_s, u"connected"_s,    u"readyRead"_s,    u"errorOccurred"_s,
        u"disconnected"_s};
    for (const QString &way : LibraryBed::ways()) {
        for (const QString &signal : signals_) {
            // "-" stops the connector; the others go by their letters, in this order.
            for (const QString &what : {u"-"_s, u"A"_s, u"C"_s, u"ACPFS"_s, u"SFPCA"_s}) {
                if (way == u"mux" || what != u"SFPCA")
                    QTest::addRow("%s, %s: %s", qPrintable(way), qPrintable(signal),
                                  qPrintable(what))
                        << way << signal << what;
            }
        }
    }
}

void LifetimesTest::destroyedOrStoppedInASlot()
{
    QFETCH(const QString, way);
    QFETCH(const QString, signal);
    QFETCH(const QString, what);
    Everything all(m_bed, way, m_target->port());
    bool hit = false;
    const auto act = [&] {
        if (std::exchange(hit, true))
            return;
        if (what == u"-")
            all.connector->stop();
        else
            all.destroyAll(what);
    };
    connectTo(all, signal, act);
    all.connectAll(m_target->port());
    if (all.socket)
        all.socket->write("x");
    WAIT(hit || all.socket->bytesAvailable() > 0);
    if (!hit) {
        WAIT(hit || (all.byProxy.state() == QAbstractSocket::ConnectedState &&
                     all.forward->connectionCount() == 1));
        // Then what ends badly is waited for.
        const QList<ProcessStatus> processes =
            hit ? QList<ProcessStatus>() : all.connector->processes();
        for (const ProcessStatus &process : processes)
            ::kill(static_cast<pid_t>(process.pid), SIGKILL);
    }
    WAIT(hit);
    WAIT(isOver(all.byProxy) || all.byProxy.state() == QAbstractSocket::ConnectedState);
    all.destroyAll(u"SCPFA"_s);
    WAIT(isOver(all.byProxy) && isOver(all.byForward));
    WAIT_COMPARE(m_target->open(), 0);
}

void LifetimesTest::membersInTheWrongOrder()
{
    QFETCH(const QString, way);
    // Members are destroyed from the last to the first: what the others stand on goes first here.
    struct Program
    {
        std::unique_ptr<TunnelSocket> socket;
        std::unique_ptr<LocalProxy> proxy;
        std::unique_ptr<Connector> connector;
        std::unique_ptr<SshAccess> access;
    };
    auto program = std::make_unique<Program>();
    program->access = m_bed.access();
    program->connector = LibraryBed::connector(*program->access, way);
    program->proxy = program->access->makeProxy(*program->connector);
    program->socket = std::make_unique<TunnelSocket>(program->connector.get());
    program->socket->connectToHost(u"127.0.0.1"_s, m_target->port());
    // One that goes with the connector as well.
    program->connector->connectToHost(u"127.0.0.1"_s, m_target->port());
    WAIT_COMPARE(m_target->open(), 2);
    program.reset();
    WAIT_COMPARE(m_target->open(), 0);
}

void LifetimesTest::valueOfATemporaryStays()
{
    const auto &access = SshAccess::create(m_bed.setup()).value();
    const auto connector = access->makeMuxConnector();
    TunnelSocket socket(connector.get());
    socket.connectToHost(u"127.0.0.1"_s, m_target->port());
    WAIT(socket.isValid());
    // The same by ->, of what is kept.
    const auto result = SshAccess::create(m_bed.setup());
    QVERIFY(result->makeProxy(*connector)->proxy().port() != 0);
}

void LifetimesTest::worksOnAWorkerThread()
{
    QFETCH(const QString, way);
    QThread thread;
    thread.start();
    // It lives and ends on the thread.
    auto *worker = new QObject;
    worker->moveToThread(&thread);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    std::unique_ptr<Everything> all;
    std::atomic<bool> heard = false;
    QMetaObject::invokeMethod(worker, [&] {
        all = std::make_unique<Everything>(m_bed, way, m_target->port());
        all->connectAll(m_target->port());
        all->socket->write("hello");
        connect(all->socket.get(), &QIODevice::readyRead, worker,
                [&] { heard = all->socket->bytesAvailable() == 5; });
        connect(worker, &QObject::destroyed, all->socket.get(), [&] { all.reset(); });
    });
    WAIT(heard);
    thread.quit();
    QVERIFY(thread.wait());
    QVERIFY(!all);
    WAIT_COMPARE(m_target->open(), 0);
}

void LifetimesTest::threadEndsFirst()
{
    QFETCH(const QString, way);
    QThread thread;
    thread.start();
    QObject worker;
    worker.moveToThread(&thread);
    std::unique_ptr<Everything> all;
    std::atomic<bool> heard = false;
    std::atomic<qint64> pid = 0;
    QMetaObject::invokeMethod(&worker, [&] {
        all = std::make_unique<Everything>(m_bed, way, m_target->port());
        all->socket->connectToHost(u"127.0.0.1"_s, m_target->port());
        all->socket->write("hello");
        connect(all->socket.get(), &QIODevice::readyRead, all->socket.get(), [&] {
            pid = all->socket->processId();
            heard = true;
        });
    });
    WAIT(heard);
    thread.quit();
    QVERIFY(thread.wait());
    // ssh ends with the thread that started it; nothing moves any more, and all can be destroyed.
    WAIT(!runs(pid));
    all.reset();
    WAIT_COMPARE(m_target->open(), 0);
}

QTEST_GUILESS_MAIN(LifetimesTest)
#include "tst_lifetimes.moc"
