// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/accounthome.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

class AccountHomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homeIsTheAccountsWhateverTheEnvironmentSays();
};

void AccountHomeTest::homeIsTheAccountsWhateverTheEnvironmentSays()
{
    const auto restored = qScopeGuard([before = qgetenv("HOME")] { qputenv("HOME", before); });
    qputenv("HOME", "/nowhere");
    QCOMPARE(QDir::homePath(), u"/nowhere"_s);
    // ssh says by itself which one it goes by.
    QProcess ssh;
    ssh.start(u"ssh"_s,
              {u"-G"_s, u"-F"_s, u"/dev/null"_s, u"-o"_s, u"UserKnownHostsFile=~/mine"_s, u"h"_s});
    QVERIFY(ssh.waitForFinished());
    const QByteArray config = ssh.readAllStandardOutput();
    const QByteArray expected =
        "userknownhostsfile " + QFile::encodeName(accountHome()) + "/mine\n";
    QVERIFY2(config.contains(expected), config.constData());
}

QTEST_GUILESS_MAIN(AccountHomeTest)
#include "tst_accounthome.moc"
