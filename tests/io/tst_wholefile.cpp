// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/privatefolder.h"
#include "core/io/wholefile.h"
#include "tests/harness/contentof.h"
#include "tests/harness/smalldisk.h"
#include "tests/harness/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Old = "what was there before\n";
const QByteArray New = QByteArray(9000, 'n');

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
}

mode_t modeOf(const QString &path)
{
    struct stat info
    {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777U : 0;
}

/// For as long as it lives, no file may become larger.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SizeLimit)

private:
    rlimit m_before{};
};

} // namespace

/// A file is there whole, or as it was before; and nothing else is ever there.
class WholeFileTest : public QObject
{
    Q_OBJECT

public:
    explicit WholeFileTest(QString problem)
        : m_problem(std::move(problem))
    {}

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fileIsThereForItsOwnerOnly_data();
    void fileIsThereForItsOwnerOnly();
    void linkLeadsToTheFile();
    void linkToNothingMakesTheFile();
    void longestNameIsWritten();
    void whatCannotBeWrittenIsSaidAndLeftAlone_data();
    void whatCannotBeWrittenIsSaidAndLeftAlone();
    void fullDiskIsSaidAndNothingIsLost_data();
    void fullDiskIsSaidAndNothingIsLost();
    void largestSizeIsSaidAndKillsNobody();
    void foldersAreMadeForTheirOwnerOnly();
    void folderThatCannotBeMadeIsSaid_data();
    void folderThatCannotBeMadeIsSaid();

private:
    QString path(const QString &name) const { return QDir(m_folder->path()).filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QString m_problem;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void WholeFileTest::fileIsThereForItsOwnerOnly_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("first") << QByteArray() << New;
    QTest::newRow("in another's place") << Old << New;
    QTest::newRow("shorter than before") << New << Old;
    QTest::newRow("empty") << Old << QByteArray();
    QTest::newRow("of several megabytes") << Old << QByteArray(5 << 20, 'm');
}

void WholeFileTest::fileIsThereForItsOwnerOnly()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, bytes);
    const QString file = path(u"file"_s);
    if (!before.isEmpty())
        put(file, before);
    QCOMPARE(writeWholeFile(file, bytes), std::nullopt);
    QCOMPARE(contentOf(file), bytes);
    QCOMPARE(modeOf(file), 0600U);
    QCOMPARE(names(), QStringList{u"file"_s});
}

void WholeFileTest::linkLeadsToTheFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"there"_s));
    put(path(u"there/file"_s), Old);
    QVERIFY(QFile::link(u"there/file"_s, path(u"near"_s)));
    QVERIFY(QFile::link(u"near"_s, path(u"link"_s)));
    QCOMPARE(writeWholeFile(path(u"link"_s), New), std::nullopt);
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QVERIFY(QFileInfo(path(u"near"_s)).isSymLink());
    QCOMPARE(contentOf(path(u"there/file"_s)), New);
}

void WholeFileTest::linkToNothingMakesTheFile()
{
    QVERIFY(QFile::link(u"file"_s, path(u"link"_s)));
    QCOMPARE(writeWholeFile(path(u"link"_s), New), std::nullopt);
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(contentOf(path(u"file"_s)), New);
}

void WholeFileTest::longestNameIsWritten()
{
    const QString file = path(QString(255, u'x'));
    QCOMPARE(writeWholeFile(file, New), std::nullopt);
    QCOMPARE(contentOf(file), New);
    QCOMPARE(names().size(), 1);
}

void WholeFileTest::whatCannotBeWrittenIsSaidAndLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("no folder") << u"none/file"_s << FailureKind::Internal
                               << u"No such file or directory"_s;
    QTest::newRow("folder") << u"folder"_s << FailureKind::Internal << u"Is a directory"_s;
    QTest::newRow("below a file") << u"file/file"_s << FailureKind::Internal
                                  << u"Not a directory"_s;
    QTest::newRow("pipe") << u"pipe"_s << FailureKind::Permission << u"it is not a file"_s;
    QTest::newRow("link to itself")
        << u"loop"_s << FailureKind::Internal << u"Too many levels of symbolic links"_s;
    QTest::newRow("name too long")
        << QString(256, u'x') << FailureKind::Internal << u"File name too long"_s;
    QTest::newRow("device") << u"/dev/full"_s << FailureKind::Permission << u"it is not a file"_s;
    QTest::newRow("the system's own")
        << u"/proc/culvert"_s << FailureKind::Internal << u"No such file or directory"_s;
}

void WholeFileTest::whatCannotBeWrittenIsSaidAndLeftAlone()
{
    QFETCH(QString, name);
    QFETCH(FailureKind, kind);
    QFETCH(QString, words);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    put(path(u"file"_s), Old);
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(u"loop"_s, path(u"loop"_s)));
    const QStringList before = names();
    const std::optional<Failure> failure = writeWholeFile(path(name), New);
    QVERIFY(failure);
    QCOMPARE(failure->kind, kind);
    QVERIFY2(failure->message.contains(words), qPrintable(failure->message));
    QVERIFY2(failure->message.contains(path(name)), qPrintable(failure->message));
    QCOMPARE(names(), before);
    QCOMPARE(contentOf(path(u"file"_s)), Old);
}

void WholeFileTest::fullDiskIsSaidAndNothingIsLost_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<int>("size");
    QTest::newRow("not one byte has room") << true << 1;
    QTest::newRow("nothing of it has room") << true << 9000;
    QTest::newRow("a part of it has room") << false << 100000;
}

void WholeFileTest::fullDiskIsSaidAndNothingIsLost()
{
    if (!m_problem.isEmpty())
        QSKIP(qPrintable(m_problem));
    QFETCH(bool, isFull);
    QFETCH(int, size);
    const SmallDisk disk;
    const QString file = disk.path(u"file"_s);
    put(file, Old);
    if (isFull)
        disk.fill();
    const QStringList before = QDir(disk.path()).entryList(QDir::Files | QDir::Hidden);
    const std::optional<Failure> failure = writeWholeFile(file, QByteArray(size, 'n'));
    QVERIFY(failure);
    QCOMPARE(failure->message, file + u" cannot be written: No space left on device");
    QCOMPARE(failure->kind, FailureKind::Internal);
    QCOMPARE(contentOf(file), Old);
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), before);

    disk.empty();
    QCOMPARE(writeWholeFile(file, New), std::nullopt);
    QCOMPARE(contentOf(file), New);
}

/// The system's own way to say it is a signal that ends the program (setrlimit(2)).
void WholeFileTest::largestSizeIsSaidAndKillsNobody()
{
    const QString file = path(u"file"_s);
    put(file, Old);
    {
        const SizeLimit limit(1000);
        const std::optional<Failure> failure = writeWholeFile(file, New);
        QVERIFY(failure);
        QCOMPARE(failure->message, file + u" cannot be written: File too large");
    }
    QCOMPARE(contentOf(file), Old);
    QCOMPARE(names(), QStringList{u"file"_s});
    QCOMPARE(writeWholeFile(file, New), std::nullopt);
}

void WholeFileTest::foldersAreMadeForTheirOwnerOnly()
{
    QCOMPARE(makePrivateFolder(path(u"a/b/c/"_s)), std::nullopt);
    for (const char *name : {"a", "a/b", "a/b/c"})
        QCOMPARE(modeOf(path(QString::fromLatin1(name))), 0700U);
    // One that is there stays as it is.
    QCOMPARE(::chmod(QFile::encodeName(path(u"a/b"_s)).constData(), 0755), 0);
    QCOMPARE(makePrivateFolder(path(u"a/b"_s)), std::nullopt);
    QCOMPARE(modeOf(path(u"a/b"_s)), 0755U);
}

void WholeFileTest::folderThatCannotBeMadeIsSaid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::newRow("a file is there")
        << u"/dev/null"_s << u"the folder /dev/null cannot be made: Not a directory"_s;
    QTest::newRow("below a file") << u"/dev/null/a/b"_s
                                  << u"the folder /dev/null cannot be made: Not a directory"_s;
    QTest::newRow("where nobody may")
        << u"/proc/a/b"_s << u"the folder /proc/a cannot be made: No such file or directory"_s;
}

void WholeFileTest::folderThatCannotBeMadeIsSaid()
{
    QFETCH(QString, path);
    QFETCH(QString, message);
    const std::optional<Failure> failure = makePrivateFolder(path);
    QVERIFY(failure);
    QCOMPARE(failure->message, message);
}

CULVERT_TEST_MAIN(int argc, char *argv[])
{
    // Before there are threads.
    const QString problem = SmallDisk::enter();
    const QCoreApplication application(argc, argv);
    WholeFileTest test(problem);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_wholefile.moc"
