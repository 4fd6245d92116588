// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/autostart.h"
#include "app/desktop/browserplan.h"
#include "app/desktop/installedbrowsers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// What is read from and written to desktop entries.
class AutostartTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void put(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itIsSwitchedOnAndOff()
    {
        const Autostart autostart(m_folder->filePath(u"autostart"_s), u"/usr/bin/culvert"_s);
        QVERIFY(!autostart.isOn());
        QCOMPARE(autostart.set(false), std::nullopt);
        QCOMPARE(autostart.set(true), std::nullopt);
        QVERIFY(autostart.isOn());
        QVERIFY(QFile::exists(m_folder->filePath(u"autostart/culvert.desktop"_s)));
        QCOMPARE(autostart.set(false), std::nullopt);
        QVERIFY(!autostart.isOn());
    }

    void oneThatTheDesktopHasSwitchedOffIsOff()
    {
        const Autostart autostart(m_folder->path(), u"/usr/bin/culvert"_s);
        for (const QByteArray line : {"Hidden=true\n", "X-GNOME-Autostart-enabled = false\n"}) {
            put(u"culvert.desktop"_s, autostart.entry() + line);
            QVERIFY(!autostart.isOn());
        }
        QCOMPARE(autostart.set(true), std::nullopt);
        QVERIFY(autostart.isOn());
    }

    void theProgramsPathIsOneArgument_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"/usr/bin/culvert", "/opt/my programs/culvert", "/a%b/culvert", "/a\"b$c`d/culvert"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void theProgramsPathIsOneArgument()
    {
        QFETCH(QString, path);
        const QString entry = QString::fromUtf8(Autostart(m_folder->path(), path).entry());
        // The values of keys are unescaped first.
        const QStringList command =
            BrowserPlan::commandOf(QString(entry).replace(u"\\\\"_s, u"\\"_s));
        QCOMPARE(command, QStringList({u"env"_s, u"CULVERT_START=tray"_s, path}));
    }

    void whatCannotBeWrittenIsSaid()
    {
        put(u"file"_s, "x");
        const Autostart autostart(m_folder->filePath(u"file"_s), u"/usr/bin/culvert"_s);
        QVERIFY(autostart.set(true).has_value());
        QVERIFY(!autostart.isOn());
    }

    void browsersAreFoundByTheirEntries()
    {
        const QByteArray web = "Categories=Network;WebBrowser;\n";
        put(u"own/firefox.desktop"_s,
            "[Desktop Entry]\nName=My Firefox\nExec=/home/me/firefox %u\n" + web);
        put(u"system/firefox.desktop"_s, "[Desktop Entry]\nName=Firefox\nExec=firefox %u\n" + web);
        put(u"system/chromium.desktop"_s,
            "[Desktop Entry]\nName=Chromium\nName[de]=Chrom\nExec=chromium %U\n" + web +
                "[Desktop Action new]\nName=New\nExec=chromium --new\n");
        put(u"system/gone.desktop"_s, "[Desktop Entry]\nName=Brave\nExec=brave %U\n" + web);
        put(u"system/hidden.desktop"_s,
            "[Desktop Entry]\nName=V\nExec=vivaldi\nNoDisplay=true\n" + web);
        put(u"system/editor.desktop"_s,
            "[Desktop Entry]\nName=E\nExec=chromium-editor\nCategories=Utility;\n");
        put(u"system/other.desktop"_s, "[Desktop Entry]\nName=W3\nExec=w3m %u\n" + web);
        const QList<std::pair<QString, QString>> found =
            installedBrowsers({m_folder->filePath(u"own"_s), m_folder->filePath(u"system"_s)},
                              [](const QString &program) { return program != u"brave"; });
        const QList<std::pair<QString, QString>> expected{{u"chromium"_s, u"Chromium"_s},
                                                          {u"/home/me/firefox"_s, u"My Firefox"_s}};
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
