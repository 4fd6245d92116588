// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/importfile.h"
#include "core/io/descriptor.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <thread>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// What is imported may be anything that has a name: there is always an answer.
class ImportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegularFileIsRead();
    void whatMayBlockIsNamed_data();
    void whatMayBlockIsNamed();
    void aGigabyteIsTooLarge();
    void theLargestIsRead();
    void aPipeIsReadWhereThatMayBlock();
    void aSilentPipeIsGivenUp();

private:
    QString fifo() const
    {
        QString path = m_folder.filePath(u"fifo"_s);
        return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 || errno == EEXIST
                   ? path
                   : QString();
    }
    QString sized(const QString &name, qint64 size) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.resize(size) ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

void ImportFileTest::aRegularFileIsRead()
{
    QFile file(m_folder.filePath(u"config"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("Host a\n") > 0);
    file.close();
    const Result<QByteArray> read = readImport(file.fileName());
    QVERIFY(read);
    QCOMPARE(*read, QByteArray("Host a\n"));
    QVERIFY(QFile::link(file.fileName(), m_folder.filePath(u"link"_s)));
    QVERIFY(readImport(m_folder.filePath(u"link"_s)));
}

void ImportFileTest::whatMayBlockIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << u"/nothing/there"_s << u"No such file"_s;
    QTest::newRow("folder") << u"/"_s << u"not a regular file"_s;
    QTest::newRow("endless device") << u"/dev/zero"_s << u"not a regular file"_s;
    QTest::newRow("empty device") << u"/dev/null"_s << u"not a regular file"_s;
    QTest::newRow("pipe without a writer") << fifo() << u"not a regular file"_s;
}

void ImportFileTest::whatMayBlockIsNamed()
{
    QFETCH(const QString, path);
    QFETCH(const QString, said);
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> read = readImport(path);
    QVERIFY(!read);
    QVERIFY2(read.failure().message.contains(said), qPrintable(read.failure().message));
    QVERIFY(timer.elapsed() < 5000);
}

void ImportFileTest::aGigabyteIsTooLarge()
{
    const Result<QByteArray> read = readImport(sized(u"large"_s, 1LL << 30));
    QVERIFY(!read);
    QVERIFY(read.failure().message.contains(u"larger than 1 MiB"));
    QVERIFY(!readImport(sized(u"larger"_s, LargestImport + 1)));
}

void ImportFileTest::theLargestIsRead()
{
    const Result<QByteArray> read = readImport(sized(u"largest"_s, LargestImport));
    QVERIFY(read);
    QCOMPARE(read->size(), LargestImport);
}

void ImportFileTest::aPipeIsReadWhereThatMayBlock()
{
    const QString path = fifo();
    // Nobody writes: it is at its end.
    const Result<QByteArray> empty = readImport(path, std::chrono::seconds(10));
    QVERIFY(empty);
    QCOMPARE(*empty, QByteArray());
    // Open for both, so that the reader finds a writer from the start.
    auto pipe = std::make_unique<QFile>(path);
    QVERIFY(pipe->open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    std::thread writer([&pipe] {
        pipe->write("Host a\n");
        pipe->write("Host b\n");
        pipe.reset();
    });
    const Result<QByteArray> read = readImport(path, std::chrono::seconds(30));
    writer.join();
    QVERIFY(read);
    QVERIFY(QByteArray("Host a\nHost b\n").endsWith(*read));
}

void ImportFileTest::aSilentPipeIsGivenUp()
{
    const QString path = fifo();
    QFile silent(path);
    QVERIFY(silent.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const Result<QByteArray> read = readImport(path, std::chrono::milliseconds(50));
    QVERIFY(!read);
    QVERIFY(read.failure().message.contains(u"nothing came"));
}

QTEST_GUILESS_MAIN(ImportFileTest)
#include "tst_importfile.moc"
