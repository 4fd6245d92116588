// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/app/programbed.h"
#include "tests/harness/contentof.h"
#include "tests/harness/processes.h"
#include "tests/harness/ptyprogram.h"
#include "tests/harness/scriptedserver.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <csignal>

using namespace Culvert;
using namespace Culvert::Test;

namespace {

const QByteArray Canary = "canary-Zc9-x7T";

} // namespace

/// A password that a person types is nowhere to be found: not in an argument, an environment, a
/// file or a message.
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedPasswordIsNowhere();
};

void SecretsTest::typedPasswordIsNowhere()
{
    ScriptedServer server;
    server.addPassword(QStringLiteral("me"), QString::fromUtf8(Canary));
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    // The server's own settings have it.
    const QString serverFolder = server.directory();
    ProgramBed bed;
    QVERIFY(bed.start());
    QCOMPARE(bed.culvert({QStringLiteral("add"), server.alias(), QStringLiteral("--name"),
                          QStringLiteral("test"), QStringLiteral("--config-file"),
                          server.clientConfig(), QStringLiteral("--socks"), QStringLiteral("0")})
                 .exitStatus,
             0);

    PtyProgram up(ProgramBed::path(), {QStringLiteral("up"), QStringLiteral("test")},
                  bed.environment());
    QVERIFY2(up.waitForText("assword"), up.screen().constData());
    QTRY_VERIFY(!up.echoes());
    QStringList hits = processesThatShow(Canary);
    up.type(Canary + '\n');
    // While ssh has it, and as long as the login takes.
    while (!up.exitStatus() && hits.isEmpty())
        hits = processesThatShow(Canary);
    QCOMPARE(hits, QStringList());
    QCOMPARE(up.exitStatus(), 0);
    QVERIFY(!up.screen().contains(Canary));
    QCOMPARE(bed.profileStatus(QStringLiteral("test")).value(QStringLiteral("state")).toString(),
             QStringLiteral("up"));
    QTRY_COMPARE(server.answers(), QStringList{QString::fromUtf8(Canary)});

    for (const QStringList &verb : {QStringList{QStringLiteral("status"), QStringLiteral("--json")},
                                    QStringList{QStringLiteral("list"), QStringLiteral("--json")},
                                    QStringList{QStringLiteral("export")}}) {
        const ProgramBed::Output output = bed.culvert(verb);
        QVERIFY(!output.text.contains(QString::fromUtf8(Canary)));
        QVERIFY(!output.errors.contains(QString::fromUtf8(Canary)));
    }
    hits = filesThatHold(bed.home(), Canary);
    QDirIterator temporary(QDir::tempPath(), QDir::Files | QDir::Hidden);
    while (temporary.hasNext()) {
        const QString path = temporary.next();
        if (contentOf(path).contains(Canary))
            hits.append(path);
    }
    QCOMPARE(hits, QStringList());
    QVERIFY(!filesThatHold(serverFolder, Canary).isEmpty());
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
