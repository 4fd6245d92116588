// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/browser.h"
#include "app/desktop/browserplan.h"
#include "app/desktop/installedbrowsers.h"
#include "tests/harness/processes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

const HostPort Socks{u"127.0.0.1"_s, 1080};

bool writeFile(const QString &path, const QByteArray &content, bool executable = false)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
           (!executable || file.setPermissions(file.permissions() | QFile::ExeOwner));
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class BrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void desktopEntries_data()
    {
        QTest::addColumn<QString>("exec");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("kind");
        const int chromium = static_cast<int>(BrowserKind::Chromium);
        const int firefox = static_cast<int>(BrowserKind::Firefox);
        QTest::newRow("chromium") << "/usr/bin/chromium %U" << QStringList{u"/usr/bin/chromium"_s}
                                  << chromium;
        QTest::newRow("chrome") << "/usr/bin/google-chrome-stable %U"
                                << QStringList{u"/usr/bin/google-chrome-stable"_s} << chromium;
        QTest::newRow("firefox") << "/usr/lib/firefox-esr/firefox-esr %u"
                                 << QStringList{u"/usr/lib/firefox-esr/firefox-esr"_s} << firefox;
        QTest::newRow("quoted") << "\"/opt/my browser/firefox\" --name \"a \\\"b\\\"\" %u"
                                << QStringList{u"/opt/my browser/firefox"_s, u"--name"_s,
                                               u"a \"b\""_s}
                                << firefox;
        QTest::newRow("with a variable")
            << "env MOZ_ENABLE_WAYLAND=1 firefox %u"
            << QStringList{u"env"_s, u"MOZ_ENABLE_WAYLAND=1"_s, u"firefox"_s} << firefox;
        QTest::newRow("flatpak")
            << "/usr/bin/flatpak run --command=brave --file-forwarding com.brave.Browser @@u %U @@"
            << QStringList{u"/usr/bin/flatpak"_s, u"run"_s, u"--command=brave"_s,
                           u"--file-forwarding"_s, u"com.brave.Browser"_s}
            << chromium;
        QTest::newRow("percent") << "firefox 100%% %u" << QStringList{u"firefox"_s, u"100%"_s}
                                 << firefox;
        QTest::newRow("another") << "epiphany %U" << QStringList{u"epiphany"_s} << -1;
    }

    void desktopEntries()
    {
        QFETCH(QString, exec);
        QFETCH(QStringList, command);
        QFETCH(int, kind);
        const QString entry =
            u"[Desktop Entry]\nName=B\nExec = " + exec + u"\n[Desktop Action new]\nExec=wrong\n";
        QCOMPARE(BrowserPlan::commandOf(entry), command);
        const std::optional<BrowserKind> found = BrowserPlan::kindOf(command);
        QCOMPARE(found ? static_cast<int>(*found) : -1, kind);
    }

    void aConfinedBrowserHasItsDataWhereItMay_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("directory");
        const auto row = [](const char *name, const char *command, const char *directory) {
            QTest::newRow(name) << QString::fromLatin1(command).split(u' ')
                                << QString::fromLatin1(directory);
        };
        row("an ordinary one", "/usr/bin/firefox", "");
        row("a snap", "/snap/bin/chromium", "/home/me/snap/chromium/common/culvert");
        row("a snap elsewhere", "/var/lib/snapd/snap/bin/firefox",
            "/home/me/snap/firefox/common/culvert");
        row("a snap's app", "/snap/bin/brave.browser", "/home/me/snap/brave/common/culvert");
        row("a snap with a variable",
            "env BAMF_DESKTOP_FILE_HINT=/snap/x.desktop /snap/bin/firefox",
            "/home/me/snap/firefox/common/culvert");
        row("a Flatpak", "/usr/bin/flatpak run --branch=stable --command=brave com.brave.Browser",
            "/home/me/.var/app/com.brave.Browser/culvert");
        row("a name only", "firefox", "");
    }

    void aConfinedBrowserHasItsDataWhereItMay()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, directory);
        QCOMPARE(BrowserPlan::confinedDirectory(command, u"/home/me"_s).value_or(QString()),
                 directory);
    }

    void browsersOfSnapAndFlatpakCanBeChosen()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"org.mozilla.firefox.desktop"_s),
                          "[Desktop Entry]\nName=Firefox\nCategories=WebBrowser;\n"
                          "Exec=/usr/bin/flatpak run org.mozilla.firefox @@u %u @@\n"));
        QVERIFY(writeFile(folder.filePath(u"chromium.desktop"_s),
                          "[Desktop Entry]\nName=Chromium\nCategories=WebBrowser;\n"
                          "Exec=/usr/bin/chromium %U\n"));
        QCOMPARE(
            installedBrowsers({folder.path()}, [](const QString &) { return true; }),
            (QList<std::pair<QString, QString>>{{u"/usr/bin/chromium"_s, u"Chromium"_s},
                                                {u"org.mozilla.firefox.desktop"_s, u"Firefox"_s}}));
        // There is no such program here.
        QVERIFY(
            installedBrowsers({folder.path()}, [](const QString &) { return false; }).isEmpty());
    }

    /// Ubuntu's /usr/bin/firefox.
    void aScriptThatStartsASnapGetsTheSnapsFolder()
    {
        const QTemporaryDir folder;
        const QString notes = folder.filePath(u"notes"_s);
        QVERIFY(writeFile(folder.filePath(u"firefox"_s),
                          "#!/bin/sh\n# exec /snap/bin/firefox\nprintf '%s\\n' \"$@\" > '" +
                              notes.toUtf8() + ".part'\nmv '" + notes.toUtf8() + ".part' '" +
                              notes.toUtf8() + "'\n",
                          true));
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", folder.path().toUtf8());
        Browser browser(folder.filePath(u"browsers"_s));
        browser.setProgram(folder.filePath(u"firefox"_s));
        browser.open(Socks, u"some-id"_s, {}, [](const std::optional<Failure> &) {});
        QTRY_VERIFY(QFile::exists(notes));
        qputenv("HOME", home);
        QVERIFY2(
            fileText(notes).contains(folder.filePath(u"snap/firefox/common/culvert/some-id"_s)),
            qPrintable(fileText(notes)));
    }

    void chromiumGoesNowhereElse()
    {
        const QStringList arguments = BrowserPlan::arguments(BrowserKind::Chromium, u"/d"_s, Socks,
                                                             QUrl(u"https://example.org/a b"_s));
        const QStringList expected{
            u"--user-data-dir=/d"_s,
            u"--no-first-run"_s,
            u"--no-default-browser-check"_s,
            u"--proxy-server=socks5://127.0.0.1:1080"_s,
            u"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"_s,
            u"--proxy-bypass-list=<-loopback>"_s,
            u"--webrtc-ip-handling-policy=disable_non_proxied_udp"_s,
            u"https://example.org/a%20b"_s,
        };
        QCOMPARE(arguments, expected);
    }

    void firefoxGoesNowhereElse()
    {
        QCOMPARE(BrowserPlan::arguments(BrowserKind::Firefox, u"/d"_s, Socks, {}),
                 QStringList({u"--no-remote"_s, u"--new-instance"_s, u"--profile"_s, u"/d"_s}));
        const QString text = BrowserPlan::userJs(Socks);
        for (const char *line : {"user_pref(\"network.proxy.type\", 1);",
                                 "user_pref(\"network.proxy.socks\", \"127.0.0.1\");",
                                 "user_pref(\"network.proxy.socks_port\", 1080);",
                                 "user_pref(\"network.proxy.socks_version\", 5);",
                                 "user_pref(\"network.proxy.no_proxies_on\", \"\");",
                                 "user_pref(\"network.proxy.socks_remote_dns\", true);",
                                 "user_pref(\"network.proxy.socks5_remote_dns\", true);",
                                 "user_pref(\"network.proxy.allow_hijacking_localhost\", true);",
                                 "user_pref(\"network.proxy.failover_direct\", false);",
                                 "user_pref(\"network.proxy.allow_bypass\", false);",
                                 "user_pref(\"network.trr.mode\", 5);",
                                 "user_pref(\"network.dns.disablePrefetch\", true);",
                                 "user_pref(\"media.peerconnection.ice.proxy_only\", true);",
                                 "user_pref(\"network.captive-portal-service.enabled\", false);",
                                 "user_pref(\"network.connectivity-service.enabled\", false);"})
            QVERIFY2(text.contains(QString::fromLatin1(line)), line);
    }

    void aWildcardAddressIsReachedByLoopback()
    {
        QCOMPARE(BrowserPlan::reachable({u"0.0.0.0"_s, 1}), (HostPort{u"127.0.0.1"_s, 1}));
        QCOMPARE(BrowserPlan::reachable({u"::"_s, 1}), (HostPort{u"::1"_s, 1}));
        QVERIFY(BrowserPlan::arguments(BrowserKind::Chromium, u"/d"_s, {u"::"_s, 1}, {})
                    .contains(u"--proxy-server=socks5://[::1]:1"_s));
    }

    void whatIsNoUrlIsNoOption()
    {
        const QStringList arguments =
            BrowserPlan::arguments(BrowserKind::Firefox, u"/d"_s, Socks, QUrl(u"--evil"_s));
        QVERIFY(!arguments.contains(u"--evil"_s));
    }

    /// With programs of the test's own in PATH: one says what the default browser is, the other
    /// notes how it was started.
    void theDefaultBrowserIsStartedWithDataOfItsOwn()
    {
        const QTemporaryDir folder;
        const QString bin = folder.filePath(u"bin"_s);
        const QString notes = folder.filePath(u"notes"_s);
        QVERIFY(writeFile(bin + u"/xdg-settings", "#!/bin/sh\necho test-firefox.desktop\n", true));
        QVERIFY(writeFile(bin + u"/firefox",
                          "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + notes.toUtf8() + ".part'\nmv '" +
                              notes.toUtf8() + ".part' '" + notes.toUtf8() + "'\n",
                          true));
        QVERIFY(writeFile(folder.filePath(u"data/applications/test-firefox.desktop"_s),
                          "[Desktop Entry]\nExec=" + bin.toUtf8() + "/firefox %u\n"));
        const QByteArray path = qgetenv("PATH");
        const QByteArray data = qgetenv("XDG_DATA_HOME");
        qputenv("PATH", bin.toUtf8() + ':' + path);
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());

        Browser browser(folder.filePath(u"browsers"_s));
        bool answered = false;
        std::optional<Failure> failure;
        browser.open(Socks, u"some-id"_s, QUrl(u"http://a.test/"_s),
                     [&](const std::optional<Failure> &result) {
                         answered = true;
                         failure = result;
                     });
        QVERIFY(!answered);
        QTRY_VERIFY(answered);
        qputenv("PATH", path);
        qputenv("XDG_DATA_HOME", data);
        QVERIFY2(!failure, failure ? qPrintable(failure->message) : "");
        const QString own = folder.filePath(u"browsers/some-id/firefox"_s);
        QTRY_COMPARE(fileText(notes).trimmed().split(u'\n'),
                     QStringList({u"--no-remote"_s, u"--new-instance"_s, u"--profile"_s, own,
                                  u"http://a.test/"_s}));
        QCOMPARE(fileText(own + u"/user.js"), BrowserPlan::userJs(Socks));
        QCOMPARE(QFileInfo(own).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void oneThatEndsAtOnceIsReportedWithItsLastWords_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("word");
        QTest::newRow("words")
            << QByteArray("echo first >&2; printf 'no \\033[1mdisplay\\n\\n' >&2; exit 1")
            << u"no \\x1b[1mdisplay"_s;
        QTest::newRow("no words") << QByteArray("exit 1") << u"said nothing"_s;
        QTest::newRow("a crash") << QByteArray("echo oops >&2; kill -SEGV $$") << u"oops"_s;
        QTest::newRow("given to one that runs") << QByteArray("exit 0") << QString();
        QTest::newRow("goes on") << QByteArray("exec sleep 4") << QString();
    }

    void oneThatEndsAtOnceIsReportedWithItsLastWords()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, word);
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"firefox"_s), "#!/bin/sh\n" + script + '\n', true));
        Browser browser(folder.filePath(u"browsers"_s));
        browser.setProgram(folder.filePath(u"firefox"_s));
        bool answered = false;
        std::optional<Failure> failure;
        browser.open(Socks, u"some-id"_s, {}, [&](const std::optional<Failure> &result) {
            answered = true;
            failure = result;
        });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 10000);
        QCOMPARE(failure.has_value(), !word.isEmpty());
        if (failure)
            QVERIFY2(failure->message.contains(word), qPrintable(failure->message));
        // One that went on is let go of when it has ended.
        QTRY_VERIFY_WITH_TIMEOUT(childrenOf(QCoreApplication::applicationPid()).isEmpty(), 20000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

QTEST_MAIN(BrowserTest)
#include "tst_browser.moc"
