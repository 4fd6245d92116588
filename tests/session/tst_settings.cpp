// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"culvert/settings.json"_s); }
    void put(const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(path()).absolutePath());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    QStringList aside() const
    {
        return QFileInfo(path()).absoluteDir().entryList({u"*.broken-*"_s});
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsSetComesBack()
    {
        Settings settings;
        settings.closeToTray = false;
        settings.notify = Settings::Notify::Questions;
        settings.theme = Settings::Theme::Dark;
        settings.language = u"pt_BR"_s;
        settings.browser = u"firefox.desktop"_s;
        settings.sshProgram = u"/opt/ssh/bin/ssh"_s;
        settings.logLevel = Settings::LogLevel::Debug;
        settings.unknown = {{u"colour"_s, u"blue"_s}};
        const SettingsFile file(path());
        QCOMPARE(file.write(settings), std::nullopt);
        std::optional<Failure> notice;
        QCOMPARE(file.read(&notice), settings);
        QCOMPARE(notice, std::nullopt);
    }

    void whatIsNotInTheFileIsAsAtTheStart()
    {
        std::optional<Failure> notice;
        const SettingsFile file(path());
        QCOMPARE(file.read(&notice), Settings());
        put(R"({ "theme": "light" })");
        QCOMPARE(file.read(&notice).theme, Settings::Theme::Light);
        QVERIFY(file.read(&notice).closeToTray);
        QCOMPARE(notice, std::nullopt);
    }

    void whatIsNoFileBlocksNobody()
    {
        QDir().mkpath(QFileInfo(path()).path());
        QVERIFY(::mkfifo(QFile::encodeName(path()).constData(), 0600) == 0);
        std::optional<Failure> notice;
        QCOMPARE(SettingsFile(path()).read(&notice), Settings());
        QVERIFY(notice);
    }

    void aBrokenFileIsKeptAsideAndSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{ \"theme\": ") << u"line 1, column "_s;
        QTest::newRow("no object") << QByteArray("[]") << u"object"_s;
        QTest::newRow("wrong type") << QByteArray(R"({"closeToTray": "yes"})") << u"closeToTray"_s;
        QTest::newRow("no such value") << QByteArray(R"({"theme": "pink"})") << u"\"dark\""_s;
        QTest::newRow("number for a text") << QByteArray(R"({"sshProgram": 1})") << u"sshProgram"_s;
    }

    void aBrokenFileIsKeptAsideAndSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        put(text);
        std::optional<Failure> notice;
        const SettingsFile file(path());
        QCOMPARE(file.read(&notice), Settings());
        QVERIFY(notice);
        QVERIFY2(notice->message.contains(said), qPrintable(notice->message));
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(aside().size(), 1);
        QFile kept(QFileInfo(path()).absoluteDir().filePath(aside().first()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), text);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
