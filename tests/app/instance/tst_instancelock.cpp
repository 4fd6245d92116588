// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/instancelock.h"

#include "core/io/nativeaddress.h"
#include "tests/harness/nodescriptors.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;
using Holder = InstanceLock::Holder;

/// Who is the one instance: what is left of one that was killed keeps nobody from it.
class InstanceLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsOne();
    void thereIsOneForAFileOfProfiles();
    void anotherMachineWithTheSameHomeIsNone();
    void folderThatCannotBeLockedInKeepsNobodyOut();
    void lockThatCannotBeTriedIsSaid_data();
    void lockThatCannotBeTriedIsSaid();
    void wantOfDescriptorsIsSaid();
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
    QCOMPARE(*first->take(m_directory.path()), Holder::ThisProcess);
    InstanceLock second;
    QCOMPARE(*second.take(m_directory.path()), Holder::Another);
    first.reset();
    QCOMPARE(*second.take(m_directory.path()), Holder::ThisProcess);
}

/// Whatever the environment says of the runtime directory. It says where the first one is.
void InstanceLockTest::thereIsOneForAFileOfProfiles()
{
    const QTemporaryDir other;
    const QTemporaryDir config;
    const QString profiles = config.filePath(u"culvert/profiles.json"_s);
    QCOMPARE(lockedSocketPath(profiles), QString());
    auto first = std::make_unique<InstanceLock>();
    QCOMPARE(*first->take(m_directory.path(), profiles), Holder::ThisProcess);
    QCOMPARE(lockedSocketPath(profiles), instanceSocketPath(m_directory.path()));
    QCOMPARE(lockedProfilesFile(m_directory.path()), profiles);
    InstanceLock second;
    QCOMPARE(*second.take(other.path(), profiles), Holder::Another);
    // That one has let go of the other directory, which is free for other profiles.
    InstanceLock third;
    QCOMPARE(*third.take(other.path(), config.filePath(u"x/profiles.json"_s)), Holder::ThisProcess);
    QCOMPARE(lockedSocketPath(profiles), instanceSocketPath(m_directory.path()));
    first.reset();
    QCOMPARE(*second.take(m_directory.path(), profiles), Holder::ThisProcess);
}

void InstanceLockTest::anotherMachineWithTheSameHomeIsNone()
{
    const QTemporaryDir config;
    const QString profiles = config.filePath(u"profiles.json"_s);
    QFile lock(config.filePath(u"instance.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("another-machine\n/run/user/1/culvert/instance.sock\n");
    QVERIFY(lock.flush());
    QCOMPARE(::flock(lock.handle(), LOCK_EX), 0);
    QCOMPARE(lockedSocketPath(profiles), QString());
    InstanceLock here;
    QCOMPARE(*here.take(m_directory.path(), profiles), Holder::ThisProcess);
}

void InstanceLockTest::folderThatCannotBeLockedInKeepsNobodyOut()
{
    const QTemporaryDir place;
    QFile file(place.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir(place.path()).mkpath(u"folder/instance.lock"_s));
    for (const char *folder : {"file", "folder"}) {
        InstanceLock lock;
        QCOMPARE(*lock.take(m_directory.path(),
                            place.filePath(QString::fromLatin1(folder)) + u"/profiles.json"_s),
                 Holder::ThisProcess);
    }
}

/// It says nothing of another instance.
void InstanceLockTest::lockThatCannotBeTriedIsSaid_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("words");
    QTest::newRow("no folder") << u"none"_s << u"No such file or directory"_s;
    QTest::newRow("a file in the folder's place") << u"file"_s << u"Not a directory"_s;
    QTest::newRow("a folder in its place") << u"folder"_s << u"Is a directory"_s;
    QTest::newRow("a link in its place") << u"link"_s << u"Too many levels of symbolic links"_s;
}

void InstanceLockTest::lockThatCannotBeTriedIsSaid()
{
    QFETCH(QString, folder);
    QFETCH(QString, words);
    const QTemporaryDir place;
    QFile file(place.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir(place.path()).mkpath(u"folder/instance.lock"_s));
    QVERIFY(QDir(place.path()).mkpath(u"link"_s));
    QVERIFY(QFile::link(file.fileName(), place.filePath(u"link/instance.lock"_s)));
    InstanceLock lock;
    const Result<Holder> holder = lock.take(place.filePath(folder));
    QVERIFY(!holder);
    QCOMPARE(holder.failure().message,
             u"%1/instance.lock cannot be locked: %2"_s.arg(place.filePath(folder), words));
}

void InstanceLockTest::wantOfDescriptorsIsSaid()
{
    InstanceLock lock;
    std::optional<Result<Holder>> holder;
    {
        const NoDescriptors none;
        holder = lock.take(m_directory.path());
    }
    QVERIFY(!*holder);
    QVERIFY2(holder->failure().message.endsWith(u"Too many open files"),
             qPrintable(holder->failure().message));
}

void InstanceLockTest::liveOneIsToldAtOnce()
{
    InstanceLock first;
    QCOMPARE(*first.take(m_directory.path()), Holder::ThisProcess);
    const Descriptor socket = instanceSocket();
    InstanceLock second;
    QCOMPARE(*second.take(m_directory.path()), Holder::Another);
}

/// One that was killed leaves its socket, and may hold the lock for a moment more.
void InstanceLockTest::dyingOneIsWaitedFor()
{
    auto dying = std::make_unique<InstanceLock>();
    QCOMPARE(*dying->take(m_directory.path()), Holder::ThisProcess);
    instanceSocket().close();
    const Descriptor opened(::inotify_init1(IN_CLOEXEC));
    const QByteArray lock = QFile::encodeName(m_directory.filePath(u"instance.lock"_s));
    QVERIFY(::inotify_add_watch(opened.number(), lock.constData(), IN_OPEN) >= 0);
    std::thread death([&dying, &opened] {
        std::array<char, 512> event{};
        if (::read(opened.number(), event.data(), event.size()) > 0)
            dying.reset();
    });
    InstanceLock next;
    const Result<Holder> holder = next.take(m_directory.path());
    death.join();
    QCOMPARE(*holder, Holder::ThisProcess);
}

QTEST_GUILESS_MAIN(InstanceLockTest)
#include "tst_instancelock.moc"
