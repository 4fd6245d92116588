// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/accounthome.h"
#include "core/config/helperrun.h"
#include "core/config/hostkeycheck.h"
#include "core/config/knownhosts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

QByteArray made(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

/// What is believed of a changed host key, with the system's own ssh and ssh-keygen.
class HostKeyCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void onlyWhatTheProfileLeadsToIsBelieved_data();
    void onlyWhatTheProfileLeadsToIsBelieved();
    void revokedKeyIsBelievedOfItsHost();
    void filesAreNamedAsSshExpandsThem_data();
    void filesAreNamedAsSshExpandsThem();
    void helperThatHangsIsEnded();
    void helperThatIsMissingIsSaid();
    void nothingIsForgottenThatIsNotBorneOut();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString words(const QString &host, const QString &knownHosts, const QString &fingerprint) const;
    bool believed(const QStringList &arguments, const QString &messages);
    void write(const QString &name, const QByteArray &text);

    QTemporaryDir m_folder;
    /// Lines of known_hosts without the name.
    QByteArray m_old;
    QByteArray m_new;
    QString m_newFingerprint;
};

void HostKeyCheckTest::initTestCase()
{
    for (const QString &name : {u"old"_s, u"new"_s})
        made(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, file(name)});
    QFile old(file(u"old.pub"_s));
    QFile fresh(file(u"new.pub"_s));
    QVERIFY(old.open(QFile::ReadOnly) && fresh.open(QFile::ReadOnly));
    m_old = old.readAll();
    m_new = fresh.readAll();
    m_newFingerprint =
        QString::fromUtf8(made(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, file(u"new.pub"_s)}))
            .section(u' ', 1, 1);
    write(u"known"_s, "work.example " + m_old + "[gate.example]:2222 " + m_old + "alias " + m_old +
                          "github.com " + m_old);
    write(u"both"_s, "work.example " + m_old + "work.example " + m_new);
    write(u"none"_s, "other.example " + m_old);
    write(u"authority"_s, "@cert-authority work.example " + m_old);
    QCOMPARE(::mkfifo(QFile::encodeName(file(u"pipe"_s)).constData(), 0600), 0);
    const QByteArray folder = QFile::encodeName(m_folder.path());
    QByteArray config;
    for (const char *name : {"known", "both", "none", "authority", "pipe"})
        config += "Host " + QByteArray(name) + "\n  HostName work.example\n  UserKnownHostsFile " +
                  folder + "/nothing " + folder + '/' + name + '\n';
    config += "Host inner\n  HostName inner.example\n  ProxyJump me@gate\n"
              "Host gate\n  HostName gate.example\n  Port 2222\n"
              "Host renamed\n  HostName 192.0.2.1\n  HostKeyAlias alias\n"
              "Host *\n  UserKnownHostsFile " +
              folder + "/known\n";
    write(u"config"_s, config);
}

void HostKeyCheckTest::write(const QString &name, const QByteArray &text)
{
    QFile out(file(name));
    QVERIFY(out.open(QFile::WriteOnly));
    QCOMPARE(out.write(text), text.size());
}

QString HostKeyCheckTest::words(const QString &host, const QString &knownHosts,
                                const QString &fingerprint) const
{
    return u"The fingerprint for the ED25519 key sent by the remote host is\n%3.\n"
           "Offending ED25519 key in %2:1\n"
           "Host key for %1 has changed and you have requested strict checking.\n"
           "Host key verification failed.\n"_s.arg(host, knownHosts, fingerprint);
}

bool HostKeyCheckTest::believed(const QStringList &arguments, const QString &messages)
{
    std::optional<bool> answer;
    HostKeyCheck::start(
        u"/usr/bin/ssh"_s,
        QStringList{u"-N"_s, u"-M"_s, u"-S"_s, file(u"s"_s), u"-F"_s, file(u"config"_s)} +
            arguments,
        messages, this, [&answer](bool result) { answer = result; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 15000) && *answer;
}

void HostKeyCheckTest::onlyWhatTheProfileLeadsToIsBelieved_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("knownHosts");
    QTest::addColumn<bool>("right");
    const auto row = [](const char *name, const char *destination, const char *host,
                        const char *knownHosts, bool right) {
        QTest::newRow(name) << QString::fromLatin1(destination) << QString::fromLatin1(host)
                            << QString::fromLatin1(knownHosts) << right;
    };
    row("the destination", "known", "work.example", "known", true);
    row("another host", "known", "github.com", "known", false);
    row("another file", "known", "work.example", "both", false);
    row("a file that has no such key", "none", "work.example", "none", false);
    row("a file that is not there", "known", "work.example", "nothing", false);
    row("the new key is known as well", "both", "work.example", "both", false);
    row("an authority's key is no host's", "authority", "work.example", "authority", false);
    row("a pipe in the file's place", "pipe", "work.example", "pipe", false);
    row("a jump host of the configuration", "inner", "[gate.example]:2222", "known", true);
    row("a jump host without its port", "inner", "gate.example", "known", false);
    row("a jump host of another one", "known", "[gate.example]:2222", "known", false);
    row("a name of its own for keys", "renamed", "alias", "known", true);
}

void HostKeyCheckTest::onlyWhatTheProfileLeadsToIsBelieved()
{
    QFETCH(QString, destination);
    QFETCH(QString, host);
    QFETCH(QString, knownHosts);
    QFETCH(bool, right);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(believed({u"--"_s, destination}, words(host, file(knownHosts), m_newFingerprint)),
             right);
    // Nothing waits for its deadline.
    QVERIFY(clock.elapsed() < 8000);
    if (host == u"[gate.example]:2222" && right)
        QVERIFY(believed({u"-J"_s, u"known,gate"_s, u"--"_s, u"known"_s},
                         words(host, file(knownHosts), m_newFingerprint)));
}

void HostKeyCheckTest::revokedKeyIsBelievedOfItsHost()
{
    const QString revoked = u"The ED25519 host key for %1 is marked as revoked.\n"_s;
    QVERIFY(believed({u"--"_s, u"known"_s}, revoked.arg(u"work.example"_s)));
    QVERIFY(!believed({u"--"_s, u"known"_s}, revoked.arg(u"github.com"_s)));
    QVERIFY(!believed({u"--"_s, u"known"_s}, u"Host key verification failed.\n"_s));
}

void HostKeyCheckTest::filesAreNamedAsSshExpandsThem_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("named");
    const QString home = accountHome();
    QTest::newRow("plain") << u"/a/known /b/known"_s << u"/b/known"_s << true;
    QTest::newRow("home") << u"~/.ssh/known_hosts"_s << home + u"/.ssh/known_hosts"_s << true;
    QTest::newRow("tokens") << u"%d/%h/%p/%r/%n/%k%%"_s << home + u"/h.example/22/me/typed/typed%"_s
                            << true;
    QTest::newRow("blanks") << u"/my own/known /b"_s << u"/my own/known"_s << true;
    QTest::newRow("part of a name") << u"/a/known"_s << u"/a/kno"_s << false;
    QTest::newRow("end of a name") << u"/a/known"_s << u"known"_s << false;
    QTest::newRow("nothing") << u"/a/known"_s << QString() << false;
}

void HostKeyCheckTest::filesAreNamedAsSshExpandsThem()
{
    QFETCH(QString, setting);
    QFETCH(QString, path);
    QFETCH(bool, named);
    ResolvedConfig config = parseResolvedConfig(
        u"host typed\nhostname h.example\nport 22\nuser me\nuserknownhostsfile %1\n"_s.arg(
            setting));
    QCOMPARE(namesKnownHostsFile(config, path), named);
    config.insert(u"globalknownhostsfile"_s, config.take(u"userknownhostsfile"_s));
    QCOMPARE(namesKnownHostsFile(config, path), named);
}

void HostKeyCheckTest::helperThatHangsIsEnded()
{
    std::optional<Result<HelperRun::Output>> answer;
    const QString pid = file(u"pid"_s);
    // With what it has started.
    HelperRun::start(
        u"/bin/sh"_s,
        {u"-c"_s, u"sleep 600 & echo $! > '"_s + pid + u"'; cat '"_s + file(u"pipe"_s) + u"'"_s},
        std::chrono::milliseconds(1500), this,
        [&answer](const Result<HelperRun::Output> &output) { answer = output; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->failure().kind, FailureKind::Timeout);
    QFile started(pid);
    QVERIFY(started.open(QFile::ReadOnly));
    const pid_t child = started.readAll().trimmed().toInt();
    QVERIFY(child > 0);
    QTRY_VERIFY(::kill(child, 0) != 0);
}

void HostKeyCheckTest::helperThatIsMissingIsSaid()
{
    std::optional<Result<HelperRun::Output>> answer;
    HelperRun::start(u"/no/such/ssh-keygen"_s, {}, std::chrono::seconds(5), this,
                     [&answer](const Result<HelperRun::Output> &output) { answer = output; });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->failure().kind, FailureKind::SshMissing);
    QVERIFY(answer->failure().message.contains(u"ssh-keygen"));
}

void HostKeyCheckTest::nothingIsForgottenThatIsNotBorneOut()
{
    const HostKeyChange change =
        *hostKeyChangeFromMessages(words(u"work.example"_s, file(u"both"_s), m_newFingerprint));
    std::optional<std::optional<Failure>> done;
    KnownHosts::forget(change, this,
                       [&done](const std::optional<Failure> &failure) { done = failure; });
    QTRY_VERIFY(done);
    QVERIFY(*done);
    QFile kept(file(u"both"_s));
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), "work.example " + m_old + "work.example " + m_new);
}

QTEST_GUILESS_MAIN(HostKeyCheckTest)
#include "tst_hostkeycheck.moc"
