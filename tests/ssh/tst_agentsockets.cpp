// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/agentsockets.h"

#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// Whose ssh-agent a login uses.
class AgentSocketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qunsetenv("SSH_AUTH_SOCK"); }

    void lentOneServesItsProfileUntilTheLoginIsOver();
    void lentOneServesAllWhereThereIsNoOther();
    void lentOneThatIsGoneServesNobody();
    void onlySocketsOfThisUserAreTaken();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLocalServer> m_own;
    std::unique_ptr<QLocalServer> m_callers;
};

void AgentSocketsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_own = std::make_unique<QLocalServer>();
    m_callers = std::make_unique<QLocalServer>();
    QVERIFY(m_own->listen(path(u"own"_s)));
    QVERIFY(m_callers->listen(path(u"caller"_s)));
    qunsetenv("SSH_AUTH_SOCK");
}

void AgentSocketsTest::lentOneServesItsProfileUntilTheLoginIsOver()
{
    qputenv("SSH_AUTH_SOCK", QFile::encodeName(path(u"own"_s)));
    AgentSockets agents;
    agents.lend(u"a"_s, path(u"caller"_s));
    QCOMPARE(agents.socketFor(u"a"_s), path(u"caller"_s));
    QCOMPARE(agents.socketFor(u"b"_s), QString());
    agents.loginEnded(u"a"_s);
    QCOMPARE(agents.socketFor(u"a"_s), QString());
}

void AgentSocketsTest::lentOneServesAllWhereThereIsNoOther()
{
    AgentSockets agents;
    QCOMPARE(agents.socketFor(u"a"_s), QString());
    agents.lend(u"a"_s, path(u"caller"_s));
    agents.loginEnded(u"a"_s);
    QCOMPARE(agents.socketFor(u"a"_s), path(u"caller"_s));
    QCOMPARE(agents.socketFor(u"b"_s), path(u"caller"_s));
    // One that does not answer any more is none.
    qputenv("SSH_AUTH_SOCK", QFile::encodeName(path(u"gone"_s)));
    QCOMPARE(agents.socketFor(u"b"_s), path(u"caller"_s));
}

void AgentSocketsTest::lentOneThatIsGoneServesNobody()
{
    AgentSockets agents;
    agents.lend(u"a"_s, path(u"caller"_s));
    m_callers.reset();
    QVERIFY(!QFile::exists(path(u"caller"_s)));
    QCOMPARE(agents.socketFor(u"a"_s), QString());
    QCOMPARE(agents.socketFor(u"b"_s), QString());
}

void AgentSocketsTest::onlySocketsOfThisUserAreTaken()
{
    AgentSockets agents;
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    for (const QString &none :
         {QString(), path(u"missing"_s), file.fileName(), m_folder->path(), u"caller"_s})
        agents.lend(u"a"_s, none);
    QCOMPARE(agents.socketFor(u"a"_s), QString());
    if (::geteuid() != 0)
        return; // Nobody else may give a file away.
    QCOMPARE(::chown(QFile::encodeName(path(u"caller"_s)).constData(), 65534, 65534), 0);
    agents.lend(u"a"_s, path(u"caller"_s));
    QCOMPARE(agents.socketFor(u"a"_s), QString());
}

QTEST_GUILESS_MAIN(AgentSocketsTest)
#include "tst_agentsockets.moc"
