// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshcommand.h"
#include "core/session/runtimedirectory.h"
#include "tests/harness/stranger.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// The folder of sockets is the user's own and nobody else's.
class RuntimeDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathIsShortEnoughAndStable_data();
    void pathIsShortEnoughAndStable();
    void anotherUsersFolderIsNotUsed();
    void otherTimesAreLookedFor();
    void namesTellInstancesApart();
    void isMadeForItsOwnerOnly();
    void openFolderIsClosed();
    void linkIsRefused();
    void fileIsRefused();
    void foreignFolderIsRefused();
    void foreignFolderIsNamed();
    void whatOthersPutIntoAnOpenFolderIsRemoved();
    void staleSocketsAreRemovedAndNothingElse();

private:
    const QTemporaryDir m_own;
};

void RuntimeDirectoryTest::pathIsShortEnoughAndStable_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("usual") << QFile::encodeName(m_own.path()) << true;
    QTest::newRow("missing") << QFile::encodeName(m_own.path() + u"/none"_s) << false;
    QTest::newRow("a file") << QByteArray("/etc/passwd") << false;
    QTest::newRow("unset") << QByteArray() << false;
    QTest::newRow("relative") << QByteArray("run") << false;
    QTest::newRow("long") << QByteArray("/" + QByteArray(100, 'x')) << false;
}

void RuntimeDirectoryTest::pathIsShortEnoughAndStable()
{
    QFETCH(QByteArray, base);
    QFETCH(bool, isUsed);
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    if (base.isEmpty())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", base);
    const QString path = runtimeDirectoryPath();
    const QString again = runtimeDirectoryPath();
    qputenv("XDG_RUNTIME_DIR", before);
    QCOMPARE(again, path);
    QCOMPARE(path.startsWith(QString::fromUtf8(base)) && !base.isEmpty(), isUsed);
    QVERIFY(QDir::isAbsolutePath(path));
    QVERIFY(path.size() + 20 <= LongestControlPath);
}

/// As after "su", which keeps the other's environment.
void RuntimeDirectoryTest::anotherUsersFolderIsNotUsed()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    const QTemporaryDir folder;
    const QByteArray base = QFile::encodeName(folder.path());
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", base);
    const QString own = runtimeDirectoryPath();
    QCOMPARE(::chown(base.constData(), AsUser::Nobody, 0), 0);
    const QString other = runtimeDirectoryPath();
    const QStringList all = runtimeDirectoryPaths();
    QCOMPARE(::chown(base.constData(), 0, 0), 0);
    qputenv("XDG_RUNTIME_DIR", before);
    QCOMPARE(own, folder.filePath(u"culvert"_s));
    QVERIFY2(other.startsWith(u"/tmp/culvert-0-"_s), qPrintable(other));
    QCOMPARE(all.first(), other);
    QVERIFY(all.contains(u"/tmp/culvert-0"_s) && !all.contains(own));
}

/// Started before a login and asked after it, or the other way round.
void RuntimeDirectoryTest::otherTimesAreLookedFor()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const QString base = m_own.filePath(u"late"_s);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(base));
    const QString early = runtimeDirectoryPath();
    QVERIFY(QDir().mkdir(base));
    const QStringList late = runtimeDirectoryPaths();
    qunsetenv("XDG_RUNTIME_DIR");
    const QString without = runtimeDirectoryPath();
    qputenv("XDG_RUNTIME_DIR", before);
    QCOMPARE(late.first(), QString(base + u"/culvert"_s));
    QVERIFY(late.contains(early));
    QVERIFY(late.contains(without));
}

void RuntimeDirectoryTest::namesTellInstancesApart()
{
    QVERIFY(runtimeDirectoryPath() != runtimeDirectoryPath(u"demo"_s));
}

void RuntimeDirectoryTest::isMadeForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run"_s);
    QCOMPARE(prepareRuntimeDirectory(path), std::nullopt);
    QCOMPARE(prepareRuntimeDirectory(path), std::nullopt);
    struct stat info
    {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0700U);
}

void RuntimeDirectoryTest::openFolderIsClosed()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"run"_s));
    QCOMPARE(::mkdir(path.constData(), 0755), 0);
    QCOMPARE(::chmod(path.constData(), 0777), 0);
    QCOMPARE(prepareRuntimeDirectory(QFile::decodeName(path)), std::nullopt);
    struct stat info
    {};
    QCOMPARE(::stat(path.constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0700U);
}

void RuntimeDirectoryTest::linkIsRefused()
{
    const QTemporaryDir folder;
    const QString real = folder.filePath(u"real"_s);
    QVERIFY(QDir().mkdir(real));
    const QString link = folder.filePath(u"run"_s);
    QVERIFY(QFile::link(real, link));
    const std::optional<Failure> failure = prepareRuntimeDirectory(link);
    QVERIFY(failure.has_value());
    QCOMPARE(failure->kind, FailureKind::Permission);
}

void RuntimeDirectoryTest::fileIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"run"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(prepareRuntimeDirectory(file.fileName()).has_value());
}

void RuntimeDirectoryTest::foreignFolderIsRefused()
{
    const QTemporaryDir folder;
    QString path = u"/"_s;
    if (::getuid() == 0) {
        path = folder.filePath(u"run"_s);
        QVERIFY(QDir().mkdir(path));
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 1, 1), 0);
    }
    const std::optional<Failure> failure = prepareRuntimeDirectory(path);
    QVERIFY(failure.has_value());
    QCOMPARE(failure->kind, FailureKind::Permission);
}

void RuntimeDirectoryTest::foreignFolderIsNamed()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run"_s);
    QVERIFY(QDir().mkdir(path));
    QCOMPARE(::chown(QFile::encodeName(path).constData(), AsUser::Nobody, 0), 0);
    const std::optional<Failure> failure = prepareRuntimeDirectory(path);
    QVERIFY(failure.has_value());
    for (const QString &word : {path, u"the user nobody"_s, u"removed"_s, u"XDG_RUNTIME_DIR"_s})
        QVERIFY2(failure->message.contains(word), qPrintable(failure->message));
}

void RuntimeDirectoryTest::whatOthersPutIntoAnOpenFolderIsRemoved()
{
    if (!AsUser::isPossible())
        QSKIP("only root can be another user");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"run"_s);
    QVERIFY(QDir().mkdir(path));
    QFile own(path + u"/own"_s);
    QVERIFY(own.open(QIODevice::WriteOnly));
    const Stranger stranger(path + u"/instance.sock"_s, Stranger::Owns::Socket);
    QFile lock(path + u"/instance.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QCOMPARE(::fchown(lock.handle(), AsUser::Nobody, 0), 0);
    QVERIFY(QDir(path).mkdir(u"folder"_s));
    const QByteArray theirs = QFile::encodeName(path + u"/folder"_s);
    QCOMPARE(::chown(theirs.constData(), AsUser::Nobody, 0), 0);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0777), 0);
    QCOMPARE(prepareRuntimeDirectory(path), std::nullopt);
    QCOMPARE(QDir(path).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
             QStringList{u"own"_s});
}

void RuntimeDirectoryTest::staleSocketsAreRemovedAndNothingElse()
{
    const QTemporaryDir folder;
    for (const char *name : {"abc.mux", "abc.mux.x7GhT", "instance.sock", "mux"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    removeStaleSockets(folder.path());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
             QStringList({u"instance.sock"_s, u"mux"_s}));
}

QTEST_GUILESS_MAIN(RuntimeDirectoryTest)
#include "tst_runtimedirectory.moc"
