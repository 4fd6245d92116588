// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/listensocket.h"
#include "tests/app/programbed.h"
#include "tests/harness/ptyprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// `culvert --headless` as services and servers have it.
class HeadlessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBackgroundOutlivesItsTerminal();
    void theBackgroundSaysWhyItCannot();
    void backgroundGoesWithHeadless();
    void aHandedSocketIsServed();
    void noLibraryOfADisplayIsOpened();

private:
    static bool putProfile(const ProgramBed &bed, const QByteArray &listen)
    {
        QDir().mkpath(bed.home() + u"/config/culvert"_s);
        QFile file(bed.home() + u"/config/culvert/profiles.json"_s);
        return file.open(QIODevice::WriteOnly) &&
               file.write(R"({"version": 1, "profiles": [{"name": "one", "destination":
                          "127.0.0.1:1", "start": "on-demand", "endpoints": [{"type": "socks",
                          "listen": ")" +
                          listen + R"("}]}]})") > 0;
    }
};

void HeadlessTest::theBackgroundOutlivesItsTerminal()
{
    ProgramBed bed;
    {
        PtyProgram starter(ProgramBed::path(), {u"--headless"_s, u"--background"_s},
                           bed.environment());
        QCOMPARE(starter.exitStatus(), std::optional(0));
        QVERIFY2(starter.screen().contains("Culvert is running"), starter.screen().constData());
        starter.hangUp();
    }
    // It took verbs before its starter came back.
    QCOMPARE(bed.culvert({u"list"_s}).exitStatus, 0);
    // And it is nobody's child that a terminal would end, or hold open.
    QCOMPARE(bed.culvert({u"quit"_s}).exitStatus, 0);
    QTRY_COMPARE(bed.culvert({u"list"_s}).exitStatus, 4);
}

void HeadlessTest::theBackgroundSaysWhyItCannot()
{
    ProgramBed bed;
    QVERIFY(bed.start());
    const ProgramBed::Output second = bed.culvert({u"--headless"_s, u"--background"_s});
    QCOMPARE(second.exitStatus, 1);
    QVERIFY2(second.errors.contains(u"running already"), qPrintable(second.errors));
}

void HeadlessTest::backgroundGoesWithHeadless()
{
    const ProgramBed bed;
    QCOMPARE(bed.culvert({u"--background"_s}).exitStatus, 2);
    QCOMPARE(bed.culvert({u"--background"_s, u"list"_s}).exitStatus, 2);
}

/// As systemd starts it: sh hands over what it has open.
void HeadlessTest::aHandedSocketIsServed()
{
    ProgramBed bed;
    const QByteArray socketActivate("/usr/bin/systemd-socket-activate");
    if (!QFile::exists(QString::fromUtf8(socketActivate)))
        QSKIP("systemd-socket-activate is not installed");
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    const QByteArray listen = "127.0.0.1:" + QByteArray::number(port);
    QVERIFY(putProfile(bed, listen));

    QProcess program;
    program.setProcessEnvironment(bed.environment());
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{u"--listen="_s + QString::fromUtf8(listen)};
    for (const QString &name : bed.environment().keys())
        arguments << u"--setenv="_s + name + u'=' + bed.environment().value(name);
    program.start(QString::fromUtf8(socketActivate),
                  arguments << ProgramBed::path() << u"--headless"_s);
    QVERIFY(program.waitForStarted());
    // The first client starts it, and is served by it: SOCKS 5 without a password.
    QTcpSocket client;
    QTRY_VERIFY_WITH_TIMEOUT(
        (client.connectToHost(QHostAddress::LocalHost, port), client.waitForConnected(1000)),
        30000);
    client.write(QByteArray("\x05\x01\x00", 3));
    QTRY_COMPARE_WITH_TIMEOUT(client.bytesAvailable(), 2, 30000);
    QCOMPARE(client.readAll(), QByteArray("\x05\x00", 2));
    QTRY_COMPARE(bed.culvert({u"list"_s}).exitStatus, 0);
    const QJsonObject endpoint =
        bed.profileStatus(u"one"_s).value(u"endpoints"_s).toArray().first().toObject();
    QVERIFY(endpoint.value(u"listening"_s).toBool());
    QVERIFY(bed.json({u"status"_s, u"--json"_s}).value(u"notices"_s).toArray().isEmpty());
    // Closed and opened again, it is the same socket.
    QCOMPARE(bed.culvert({u"down"_s, u"one"_s}).exitStatus, 0);
    QCOMPARE(bed.culvert({u"edit"_s, u"one"_s, u"--disable"_s, u"#1"_s}).exitStatus, 0);
    const QJsonArray notices = bed.json({u"status"_s, u"--json"_s}).value(u"notices"_s).toArray();
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.first()
                .toObject()
                .value(u"message"_s)
                .toString()
                .contains(QString::fromUtf8(listen)));
    QCOMPARE(bed.culvert({u"quit"_s}).exitStatus, 0);
    QVERIFY(program.waitForFinished(30000));
}

/// A server has no display, and need not have its libraries.
void HeadlessTest::noLibraryOfADisplayIsOpened()
{
    ProgramBed bed;
    QVERIFY(bed.start());
    QFile maps(u"/proc/%1/maps"_s.arg(bed.program().processId()));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray all = maps.readAll();
    for (const char *library : {"libQt6Widgets", "libQt6Gui", "libX11", "libxcb", "libwayland",
                                "libEGL", "libGL", "libfontconfig"})
        QVERIFY2(!all.contains(library), library);
}

QTEST_GUILESS_MAIN(HeadlessTest)
#include "tst_headless.moc"
