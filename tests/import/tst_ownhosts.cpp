// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/ownhosts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

class OwnHostsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QString path(const QString &name) const { return m_home->filePath(u".ssh/" + name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    OwnHosts read() const { return readOwnHosts(path(u"config"_s), m_home->path()); }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_home->path()).mkpath(u".ssh/conf.d"_s));
    }

    void hostsStandInTheirOrder()
    {
        write(u"config"_s, "# x\nHost=b \"a a\" *.c\nHost b d # e\n");
        QCOMPARE(read(), (OwnHosts{{u"b"_s, u"a a"_s, u"d"_s}, {}}));
    }

    void includesAreFollowed_data()
    {
        QTest::addColumn<QString>("include");
        QTest::addColumn<QStringList>("hosts");
        const QStringList both{u"one"_s, u"two"_s};
        QTest::newRow("relative") << u"conf.d/1.conf"_s << QStringList{u"one"_s};
        QTest::newRow("pattern") << u"conf.d/*.conf"_s << both;
        QTest::newRow("home") << u"~/.ssh/conf.d/?.conf"_s << both;
        QTest::newRow("several") << u"conf.d/2.conf conf.d/1.conf"_s
                                 << QStringList{u"two"_s, u"one"_s};
        QTest::newRow("absolute") << u"HOME/.ssh/conf.d/1.conf"_s << QStringList{u"one"_s};
        QTest::newRow("quoted") << u"\"conf.d/3 x\""_s << QStringList{u"three"_s};
        QTest::newRow("none") << u"conf.d/nothing*"_s << QStringList{};
        QTest::newRow("twice") << u"conf.d/1.conf conf.d/1.conf"_s << QStringList{u"one"_s};
    }

    void includesAreFollowed()
    {
        QFETCH(QString, include);
        QFETCH(QStringList, hosts);
        write(u"conf.d/1.conf"_s, "Host one\n");
        write(u"conf.d/2.conf"_s, "Host two\n");
        write(u"conf.d/3 x"_s, "Host three\n");
        include.replace(u"HOME"_s, m_home->path());
        write(u"config"_s, "Include " + include.toUtf8() + "\nHost last\n");
        QCOMPARE(read(), (OwnHosts{hosts << u"last"_s, {}}));
    }

    void loopsEnd()
    {
        write(u"config"_s, "Include a\nHost config\n");
        write(u"a"_s, "Include config\nHost a\n");
        const OwnHosts own = read();
        QCOMPARE(own.hosts, QStringList({u"a"_s, u"config"_s}));
        QCOMPARE(own.problems.size(), 1);
        QVERIFY(own.problems.first().contains(u"includes itself"));
    }

    void depthEnds()
    {
        for (int i = 0; i < 20; ++i)
            write(u"f%1"_s.arg(i),
                  "Host h" + QByteArray::number(i) + "\nInclude f" + QByteArray::number(i + 1));
        write(u"config"_s, "Include f0\n");
        const OwnHosts own = read();
        QCOMPARE(own.hosts.size(), 16);
        QCOMPARE(own.problems.size(), 1);
    }

    void manyFilesEnd()
    {
        for (int i = 0; i < 300; ++i)
            write(u"conf.d/%1"_s.arg(i), "Host h" + QByteArray::number(i) + '\n');
        write(u"config"_s, "Include conf.d/*\n");
        const OwnHosts own = read();
        QCOMPARE(own.hosts.size(), 255);
        QVERIFY(!own.problems.isEmpty());
    }

    void whatCannotBeReadIsNamed()
    {
        QCOMPARE(read().problems.size(), 1);
        QVERIFY(read().problems.first().endsWith(u"does not exist"));
        write(u"config"_s, "Include pipe folder large\nHost a\n");
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(QDir().mkdir(path(u"folder"_s)));
        write(u"large"_s, QByteArray((1 << 20) + 1, '\n'));
        const OwnHosts own = read();
        QCOMPARE(own.hosts, QStringList{u"a"_s});
        QCOMPARE(own.problems.size(), 3);
    }

    void brokenLinesAreForSshToName()
    {
        write(u"config"_s, QByteArray("Host \"a\nHost b\0c\n\x01\x02\nHost d\n", 27));
        QCOMPARE(read(), (OwnHosts{{u"d"_s}, {}}));
    }
};

QTEST_GUILESS_MAIN(OwnHostsTest)
#include "tst_ownhosts.moc"
