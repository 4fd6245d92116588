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
using namespace Qt::StringLiterals;

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
    server.addPassword(u"me"_s, QString::fromUtf8(Canary));
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    // The server's own settings have it.
    const QString serverFolder = server.directory();
    ProgramBed bed;
    QVERIFY(bed.start());
    QCOMPARE(bed.culvert({u"add"_s, server.alias(), u"--name"_s, u"test"_s, u"--config-file"_s,
                          server.clientConfig(), u"--socks"_s, u"0"_s})
                 .exitStatus,
             0);

    PtyProgram up(ProgramBed::path(), {u"up"_s, u"test"_s}, bed.environment());
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
    QCOMPARE(bed.profileStatus(u"test"_s).value(u"state"_s).toString(), u"up"_s);
    QTRY_COMPARE(server.answers(), QStringList{QString::fromUtf8(Canary)});

    for (const QStringList &verb :
         {QStringList{u"status"_s, u"--json"_s}, QStringList{u"list"_s, u"--json"_s},
          QStringList{u"export"_s}}) {
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
