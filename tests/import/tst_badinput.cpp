// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/fileimport.h"
#include "core/import/importfile.h"
#include "core/import/importreport.h"
#include "core/import/ownhosts.h"
#include "core/model/profilejson.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <functional>
#include <vector>

#include <sys/stat.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

// Of this process's own time, for one file of at most a megabyte.
constexpr double MostSeconds = 5;

double secondsOfProcessor()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One good file for each importer.
std::vector<std::pair<QByteArray, QByteArray>> goodFiles()
{
    Profile profile = Profile::create(u"work"_s, u"me@w.example"_s);
    EndpointSettings socks;
    socks.listen = *SocketAddress::parseListen(u"1080"_s);
    profile.endpoints.append(socks);
    return {{"export", profilesToJson({profile, Profile::create(u"b"_s, u"b"_s)})},
            {"ssh_config", "Host a b\nHostName %h.example\nLocalForward 1 db:2\n"
                           "Host *\nProxyCommand nc %h %p\nInclude x\nMatch exec \"x\"\nUser y\n"},
            {"PuTTY", sample(u"putty.reg"_s)},
            {"PuTTY UTF-16", sample(u"putty-utf16.reg"_s)},
            {"PuTTY for Unix", sample(u"putty-session"_s)},
            {"gSTM", sample(u"work.gstm"_s)},
            {"boring", sample(u"boring.toml"_s)},
            {"script", sample(u"tunnels.sh"_s)}};
}

using Break = std::function<QByteArray(const QByteArray &)>;

/// Puts @p what in the middle of a file.
Break insert(const QByteArray &what)
{
    return [what](const QByteArray &good) -> QByteArray {
        return good.left(good.size() / 2) + what + good.mid(good.size() / 2);
    };
}

Break append(const QByteArray &what)
{
    return [what](const QByteArray &good) -> QByteArray { return good + what; };
}

Break replace(const QByteArray &before, const QByteArray &after)
{
    return [before, after](QByteArray good) { return good.replace(before, after); };
}

QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator random(4711);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// What happens to files.
std::vector<std::pair<QByteArray, Break>> breaks()
{
    const auto part = [](int numerator, int denominator) {
        return [=](const QByteArray &good) -> QByteArray {
            return good.left(good.size() * numerator / denominator);
        };
    };
    return {
        {"cut after a quarter", part(1, 4)},
        {"cut in the middle", part(1, 2)},
        {"cut before the end",
         [](const QByteArray &good) -> QByteArray { return good.chopped(2); }},
        {"without its beginning", [](const QByteArray &good) -> QByteArray { return good.mid(7); }},
        {"a zero in it", insert(QByteArray(1, '\0'))},
        {"many zeros in it", insert(QByteArray(4096, '\0'))},
        {"zeros at its end, as after a crash", append(QByteArray(4096, '\0'))},
        {"bytes that are no UTF-8", insert("\xff\xfe\xc0\xaf")},
        {"half a character", append("\xf0\x9f")},
        {"a mark of UTF-8 before it",
         [](const QByteArray &good) -> QByteArray { return "\xef\xbb\xbf" + good; }},
        {"a mark of UTF-16 before it",
         [](const QByteArray &good) -> QByteArray { return "\xff\xfe" + good; }},
        {"the other mark of UTF-16",
         [](const QByteArray &good) -> QByteArray { return "\xfe\xff" + good; }},
        {"line ends of Windows", replace("\n", "\r\n")},
        {"line ends of old Macs", replace("\n", "\r")},
        {"no line ends", replace("\n", "")},
        {"random bytes in it", insert(randomBytes(4096))},
        {"random bytes behind it", append(randomBytes(100000))},
        {"open brackets", insert(QByteArray(20000, '['))},
        {"open braces", append(QByteArray(20000, '{'))},
        {"open tags", insert(QByteArray("<a>").repeated(20000))},
        {"open quotes", insert(QByteArray(20001, '"'))},
        {"backslashes", insert(QByteArray(20001, '\\'))},
        {"a line of half a megabyte", insert(QByteArray(500000, 'x'))},
        {"a hundred thousand empty lines", insert(QByteArray(100000, '\n'))},
        {"no numbers", replace("2", "two")},
        {"huge numbers", replace("0", "00000000000000000099999999999999999999")},
        {"negative numbers", replace("1", "-1")},
        {"fractions", replace("8", "1e308")},
        {"itself a hundred times",
         [](const QByteArray &good) -> QByteArray {
             return good.size() > 8000 ? good.repeated(20) : good.repeated(100);
         }},
        {"entities",
         [](const QByteArray &good) -> QByteArray {
             return "<!DOCTYPE a [<!ENTITY x \"" + QByteArray(1000, 'x') +
                    "\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;\"><!ENTITY z "
                    "\"&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;\">]><a>&z;&z;&z;</a>" +
                    good;
         }},
        {"a file of the system in XML",
         [](const QByteArray &) {
             return QByteArray("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                               "<sshtunnel><name>&x;</name><host>h</host></sshtunnel>");
         }},
        {"upside down",
         [](QByteArray good) {
             std::reverse(good.begin(), good.end());
             return good;
         }},
    };
}

} // namespace

/// Files that are broken, or meant to break something: each gets an answer.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileGetsAnAnswer_data();
    void everyFileGetsAnAnswer();
    void everyByteMayBeWrong_data();
    void everyByteMayBeWrong();
    void noFileBlocks_data();
    void noFileBlocks();
    void noIncludeBlocks();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void BadInputTest::everyFileGetsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto &[importer, good] : goodFiles()) {
        QVERIFY(!good.isEmpty());
        for (const auto &[name, broken] : breaks())
            QTest::addRow("%s, %s", importer.constData(), name.constData()) << broken(good);
    }
}

void BadInputTest::everyFileGetsAnAnswer()
{
    QFETCH(const QByteArray, text);
    const double before = secondsOfProcessor();
    const Result<ImportPlan> plan = planFileImport({text, {}, false, u"file"_s}, {});
    const double seconds = secondsOfProcessor() - before;
    QVERIFY2(seconds < MostSeconds, qPrintable(QString::number(seconds)));
    if (!plan) {
        QVERIFY(plan.failure().message.startsWith(u"file: "));
        QVERIFY(plan.failure().message.size() > 8);
        return;
    }
    // What comes in can be used, and runs nothing.
    for (const Profile &profile : plan->profiles()) {
        QVERIFY(!profile.savingFailure());
        QCOMPARE(profile.start, StartMode::Manual);
        QVERIFY(!profile.options.contains(u"ProxyCommand"_s));
        QVERIFY(!profile.destination.contains(u"root:x:0"));
    }
    QVERIFY(!importReport(*plan, ImportTense::Would).contains(QChar(u'\0')));
}

void BadInputTest::everyByteMayBeWrong_data()
{
    QTest::addColumn<QByteArray>("good");
    for (const auto &[importer, good] : goodFiles())
        QTest::newRow(importer.constData()) << good;
}

void BadInputTest::everyByteMayBeWrong()
{
    QFETCH(const QByteArray, good);
    // Each place once, each time another byte.
    static constexpr QByteArrayView Bytes("\0\"\\\n=[{<'$;\xff", 12);
    const qsizetype step = std::max<qsizetype>(1, good.size() / 800);
    for (qsizetype i = 0; i < good.size(); i += step) {
        QByteArray damaged = good;
        damaged[i] = Bytes.at(i / step % Bytes.size());
        const Result<ImportPlan> plan = planFileImport({damaged, {}, false}, {});
        const QList<Profile> profiles = plan ? plan->profiles() : QList<Profile>();
        for (const Profile &profile : profiles)
            QVERIFY(!profile.savingFailure());
    }
}

void BadInputTest::noFileBlocks_data()
{
    QTest::addColumn<QString>("file");
    const QString fifo = path(u"fifo"_s);
    QVERIFY(::mkfifo(QFile::encodeName(fifo).constData(), 0600) == 0);
    QFile sparse(path(u"sparse"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(1LL << 30));
    QVERIFY(QFile::link(path(u"loop"_s), path(u"loop"_s)));
    for (const QString &file : {fifo,
                                sparse.fileName(),
                                path(u"loop"_s),
                                u"/dev/zero"_s,
                                u"/dev/random"_s,
                                u"/dev/tty"_s,
                                u"/dev/full"_s,
                                u"/dev/stdin"_s,
                                u"/"_s,
                                m_folder.path(),
                                u"/nothing/there"_s,
                                u"/etc/passwd/below"_s,
                                u"/proc/kmsg"_s,
                                u"/proc/kcore"_s,
                                u"/proc/self/mem"_s,
                                u"/proc/self/environ"_s,
                                u"/proc/self/pagemap"_s,
                                u"/proc/self/exe"_s,
                                u"/proc/kallsyms"_s,
                                u"/sys/kernel/debug"_s,
                                u""_s,
                                QString(5000, u'x'),
                                u"a\u0000b"_s})
        QTest::newRow(qPrintable(file.left(60))) << file;
}

void BadInputTest::noFileBlocks()
{
    QFETCH(const QString, file);
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> read = readImport(file);
    if (read) {
        QVERIFY(read->size() <= LargestImport);
        const Result<ImportPlan> plan = planFileImport({*read, {}, false}, {});
        QVERIFY(!plan || plan->profiles().isEmpty());
    } else {
        QVERIFY(!read.failure().message.isEmpty());
    }
    QVERIFY(timer.elapsed() < 20000);
}

/// A person's own configuration may include anything.
void BadInputTest::noIncludeBlocks()
{
    QFile config(path(u"config"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host before\n");
    for (const QString &file : {path(u"fifo"_s), path(u"sparse"_s), path(u"loop"_s), u"/dev/zero"_s,
                                m_folder.path(), config.fileName()})
        config.write("Include " + file.toUtf8() + '\n');
    config.write("Host behind\n");
    config.close();
    QElapsedTimer timer;
    timer.start();
    const OwnHosts hosts = readOwnHosts(config.fileName(), m_folder.path());
    QVERIFY(timer.elapsed() < 20000);
    QVERIFY(hosts.hosts.contains(u"before"_s) && hosts.hosts.contains(u"behind"_s));
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
