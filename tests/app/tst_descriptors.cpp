// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/app/programbed.h"
#include "tests/harness/targetserver.h"
#include "tests/harness/testclient.h"
#include "tests/harness/tunnelbed.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <sys/resource.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr rlim_t Limit = 256;
constexpr std::size_t Crowd = 400;

/// Descriptors that a process has open.
qsizetype descriptorsOf(qint64 pid)
{
    return QDir(u"/proc/%1/fd"_s.arg(pid)).entryList(QDir::AllEntries | QDir::System).size() - 2;
}

} // namespace

/// The program at the limit of its descriptors: with a crowd of clients that want nothing.
class DescriptorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crowdLeavesRoomForSshAndForQuestions();
};

void DescriptorsTest::crowdLeavesRoomForSshAndForQuestions()
{
    TunnelBed bed;
    QVERIFY(bed.startServer());
    TargetServer target(&TargetServer::echo);
    ProgramBed program;
    program.program().setChildProcessModifier([] {
        const rlimit low{Limit, Limit};
        ::setrlimit(RLIMIT_NOFILE, &low);
    });
    QVERIFY(program.start());
    QCOMPARE(program
                 .culvert({u"add"_s, PrivateSshd::alias(), u"--name"_s, u"test"_s, u"--socks"_s,
                           u"0"_s, u"--config-file"_s, bed.server().clientConfig()})
                 .exitStatus,
             0);
    const QString listen = program.profileStatus(u"test"_s)
                               .value(u"endpoints"_s)
                               .toArray()
                               .first()
                               .toObject()
                               .value(u"listen"_s)
                               .toString();
    const quint16 port = listen.section(u':', 1).toUShort();

    std::vector<TestClient> crowd;
    for (std::size_t i = 0; i < Crowd; ++i) {
        crowd.push_back(TestClient::connectTo(port));
        QVERIFY(crowd.back().isOpen());
        crowd.back().send("\5");
    }
    // As many as it lets in; the others wait in the kernel.
    const qint64 pid = program.program().processId();
    QTRY_VERIFY(descriptorsOf(pid) > static_cast<qsizetype>(Limit) - 64);
    QVERIFY(descriptorsOf(pid) < static_cast<qsizetype>(Limit));
    // It can be asked, and it can start ssh.
    QCOMPARE(program.culvert({u"up"_s, u"test"_s, u"--wait=30"_s}).exitStatus, 0);
    QCOMPARE(program.profileStatus(u"test"_s).value(u"state"_s).toString(), u"up"_s);

    crowd.clear();
    TestClient client = TestClient::throughSocks(port, u"127.0.0.1"_s, target.port());
    QCOMPARE(client.reply(), 0);
    QVERIFY(client.send("hello"));
    QCOMPARE(client.read(5), QByteArray("hello"));
    QTRY_VERIFY(descriptorsOf(pid) < 64);
}

QTEST_GUILESS_MAIN(DescriptorsTest)
#include "tst_descriptors.moc"
