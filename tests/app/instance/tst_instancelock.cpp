// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/instancelock.h"

#include "core/io/nativeaddress.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Culvert;

/// Who is the one instance: what is left of one that was killed keeps nobody from it.
class InstanceLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsOne();
    void liveOneIsToldAtOnce();
    void dyingOneIsWaitedFor();

private:
    Descriptor instanceSocket() const
    {
        const NativeAddress address =
            NativeAddress::unixSocket(instanceSocketPath(m_directory.path()));
        QFile::remove(instanceSocketPath(m_directory.path()));
        Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (::bind(socket.number(), address.get(), address.size) != 0 ||
            ::listen(socket.number(), 5) != 0)
            qFatal("no socket");
        return socket;
    }

    QTemporaryDir m_directory;
};

void InstanceLockTest::thereIsOne()
{
    auto first = std::make_unique<InstanceLock>();
    QVERIFY(first->take(m_directory.path()));
    InstanceLock second;
    QVERIFY(!second.take(m_directory.path()));
    first.reset();
    QVERIFY(second.take(m_directory.path()));
}

void InstanceLockTest::liveOneIsToldAtOnce()
{
    InstanceLock first;
    QVERIFY(first.take(m_directory.path()));
    const Descriptor socket = instanceSocket();
    InstanceLock second;
    QVERIFY(!second.take(m_directory.path()));
}

/// One that was killed leaves its socket, and may hold the lock for a moment more.
void InstanceLockTest::dyingOneIsWaitedFor()
{
    auto dying = std::make_unique<InstanceLock>();
    QVERIFY(dying->take(m_directory.path()));
    instanceSocket().close();
    const Descriptor opened(::inotify_init1(IN_CLOEXEC));
    const QByteArray lock =
        QFile::encodeName(m_directory.filePath(QStringLiteral("instance.lock")));
    QVERIFY(::inotify_add_watch(opened.number(), lock.constData(), IN_OPEN) >= 0);
    std::thread death([&dying, &opened] {
        std::array<char, 512> event{};
        if (::read(opened.number(), event.data(), event.size()) > 0)
            dying.reset();
    });
    InstanceLock next;
    const bool taken = next.take(m_directory.path());
    death.join();
    QVERIFY(taken);
}

QTEST_GUILESS_MAIN(InstanceLockTest)
#include "tst_instancelock.moc"
