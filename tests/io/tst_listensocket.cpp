// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/listensocket.h"
#include "tests/harness/nodescriptors.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// Sockets that listen; and why one does not, in the system's own words and with its address.
class ListenSocketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonIsTheSystems_data();
    void reasonIsTheSystems();
    void wantOfDescriptorsIsSaid();
    void familyThatTheMachineLacksIsNoFailure();
    void pathThatCannotBeIsSaid_data();
    void pathThatCannotBeIsSaid();
    void pathGetsItsMode_data();
    void pathGetsItsMode();

private:
    QTemporaryDir m_folder;
};

void ListenSocketTest::reasonIsTheSystems_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("taken") << EADDRINUSE << FailureKind::PortInUse << "in use by another program";
    QTest::newRow("low port") << EACCES << FailureKind::Permission << "Permission denied";
    QTest::newRow("forbidden") << EPERM << FailureKind::Permission << "Operation not permitted";
    QTest::newRow("read-only") << EROFS << FailureKind::Permission << "Read-only file system";
    QTest::newRow("foreign") << EADDRNOTAVAIL << FailureKind::Network
                             << "not an address of this machine";
    QTest::newRow("full disk") << ENOSPC << FailureKind::Internal << "No space left on device";
    QTest::newRow("quota") << EDQUOT << FailureKind::Internal << "Disk quota exceeded";
    QTest::newRow("descriptors") << EMFILE << FailureKind::Internal << "Too many open files";
    QTest::newRow("memory") << ENOMEM << FailureKind::Internal << "Cannot allocate memory";
    QTest::newRow("no folder") << ENOENT << FailureKind::Internal << "No such file or directory";
}

void ListenSocketTest::reasonIsTheSystems()
{
    QFETCH(int, error);
    QFETCH(FailureKind, kind);
    QFETCH(QString, words);
    const Failure failure = listenFailure(u"/run/x"_s, error);
    QCOMPARE(failure.kind, kind);
    QVERIFY2(failure.message.contains(u"/run/x"), qPrintable(failure.message));
    QVERIFY2(failure.message.endsWith(words), qPrintable(failure.message));
}

void ListenSocketTest::wantOfDescriptorsIsSaid()
{
    const QString path = m_folder.filePath(u"none"_s);
    const NoDescriptors none;
    const Result<ListenSocket> tcp = ListenSocket::open({u"127.0.0.1"_s, 0});
    QVERIFY(!tcp);
    QCOMPARE(tcp.failure().message, u"cannot listen on 127.0.0.1:0: Too many open files"_s);
    const Result<Descriptor> local = listenAt(path, 0600);
    QVERIFY(!local);
    QCOMPARE(local.failure().message, u"cannot listen on " + path + u": Too many open files");
    QVERIFY(!QFile::exists(path));
}

/// No machine has a documentation address (RFC 3849).
void ListenSocketTest::familyThatTheMachineLacksIsNoFailure()
{
    const HostPort here{u"127.0.0.1"_s, 0};
    const HostPort nowhere{u"2001:db8::1"_s, 0};
    for (const QList<HostPort> &addresses : {QList{here, nowhere}, QList{nowhere, here}}) {
        const ListenSockets open = ListenSockets::open(addresses);
        QCOMPARE(open.failure, std::nullopt);
        QCOMPARE(open.sockets.size(), std::size_t{1});
        QCOMPARE(open.sockets.front().address.host, here.host);
    }
    const ListenSockets none = ListenSockets::open({nowhere});
    QVERIFY(none.failure && none.sockets.empty());
    QCOMPARE(none.failure->kind, FailureKind::Network);
}

void ListenSocketTest::pathThatCannotBeIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("no folder") << "none/socket"
                               << "No such file or directory";
    QTest::newRow("below a file") << "file/socket"
                                  << "Not a directory";
    QTest::newRow("too long for a socket") << QString(200, u'x') << "File name too long";
    QTest::newRow("a file") << "file"
                            << "in use by another program";
    QTest::newRow("a folder") << "folder"
                              << "in use by another program";
}

void ListenSocketTest::pathThatCannotBeIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir(m_folder.path()).mkpath(u"folder"_s));
    const QString path = m_folder.filePath(name);
    const Result<Descriptor> listening = listenAt(path, 0600);
    QVERIFY(!listening);
    QVERIFY2(listening.failure().message.contains(path), qPrintable(listening.failure().message));
    QVERIFY2(listening.failure().message.endsWith(words), qPrintable(listening.failure().message));
    QVERIFY(file.exists());
}

void ListenSocketTest::pathGetsItsMode_data()
{
    QTest::addColumn<uint>("mode");
    QTest::newRow("the owner's") << 0600U;
    QTest::newRow("the group's") << 0660U;
    QTest::newRow("everybody's") << 0666U;
}

void ListenSocketTest::pathGetsItsMode()
{
    QFETCH(uint, mode);
    const QString path = m_folder.filePath(u"socket"_s);
    // What the row before left is a dead one's.
    const Result<Descriptor> listening = listenAt(path, mode);
    QVERIFY(listening);
    struct stat info
    {};
    QCOMPARE(::lstat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, mode);
    QVERIFY((::fcntl(listening->number(), F_GETFL) & O_NONBLOCK) != 0);
    QVERIFY((::fcntl(listening->number(), F_GETFD) & FD_CLOEXEC) != 0);
}

QTEST_GUILESS_MAIN(ListenSocketTest)
#include "tst_listensocket.moc"
