// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/descriptor.h"
#include "core/session/programfinder.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <atomic>

#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

quint32 inodeOf(int descriptor)
{
    struct stat facts
    {};
    return ::fstat(descriptor, &facts) == 0 ? static_cast<quint32>(facts.st_ino) : 0;
}

/// A socket of this program; children inherit it, as sockets are.
struct Socket
{
    Descriptor descriptor{::socket(AF_INET, SOCK_STREAM, 0)};
    quint32 inode = inodeOf(descriptor.number());
};

/// Holds whatever it inherits until it is ended.
void startHolder(QProcess &process, const QString &program = u"cat"_s)
{
    process.start(program, {});
    QVERIFY(process.waitForStarted());
}

ConnectionStatus connection(quint64 id, quint32 inode)
{
    ConnectionStatus connection;
    connection.id = id;
    connection.socketInode = inode;
    return connection;
}

/// A finder with a search that a test can look at.
struct Bench
{
    std::atomic<int> searches = 0;
    std::atomic<bool> wasHere = false;
    ProgramFinder::Connections lastWanted;
    ProgramFinder::Programs known;
    QThread *here = QThread::currentThread();
    ProgramFinder finder{nullptr, [this](const ProgramFinder::Connections &wanted) {
                             ++searches;
                             wasHere = wasHere || QThread::currentThread() == here;
                             lastWanted = wanted;
                             return known;
                         }};

    ProgramFinder::Connections ask(const ProgramFinder::Connections &all)
    {
        std::optional<ProgramFinder::Connections> answer;
        finder.fillIn(all, [&answer](const auto &connections) { answer = connections; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); })
                   ? *answer
                   : ProgramFinder::Connections();
    }
};

} // namespace

/// Which program holds a socket, told by real processes; and how often that is looked for.
class ProgramFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holderIsFoundByItsSocket();
    void lowestProcessIdOfSeveralHolders();
    void manySocketsInOneWalk();
    void cutNamesAreMadeWhole();
    void namesAreOneLineOfText();
    void anotherUserStaysUnknown();

    void nothingIsAskedForNothing();
    void isLookedForOnce();
    void isLookedForAFewTimesIfNotFound();
    void forgetsWithTheConnection();
    void answersInOrder();
    void knownProcessNeedsNoSocket();
    void unknownChangesNothing();
    void endsInTheMiddleOfASearch();
};

void ProgramFinderTest::holderIsFoundByItsSocket()
{
    Socket socket;
    QVERIFY(socket.inode != 0);
    QProcess child;
    startHolder(child);
    socket.descriptor.close();
    const Program expected{child.processId(), u"cat"_s};
    // It is this program for a moment after fork().
    QTRY_COMPARE(programsOf({socket.inode}).value(socket.inode), expected);
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(programsOf({socket.inode}).isEmpty());
}

void ProgramFinderTest::lowestProcessIdOfSeveralHolders()
{
    Socket socket;
    QProcess first;
    QProcess second;
    startHolder(first);
    startHolder(second);
    QCOMPARE(programsOf({socket.inode}).value(socket.inode).pid, ::getpid());
    socket.descriptor.close();
    QCOMPARE(programsOf({socket.inode}).value(socket.inode).pid,
             std::min(first.processId(), second.processId()));
    for (QProcess *process : {&first, &second}) {
        process->kill();
        QVERIFY(process->waitForFinished());
    }
}

void ProgramFinderTest::manySocketsInOneWalk()
{
    std::array<Socket, 50> sockets;
    QSet<quint32> inodes{1};
    for (const Socket &socket : sockets)
        inodes.insert(socket.inode);
    const QHash<quint32, Program> programs = programsOf(inodes);
    QCOMPARE(programs.size(), 50);
    for (const Socket &socket : sockets)
        QCOMPARE(programs.value(socket.inode).pid, ::getpid());
    QVERIFY(!programs.contains(1));
}

void ProgramFinderTest::cutNamesAreMadeWhole()
{
    const QTemporaryDir folder;
    const QString longName = u"a-program-with-a-rather-long-name"_s;
    const QString cat = QFileInfo(QStandardPaths::findExecutable(u"cat"_s)).canonicalFilePath();
    // A copy: of a program that a link leads to, the kernel knows the link's name only by argv[0].
    QVERIFY(QFile::copy(cat, folder.filePath(longName)));
    QVERIFY(QFile::link(cat, folder.filePath(u"b-link-with-a-rather-long-name"_s)));
    for (const QString &name : {longName, u"b-link-with-a-rather-long-name"_s}) {
        QProcess child;
        startHolder(child, folder.filePath(name));
        QTRY_COMPARE(programName(child.processId()), name);
        if (name == longName) {
            QVERIFY(QFile::remove(folder.filePath(name)));
            QCOMPARE(programName(child.processId()), name);
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(programName(child.processId()), QString());
    }
}

void ProgramFinderTest::namesAreOneLineOfText()
{
    std::array<char, 16> before{};
    ::prctl(PR_GET_NAME, before.data());
    // This thread is the main one: its name is the process's.
    ::prctl(PR_SET_NAME, "a\n\x1b[31mb)");
    QCOMPARE(programName(::getpid()), uR"(a\x0a\x1b[31mb))"_s);
    // As long as what the kernel may have cut, and no beginning of the executable's name.
    ::prctl(PR_SET_NAME, "Isolated Web Co");
    QCOMPARE(programName(::getpid()), u"Isolated Web Co"_s);
    ::prctl(PR_SET_NAME, before.data());
}

void ProgramFinderTest::anotherUserStaysUnknown()
{
    const passwd *nobody = ::getpwnam("nobody");
    if (::getuid() != 0 || !nobody)
        QSKIP("needs root, to be somebody else for a moment");
    Socket socket;
    QProcess child;
    startHolder(child);
    socket.descriptor.close();
    QTRY_COMPARE(programsOf({socket.inode}).value(socket.inode).pid, child.processId());
    // Seen by somebody else, it is another user's.
    QVERIFY(::seteuid(nobody->pw_uid) == 0);
    const QHash<quint32, Program> programs = programsOf({socket.inode});
    QVERIFY(::seteuid(0) == 0);
    QVERIFY(programs.isEmpty());
    child.kill();
    QVERIFY(child.waitForFinished());
}

void ProgramFinderTest::nothingIsAskedForNothing()
{
    Bench bench;
    bool answered = false;
    bench.finder.fillIn({connection(1, 0)}, [&answered](const auto &list) {
        answered = list.size() == 1 && list.first().pid == 0;
    });
    QVERIFY(answered);
    QCOMPARE(bench.searches, 0);
}

void ProgramFinderTest::isLookedForOnce()
{
    Bench bench;
    bench.known = {{1, {42, u"curl"_s}}};
    const ProgramFinder::Connections all{connection(1, 10)};
    for (int i = 0; i < 3; ++i) {
        const ProgramFinder::Connections answer = bench.ask(all);
        QCOMPARE(answer.size(), 1);
        QCOMPARE(answer.first().pid, 42);
        QCOMPARE(answer.first().program, u"curl"_s);
        QCOMPARE(answer.first().socketInode, 10U);
    }
    QCOMPARE(bench.searches, 1);
    QVERIFY(!bench.wasHere);

    bench.known = {{2, {43, u"ncat"_s}}};
    const ProgramFinder::Connections both = bench.ask(all + all.mid(1) << connection(2, 20));
    QCOMPARE(both.first().program, u"curl"_s);
    QCOMPARE(both.last().program, u"ncat"_s);
    QCOMPARE(bench.searches, 2);
    // Only what is new was asked for.
    QCOMPARE(bench.lastWanted, ProgramFinder::Connections{connection(2, 20)});
}

void ProgramFinderTest::isLookedForAFewTimesIfNotFound()
{
    Bench bench;
    for (int i = 0; i < ProgramFinder::Tries + 3; ++i)
        QCOMPARE(bench.ask({connection(1, 10)}).first().pid, 0);
    QCOMPARE(bench.searches, ProgramFinder::Tries);

    Bench late;
    QCOMPARE(late.ask({connection(1, 10)}).first().pid, 0);
    late.known = {{1, {42, u"curl"_s}}};
    QCOMPARE(late.ask({connection(1, 10)}).first().pid, 42);
}

void ProgramFinderTest::forgetsWithTheConnection()
{
    Bench bench;
    bench.known = {{1, {42, u"curl"_s}}};
    QCOMPARE(bench.ask({connection(1, 10)}).first().pid, 42);
    QCOMPARE(bench.ask({}).size(), 0);
    bench.known.clear();
    QCOMPARE(bench.ask({connection(1, 10)}).first().pid, 0);
    QCOMPARE(bench.searches, 2);
}

void ProgramFinderTest::answersInOrder()
{
    Bench bench;
    bench.known = {{1, {42, u"curl"_s}}, {2, {43, u"ncat"_s}}};
    QStringList answers;
    const auto note = [&answers](const QString &name) {
        return [&answers, name](const ProgramFinder::Connections &list) {
            for (const ConnectionStatus &each : list)
                answers.append(name + u' ' + QString::number(each.pid));
        };
    };
    // The second and third come while the first is looked for, and have more to look for.
    bench.finder.fillIn({connection(1, 10)}, note(u"a"_s));
    bench.finder.fillIn({connection(1, 10), connection(2, 20)}, note(u"b"_s));
    bench.finder.fillIn({connection(2, 20)}, note(u"c"_s));
    QTRY_COMPARE(answers, (QStringList{u"a 42"_s, u"b 42"_s, u"b 43"_s, u"c 43"_s}));
    QCOMPARE(bench.searches, 2);

    // Whoever is answered may ask again.
    bench.finder.fillIn({connection(2, 20)}, [&](const auto &) {
        bench.finder.fillIn({connection(2, 20)}, note(u"d"_s));
    });
    QTRY_COMPARE(answers.last(), u"d 43"_s);
    QCOMPARE(bench.searches, 2);
}

void ProgramFinderTest::knownProcessNeedsNoSocket()
{
    QProcess child;
    startHolder(child);
    QTRY_COMPARE(programName(child.processId()), u"cat"_s);
    ProgramFinder finder;
    ConnectionStatus unixClient = connection(1, 0);
    unixClient.pid = child.processId();
    QString name;
    finder.fillIn({unixClient}, [&name](const auto &list) { name = list.first().program; });
    QTRY_COMPARE(name, u"cat"_s);
    child.kill();
    QVERIFY(child.waitForFinished());
}

void ProgramFinderTest::unknownChangesNothing()
{
    Bench bench;
    ConnectionStatus unixClient = connection(1, 0);
    unixClient.pid = 77;
    const ProgramFinder::Connections answer = bench.ask({unixClient});
    QCOMPARE(answer, ProgramFinder::Connections{unixClient});
}

void ProgramFinderTest::endsInTheMiddleOfASearch()
{
    std::atomic<bool> mayEnd = false;
    std::atomic<bool> started = false;
    bool answered = false;
    {
        ProgramFinder finder(nullptr, [&](const ProgramFinder::Connections &) {
            started = true;
            while (!mayEnd)
                QThread::yieldCurrentThread();
            return ProgramFinder::Programs();
        });
        finder.fillIn({connection(1, 10)}, [&answered](const auto &) { answered = true; });
        QTRY_VERIFY(started);
        mayEnd = true;
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(ProgramFinderTest)
#include "tst_programfinder.moc"
