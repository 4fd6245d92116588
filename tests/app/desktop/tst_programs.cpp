// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/desktopentry.h"
#include "app/desktop/installedprograms.h"
#include "app/desktop/programs.h"
#include "app/desktop/recentprograms.h"
#include "tests/harness/privatebus.h"
#include "tests/ui/fakeengine.h"

#include <QDBusConnection>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

bool putFile(const QString &path, const QByteArray &content, bool executable = false)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
           (!executable || file.setPermissions(file.permissions() | QFile::ExeOwner));
}

QByteArray entry(const QByteArray &name, const QByteArray &exec, const QByteArray &more = {})
{
    return "[Desktop Entry]\nType=Application\nName=" + name + "\nExec=" + exec + '\n' + more +
           "\n[Desktop Action x]\nName=wrong\nExec=wrong\n";
}

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// What the desktop's menu has, and how one of it is opened through a tunnel.
class ProgramsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    ProgramSearch search() const
    {
        return {{at(u"own"_s), at(u"system"_s)}, {u"GNOME"_s}, u"de_DE"_s, [](const QString &name) {
                    return name != u"missing";
                }};
    }
    QStringList found() const
    {
        QStringList names;
        const QList<InstalledProgram> programs = search().find();
        for (const InstalledProgram &program : programs)
            names.append(program.choice.name);
        return names;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void thoseOfTheMenuAreOffered_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("an application") << entry("A", "a %U") << true;
        QTest::newRow("for this desktop") << entry("A", "a", "OnlyShowIn=KDE;GNOME;") << true;
        QTest::newRow("for another one") << entry("A", "a", "OnlyShowIn=KDE;") << false;
        QTest::newRow("not for this one") << entry("A", "a", "NotShowIn=GNOME;") << false;
        QTest::newRow("not shown") << entry("A", "a", "NoDisplay=true") << false;
        QTest::newRow("hidden") << entry("A", "a", "Hidden=true") << false;
        QTest::newRow("not there") << entry("A", "missing") << false;
        QTest::newRow("what it needs is not there") << entry("A", "a", "TryExec=missing") << false;
        QTest::newRow("no program") << entry("A", "") << false;
        QTest::newRow("a link") << QByteArray("[Desktop Entry]\nType=Link\nName=A\nExec=a\n")
                                << false;
        QTest::newRow("Culvert itself") << entry("A", "/usr/bin/culvert") << false;
        QTest::newRow("nonsense") << QByteArray("=\n[\n\xff\n[Desktop Entry\nExec=a") << false;
    }

    void thoseOfTheMenuAreOffered()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isOffered);
        QVERIFY(putFile(at(u"system/a.desktop"_s), content));
        QCOMPARE(found().size(), isOffered ? 1 : 0);
    }

    void aPersonsOwnEntryCountsFirst()
    {
        QVERIFY(putFile(at(u"system/a.desktop"_s), entry("system's", "a")));
        QVERIFY(putFile(at(u"system/b.desktop"_s), entry("b", "b")));
        QVERIFY(putFile(at(u"own/a.desktop"_s), entry("own", "a")));
        QVERIFY(putFile(at(u"own/b.desktop"_s), entry("b", "b", "Hidden=true")));
        QVERIFY(putFile(at(u"system/kde/c.desktop"_s), entry("c", "c")));
        QCOMPARE(found(), (QStringList{u"c"_s, u"own"_s}));
        QCOMPARE(search().find().first().choice.id, u"kde-c.desktop"_s);
    }

    void namesAreInThePersonsLanguage()
    {
        QVERIFY(putFile(at(u"system/a.desktop"_s),
                        entry("Mail", "a", "Name[de]=Post\nComment=Read\nComment[fr]=Lire")));
        const ProgramChoice choice = search().find().first().choice;
        QCOMPARE(choice.name, u"Post"_s);
        QCOMPARE(choice.purpose, u"Read"_s);
    }

    void whoJoinsARunningOneIsKnown_data()
    {
        QTest::addColumn<QByteArray>("exec");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("joins");
        QTest::newRow("most") << QByteArray("a") << QByteArray() << false;
        QTest::newRow("started by the bus")
            << QByteArray("a") << QByteArray("DBusActivatable=true") << true;
        QTest::newRow("with one window")
            << QByteArray("a") << QByteArray("SingleMainWindow=true") << true;
        QTest::newRow("a browser, which is kept apart")
            << QByteArray("firefox") << QByteArray("SingleMainWindow=true") << false;
    }

    void whoJoinsARunningOneIsKnown()
    {
        QFETCH(QByteArray, exec);
        QFETCH(QByteArray, more);
        QFETCH(bool, joins);
        QVERIFY(putFile(at(u"system/org.a.A.desktop"_s), entry("A", exec, more)));
        QCOMPARE(search().find().first().choice.joinsRunning, joins);
    }

    void commandsRunInTheTunnel_data()
    {
        QTest::addColumn<QStringList>("own");
        QTest::addColumn<bool>("inTerminal");
        QTest::addColumn<QString>("terminal");
        QTest::addColumn<QString>("command");
        QTest::newRow("a program") << QStringList{u"gimp"_s, u"-n"_s} << false << QString()
                                   << u"culvert run b -- gimp -n"_s;
        QTest::newRow("Firefox") << QStringList{u"firefox-esr"_s} << false << QString()
                                 << u"culvert run b -- firefox-esr --no-remote --new-instance "
                                    "--profile /data/run-firefox"_s;
        QTest::newRow("Chromium")
            << QStringList{u"chromium"_s} << false << QString()
            << u"culvert run b -- chromium --user-data-dir=/data/run-chromium "
               "--no-first-run --no-default-browser-check"_s;
        QTest::newRow("in a terminal") << QStringList{u"psql"_s} << true << u"x-terminal-emulator"_s
                                       << u"x-terminal-emulator -e culvert run b -- psql"_s;
        QTest::newRow("GNOME's") << QStringList{u"psql"_s} << true << u"gnome-terminal"_s
                                 << u"gnome-terminal -- culvert run b -- psql"_s;
        QTest::newRow("no terminal") << QStringList{u"psql"_s} << true << QString() << QString();
    }

    void commandsRunInTheTunnel()
    {
        QFETCH(QStringList, own);
        QFETCH(bool, inTerminal);
        QFETCH(QString, terminal);
        QFETCH(QString, command);
        InstalledProgram program;
        program.command = own;
        program.choice.inTerminal = inTerminal;
        const QStringList words =
            Programs::commandFor(program, {u"culvert"_s, u"run"_s, u"b"_s, u"--"_s}, u"/data"_s,
                                 [&terminal](const QString &name) { return name == terminal; });
        QCOMPARE(words.join(u' '), command);
    }

    void theLastOnesAreRemembered()
    {
        const QString file = at(u"config/programs.json"_s);
        {
            RecentPrograms recent(file);
            for (int i = 0; i < 9; ++i)
                QVERIFY(!recent.opened(u"a"_s, QString::number(i)));
            QVERIFY(!recent.opened(u"a"_s, u"5"_s));
            QVERIFY(!recent.opened(u"b"_s, u"x"_s));
        }
        RecentPrograms recent(file);
        QCOMPARE(recent.of(u"a"_s), u"5 8 7 6 4 3"_s.split(u' '));
        QCOMPARE(recent.of(u"b"_s), QStringList{u"x"_s});
        recent.keepOnly({u"b"_s});
        QVERIFY(recent.of(u"a"_s).isEmpty());
        QVERIFY(putFile(file, "nonsense"));
        QVERIFY(RecentPrograms(file).of(u"b"_s).isEmpty());
    }

    void oneIsStarted()
    {
        QVERIFY(putFile(at(u"culvert"_s),
                        "#!/bin/sh\necho \"$@\" >" + at(u"said"_s).toUtf8() + '\n', true));
        QVERIFY(putFile(at(u"system/a.desktop"_s), entry("A", "a \"b c\" %U")));
        FakeEngine engine;
        Programs programs(engine, {at(u"data"_s), at(u"programs.json"_s)},
                          {at(u"culvert"_s), u"--demo"_s}, search());
        const QSignalSpy failed(&programs, &Programs::failed);
        programs.open(u"work"_s, u"a.desktop"_s);
        QTRY_COMPARE(contentsOf(at(u"said"_s)), u"--demo run work -- a b c\n"_s);
        QCOMPARE(RecentPrograms(at(u"programs.json"_s)).of(u"work"_s), QStringList{u"a.desktop"_s});
        QVERIFY(failed.isEmpty());
    }

    void whatTheSystemForbidsIsSaid()
    {
        QVERIFY(putFile(at(u"culvert"_s), "#!/bin/sh\necho not allowed here >&2\nexit 1\n", true));
        QVERIFY(putFile(at(u"system/a.desktop"_s), entry("Mail", "a")));
        FakeEngine engine;
        Programs programs(engine, {at(u"data"_s), {}}, {at(u"culvert"_s)}, search());
        QSignalSpy failed(&programs, &Programs::failed);
        programs.open(u"work"_s, u"a.desktop"_s);
        QTRY_COMPARE(failed.size(), 1);
        const QString message = failed.first().first().value<Failure>().message;
        QVERIFY2(message.startsWith(u"Mail: "_s), qPrintable(message));
        QVERIFY2(message.contains(u"not allowed here"_s), qPrintable(message));
    }

    void aRunningOneIsNotJoined()
    {
        PrivateBus bus;
        if (!bus.start())
            QSKIP("dbus-daemon is not installed");
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toUtf8());
        QDBusConnection other = QDBusConnection::connectToBus(bus.address(), u"other"_s);
        QVERIFY(other.registerService(u"org.a.A"_s));
        QVERIFY(
            putFile(at(u"culvert"_s), "#!/bin/sh\necho >" + at(u"said"_s).toUtf8() + '\n', true));
        QVERIFY(putFile(at(u"system/org.a.A.desktop"_s), entry("A", "a", "DBusActivatable=true")));
        FakeEngine engine;
        Programs programs(engine, {at(u"data"_s), {}}, {at(u"culvert"_s)}, search());
        QSignalSpy failed(&programs, &Programs::failed);
        programs.open(u"work"_s, u"org.a.A.desktop"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Failure>().message.contains(u"running already"_s));
        QVERIFY(!QFile::exists(at(u"said"_s)));
        QVERIFY(other.unregisterService(u"org.a.A"_s));
        programs.open(u"work"_s, u"org.a.A.desktop"_s);
        QTRY_VERIFY(QFile::exists(at(u"said"_s)));
        QDBusConnection::disconnectFromBus(u"other"_s);
    }
};

QTEST_GUILESS_MAIN(ProgramsTest)
#include "tst_programs.moc"
