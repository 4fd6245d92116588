// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/handover.h"

#include <QDir>
#include <QTest>

#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <vector>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s)
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

/// A message with @p count descriptors of /dev/null.
void send(int socket, QByteArray words, int count)
{
    std::vector<Descriptor> descriptors;
    std::vector<int> numbers;
    for (int i = 0; i < count; ++i) {
        descriptors.emplace_back(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        numbers.push_back(descriptors.back().number());
    }
    alignas(cmsghdr) std::array<char, 512> control{};
    iovec part{words.data(), static_cast<std::size_t>(words.size())};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (count > 0) {
        message.msg_control = control.data();
        message.msg_controllen = CMSG_SPACE(numbers.size() * sizeof(int));
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(numbers.size() * sizeof(int));
        std::memcpy(CMSG_DATA(header), numbers.data(), numbers.size() * sizeof(int));
    }
    (void)!::sendmsg(socket, &message, MSG_NOSIGNAL);
}

QByteArray saying(const QByteArray &present)
{
    return R"({"program":"psql","sockets":[)" + present + "]}\n";
}

} // namespace

/// What goes from a program that is about to start to the running instance, whoever sends it.
class HandoverTest : public QObject
{
    Q_OBJECT

    Descriptor m_program;
    Descriptor m_instance;

private Q_SLOTS:
    void init()
    {
        std::array<int, 2> pair{};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()), 0);
        m_program = Descriptor(pair[0]);
        m_instance = Descriptor(pair[1]);
    }

    void socketsGetThere()
    {
        RunSockets::Ports ports;
        Result<RunSockets> sockets = RunSockets::make(ports);
        QVERIFY(sockets);
        Handover handover{u"psql"_s, sockets.takeValue()};
        QVERIFY(!handover.sockets.isComplete());
        handover.sockets.lifeline = Descriptor(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
        QVERIFY(handover.sockets.isComplete());
        // Before it is asked for, since that would wait.
        Handover::answer(m_instance.number(), std::nullopt);
        QVERIFY(!Handover::give(m_program.number(), handover));
        const Result<Handover> taken = Handover::take(m_instance.number());
        QVERIFY(taken);
        QCOMPARE(taken->program, u"psql"_s);
        QVERIFY(taken->sockets.isComplete());
        QVERIFY(taken->sockets.connections.number() != handover.sockets.connections.number());
    }

    void aRefusalIsTold()
    {
        RunSockets::Ports ports;
        Result<RunSockets> sockets = RunSockets::make(ports);
        QVERIFY(sockets);
        const Handover handover{u"psql"_s, sockets.takeValue()};
        Handover::answer(m_instance.number(), Failure{FailureKind::Internal, u"no room"_s, {}});
        const auto failure = Handover::give(m_program.number(), handover);
        QVERIFY(failure);
        QCOMPARE(failure->message, u"no room"_s);
    }

    void anInstanceThatEndsIsTold()
    {
        RunSockets::Ports ports;
        Result<RunSockets> sockets = RunSockets::make(ports);
        QVERIFY(sockets);
        const Handover handover{u"psql"_s, sockets.takeValue()};
        ::shutdown(m_instance.number(), SHUT_WR);
        QVERIFY(Handover::give(m_program.number(), handover));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("descriptors");
        const QByteArray all = "true,true,true,true,true,true,true,true,true";
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("nonsense") << QByteArray("nonsense\n") << 9;
        QTest::newRow("no end") << saying(all).chopped(1) << 9;
        QTest::newRow("no program") << QByteArray(R"({"sockets":[true]})") + '\n' << 1;
        QTest::newRow("no sockets") << saying(all) << 0;
        QTest::newRow("fewer than it says") << saying(all) << 5;
        QTest::newRow("more than it says") << saying("true") << 9;
        QTest::newRow("more than there is room for") << saying(all) << 40;
        QTest::newRow("not of their kinds") << saying(all) << 9;
        QTest::newRow("too long") << saying(all + QByteArray(8000, ' ')) << 9;
    }

    void nonsenseIsRefused()
    {
        QFETCH(QByteArray, words);
        QFETCH(int, descriptors);
        const qsizetype before = openDescriptors();
        if (words.isEmpty())
            ::shutdown(m_program.number(), SHUT_WR);
        else
            send(m_program.number(), words, descriptors);
        QVERIFY(!Handover::take(m_instance.number()));
        // Nor is anything of it kept.
        QCOMPARE(openDescriptors(), before);
    }
};

QTEST_GUILESS_MAIN(HandoverTest)
#include "tst_handover.moc"
