// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/processend.h"

#include <QCoreApplication>
#include <QTest>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

using namespace Culvert;

class ProcessEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseThatRunAreNotEnding();
    void knownAsSoonAsItsDescriptorsClose_data();
    void knownAsSoonAsItsDescriptorsClose();
};

void ProcessEndTest::thoseThatRunAreNotEnding()
{
    QVERIFY(!isProcessEnding(QCoreApplication::applicationPid()));
    QVERIFY(!isProcessEnding(::getppid()));
    QVERIFY(isProcessEnding(0));
    QVERIFY(isProcessEnding(-1));
}

void ProcessEndTest::knownAsSoonAsItsDescriptorsClose_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("killed") << true;
    QTest::newRow("ended by itself") << false;
}

/// Again and again, since it is about a race.
void ProcessEndTest::knownAsSoonAsItsDescriptorsClose()
{
    QFETCH(bool, killed);
    for (int round = 0; round < 100; ++round) {
        std::array<int, 2> told{-1, -1};
        std::array<int, 2> life{-1, -1};
        QCOMPARE(::pipe2(told.data(), O_CLOEXEC), 0);
        QCOMPARE(::pipe2(life.data(), O_CLOEXEC), 0);
        const pid_t pid = ::fork();
        QVERIFY(pid >= 0);
        char byte = 0;
        if (pid == 0) {
            ::close(told[1]);
            ::close(life[0]);
            // Until it is told to end.
            ::_exit(static_cast<int>(::read(told[0], &byte, 1)));
        }
        ::close(told[0]);
        ::close(life[1]);
        QVERIFY(!isProcessEnding(pid));
        if (killed)
            ::kill(pid, SIGKILL);
        else
            ::close(std::exchange(told[1], -1));
        // Returns when its end of the pipe is closed, and not before.
        QCOMPARE(::read(life[0], &byte, 1), 0);
        const bool ending = isProcessEnding(pid);
        ::waitpid(pid, nullptr, 0);
        ::close(life[0]);
        if (told[1] >= 0)
            ::close(told[1]);
        QVERIFY(ending);
        QVERIFY(isProcessEnding(pid));
    }
}

QTEST_APPLESS_MAIN(ProcessEndTest)
#include "tst_processend.moc"
