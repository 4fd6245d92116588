// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/endpoint.h"
#include "tests/endpoint/fakeconnector.h"
#include "tests/endpoint/localclient.h"
#include "tests/harness/asuser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// Who gets into an endpoint.
class DoormanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ownProgramsGetIn_data();
    void ownProgramsGetIn();
    void rootCountsAsOneself();
    void otherUsersAreTurnedAway_data();
    void otherUsersAreTurnedAway();
    void otherUsersAreLetInWhereAllowed();
    void socketModeDecidesWhereItWasChosen();
    void refusalsAreForgottenWithTheListener();
    void connectionTellsWhoseItIs();
    void clientThatHasHungUpIsNoStranger();

private:
    bool listen(const QString &address, bool allowOtherUsers = false,
                int mode = EndpointSettings::OwnerOnly);
    LocalClient newClient() const
    {
        return LocalClient(*SocketAddress::parseListen(m_endpoint->status().listen));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Poller> m_poller;
    std::unique_ptr<FakeConnector> m_connector;
    std::unique_ptr<Endpoint> m_endpoint;
};

void DoormanTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // Any user may look for a socket in it.
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    m_poller = std::make_unique<Poller>();
    m_connector = std::make_unique<FakeConnector>();
}

void DoormanTest::cleanup()
{
    m_endpoint.reset();
    m_connector.reset();
    m_poller.reset();
}

/// A forward, which opens its target as soon as a client has got in.
bool DoormanTest::listen(const QString &address, bool allowOtherUsers, int mode)
{
    EndpointSettings settings;
    settings.type = EndpointType::Forward;
    settings.listen =
        *SocketAddress::parseListen(address.isEmpty() ? m_folder->filePath(u"socket"_s) : address);
    settings.target = SocketAddress(HostPort{u"db.internal"_s, 5432});
    settings.allowOtherUsers = allowOtherUsers;
    settings.socketMode = mode;
    m_endpoint = std::make_unique<Endpoint>(*m_poller, *m_connector, settings);
    return !m_endpoint->listen();
}

void DoormanTest::ownProgramsGetIn_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("TCP") << u"127.0.0.1:0"_s;
    QTest::newRow("Unix socket") << QString();
}

void DoormanTest::ownProgramsGetIn()
{
    QFETCH(QString, address);
    QVERIFY(listen(address));
    const LocalClient client = newClient();
    LocalClient::settle();
    QCOMPARE(m_connector->opens.size(), std::size_t{1});
    QCOMPARE(m_endpoint->warnings(), QStringList());
}

void DoormanTest::rootCountsAsOneself()
{
    if (!AsUser::isPossible())
        QSKIP("only root can make a socket of root's");
    QVERIFY(listen(u"127.0.0.1:0"_s));
    const LocalClient client = newClient();
    // The program is another user's by the time it looks.
    const AsUser nobody;
    LocalClient::settle();
    QCOMPARE(m_connector->opens.size(), std::size_t{1});
}

void DoormanTest::otherUsersAreTurnedAway_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("TCP") << u"127.0.0.1:0"_s;
    QTest::newRow("every address") << u"0.0.0.0:0"_s;
    QTest::newRow("Unix socket") << QString();
}

void DoormanTest::otherUsersAreTurnedAway()
{
    if (!AsUser::isPossible())
        QSKIP("only root can make a socket of another user");
    QFETCH(QString, address);
    QVERIFY(listen(address));
    const bool isUnix = address.isEmpty();
    if (isUnix) // As if the folder's keeper had opened it by hand.
        QCOMPARE(::chmod(QFile::encodeName(m_folder->filePath(u"socket"_s)).constData(), 0666), 0);
    std::unique_ptr<LocalClient> client;
    {
        const AsUser nobody;
        client = std::make_unique<LocalClient>(newClient());
        QVERIFY(client->isOpen());
        client->send("let me in");
    }
    QCOMPARE(client->read(), QByteArray());
    QVERIFY(isUnix ? client->atEnd() || client->wasReset() : client->wasReset());
    QCOMPARE(m_connector->opens.size(), std::size_t{0});
    QCOMPARE(m_endpoint->connectionCount(), 0);
    QCOMPARE(m_endpoint->warnings().size(), 1);
    QVERIFY(m_endpoint->warnings().constFirst().contains(u"nobody"));
    // Others go on being served.
    const LocalClient own = newClient();
    LocalClient::settle();
    QCOMPARE(m_connector->opens.size(), std::size_t{1});
}

void DoormanTest::otherUsersAreLetInWhereAllowed()
{
    if (!AsUser::isPossible())
        QSKIP("only root can make a socket of another user");
    QVERIFY(listen(u"127.0.0.1:0"_s, true));
    std::unique_ptr<LocalClient> client;
    {
        const AsUser nobody;
        client = std::make_unique<LocalClient>(newClient());
    }
    LocalClient::settle();
    QCOMPARE(m_connector->opens.size(), std::size_t{1});
    QCOMPARE(m_endpoint->connections().constFirst().user, u"nobody"_s);
}

void DoormanTest::socketModeDecidesWhereItWasChosen()
{
    QVERIFY(listen(QString(), false, 0666));
    struct stat info
    {};
    QCOMPARE(::stat(QFile::encodeName(m_folder->filePath(u"socket"_s)).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0666U);
    if (!AsUser::isPossible())
        QSKIP("only root can make a socket of another user");
    std::unique_ptr<LocalClient> client;
    {
        const AsUser nobody;
        client = std::make_unique<LocalClient>(newClient());
    }
    LocalClient::settle();
    QCOMPARE(m_connector->opens.size(), std::size_t{1});
}

void DoormanTest::refusalsAreForgottenWithTheListener()
{
    if (!AsUser::isPossible())
        QSKIP("only root can make a socket of another user");
    QVERIFY(listen(u"127.0.0.1:0"_s));
    {
        const AsUser nobody;
        const LocalClient client = newClient();
        const LocalClient other = newClient();
        const AsUser root(0);
        LocalClient::settle();
    }
    QVERIFY(m_endpoint->warnings().constFirst().contains(u"2"));
    m_endpoint->close({FailureKind::Cancelled, u"stopped"_s, {}});
    QVERIFY(!m_endpoint->listen());
    QCOMPARE(m_endpoint->warnings(), QStringList());
}

void DoormanTest::connectionTellsWhoseItIs()
{
    QVERIFY(listen(u"127.0.0.1:0"_s));
    const LocalClient client = newClient();
    LocalClient::settle();
    const ConnectionStatus status = m_endpoint->connections().constFirst();
    QVERIFY(!status.user.isEmpty());
    QVERIFY(status.socketInode != 0);
    QVERIFY(!status.targetIsAddress);

    QVERIFY(listen(QString()));
    const LocalClient unixClient = newClient();
    LocalClient::settle();
    QCOMPARE(m_endpoint->connections().constFirst().pid, ::getpid());
}

void DoormanTest::clientThatHasHungUpIsNoStranger()
{
    QVERIFY(listen(u"127.0.0.1:0"_s));
    {
        LocalClient client = newClient();
        client.send("something for the target");
    }
    LocalClient::settle();
    QCOMPARE(m_connector->opens.size(), std::size_t{0});
    // Not that others tried to get in, but that something may be lost.
    QCOMPARE(m_endpoint->warnings().size(), 1);
    QVERIFY(m_endpoint->warnings().constFirst().contains(u"hung up"));
}

QTEST_GUILESS_MAIN(DoormanTest)
#include "tst_doorman.moc"
