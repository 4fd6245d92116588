// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/localpeer.h"
#include "tests/harness/stranger.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

bool changeOwner(const QString &path, uid_t user)
{
    return ::lchown(QFile::encodeName(path).constData(), user, 0) == 0;
}

bool changeMode(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

Descriptor listenAs(uid_t user, const QString &path)
{
    Descriptor listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const NativeAddress address = NativeAddress::unixSocket(path);
    if (::bind(listener.number(), address.get(), address.size) != 0)
        qFatal("cannot bind");
    const auto listen = [&listener] { return ::listen(listener.number(), 4); };
    if (user == ::geteuid() ? listen() : (AsUser(user), listen()))
        qFatal("cannot listen");
    return listener;
}

Descriptor connectTo(const QString &path)
{
    Descriptor client(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const NativeAddress address = NativeAddress::unixSocket(path);
    if (::connect(client.number(), address.get(), address.size) != 0)
        qFatal("cannot connect");
    return client;
}

} // namespace

/// A socket is spoken to only if nobody but this user and root can be behind it.
class LocalPeerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void ownServerIsTrusted();
    void strangerIsNamed_data();
    void strangerIsNamed();
    void openFolderIsRefused_data();
    void openFolderIsRefused();
    void linksAreRefused();
    void linkToAStrangersSocketIsRefused();
    void rootIsTrusted();
    void folderThatIsNotThereIsNobodys();
    void fileIsNoFolderAndNoSocket();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LocalPeerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkdir(path(u"run"_s)));
    QVERIFY(changeMode(path(u"run"_s), 0700));
}

void LocalPeerTest::ownServerIsTrusted()
{
    const QString socket = path(u"run/socket"_s);
    const Descriptor listener = listenAs(::geteuid(), socket);
    QCOMPARE(folderFailure(path(u"run"_s)), std::nullopt);
    const Descriptor client = connectTo(socket);
    QCOMPARE(serverFailure(client.number(), socket), std::nullopt);
    // One that has taken its file away since.
    QVERIFY(QFile::remove(socket));
    QCOMPARE(serverFailure(client.number(), socket), std::nullopt);
}

void LocalPeerTest::strangerIsNamed_data()
{
    QTest::addColumn<Stranger::Owns>("owns");
    QTest::addColumn<QString>("named");
    QTest::newRow("folder") << Stranger::Owns::Folder << "run belongs to the user nobody";
    QTest::newRow("socket") << Stranger::Owns::Socket << "run/socket belongs to the user nobody";
    QTest::newRow("process") << Stranger::Owns::Process << "a program of the user nobody";
}

void LocalPeerTest::strangerIsNamed()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    QFETCH(Stranger::Owns, owns);
    QFETCH(QString, named);
    const QString socket = path(u"run/socket"_s);
    Stranger stranger(socket, owns);
    QCOMPARE(folderFailure(path(u"run"_s)).has_value(), owns == Stranger::Owns::Folder);
    const std::optional<Failure> failure = serverFailure(connectTo(socket).number(), socket);
    QVERIFY(failure.has_value());
    QCOMPARE(failure->kind, FailureKind::Permission);
    QVERIFY2(failure->message.contains(named), qPrintable(failure->message));
    QVERIFY2(failure->message.contains(path(u"run"_s)), qPrintable(failure->message));
}

void LocalPeerTest::openFolderIsRefused_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("refused");
    QTest::newRow("own") << 0700 << false;
    QTest::newRow("readable") << 0755 << false;
    QTest::newRow("group") << 0770 << true;
    QTest::newRow("everybody") << 0777 << true;
    QTest::newRow("everybody, sticky") << 01777 << true;
    QTest::newRow("writable only") << 0702 << true;
}

void LocalPeerTest::openFolderIsRefused()
{
    QFETCH(int, mode);
    QFETCH(bool, refused);
    const QString folder = path(u"run"_s);
    const QString socket = folder + u"/socket"_s;
    const Descriptor listener = listenAs(::geteuid(), socket);
    const Descriptor client = connectTo(socket);
    QVERIFY(changeMode(folder, static_cast<mode_t>(mode)));
    const std::optional<Failure> failure = folderFailure(folder);
    QCOMPARE(failure.has_value(), refused);
    QCOMPARE(serverFailure(client.number(), socket).has_value(), refused);
    if (failure)
        QVERIFY2(failure->message.contains(u"chmod 700 " + folder), qPrintable(failure->message));
}

void LocalPeerTest::linksAreRefused()
{
    const QString socket = path(u"run/socket"_s);
    const Descriptor listener = listenAs(::geteuid(), socket);
    QVERIFY(QFile::link(path(u"run"_s), path(u"link"_s)));
    QVERIFY(QFile::link(socket, path(u"run/other"_s)));
    for (const QString &name : {u"link/socket"_s, u"run/other"_s}) {
        const std::optional<Failure> failure =
            serverFailure(connectTo(path(name)).number(), path(name));
        QVERIFY2(failure.has_value(), qPrintable(name));
        QVERIFY2(failure->message.contains(u"symbolic link"), qPrintable(failure->message));
    }
    QVERIFY(folderFailure(path(u"link"_s)).has_value());
    // One that leads nowhere is one, too.
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"lost"_s)));
    QVERIFY(folderFailure(path(u"lost"_s)).has_value());
}

void LocalPeerTest::linkToAStrangersSocketIsRefused()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    QVERIFY(QDir().mkdir(path(u"theirs"_s)));
    const QString theirs = path(u"theirs/socket"_s);
    Stranger stranger(theirs, Stranger::Owns::Folder);
    const QString hard = path(u"run/hard"_s);
    QCOMPARE(::link(QFile::encodeName(theirs).constData(), QFile::encodeName(hard).constData()), 0);
    QVERIFY(serverFailure(connectTo(hard).number(), hard).has_value());
    // The same with an owner that does not give it away.
    QVERIFY(changeOwner(hard, ::geteuid()));
    const std::optional<Failure> failure = serverFailure(connectTo(hard).number(), hard);
    QVERIFY(failure.has_value());
    QVERIFY2(failure->message.contains(u"nobody"), qPrintable(failure->message));
}

void LocalPeerTest::rootIsTrusted()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    const QString socket = path(u"run/socket"_s);
    const Descriptor listener = listenAs(0, socket);
    QVERIFY(changeMode(m_folder->path(), 0755));
    QVERIFY(changeMode(path(u"run"_s), 0755));
    QVERIFY(changeMode(socket, 0777));
    const AsUser nobody;
    QCOMPARE(folderFailure(path(u"run"_s)), std::nullopt);
    QCOMPARE(serverFailure(connectTo(socket).number(), socket), std::nullopt);
}

void LocalPeerTest::folderThatIsNotThereIsNobodys()
{
    QCOMPARE(folderFailure(path(u"none"_s)), std::nullopt);
    // But whether it is there has to be known.
    QVERIFY(folderFailure(path(QString(300, u'x'))).has_value());
}

void LocalPeerTest::fileIsNoFolderAndNoSocket()
{
    QFile file(path(u"run/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(folderFailure(file.fileName()).has_value());
    const QString socket = path(u"run/socket"_s);
    const Descriptor listener = listenAs(::geteuid(), socket);
    QVERIFY(serverFailure(connectTo(socket).number(), file.fileName()).has_value());
}

QTEST_GUILESS_MAIN(LocalPeerTest)
#include "tst_localpeer.moc"
