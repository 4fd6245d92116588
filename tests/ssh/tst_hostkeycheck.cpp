// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/helperrun.h"
#include "core/ssh/hostkeycheck.h"
#include "core/ssh/knownhosts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Culvert;

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
    for (const QString &name : {u"old"_qs, u"new"_qs})
        made(u"ssh-keygen"_qs,
             {u"-q"_qs, u"-t"_qs, u"ed25519"_qs, u"-N"_qs, {}, u"-f"_qs, file(name)});
    QFile old(file(u"old.pub"_qs));
    QFile fresh(file(u"new.pub"_qs));
    QVERIFY(old.open(QFile::ReadOnly) && fresh.open(QFile::ReadOnly));
    m_old = old.readAll();
    m_new = fresh.readAll();
    m_newFingerprint =
        QString::fromUtf8(made(u"ssh-keygen"_qs, {u"-l"_qs, u"-f"_qs, file(u"new.pub"_qs)}))
            .section(u' ', 1, 1);
    write(u"known"_qs, "work.example " + m_old + "[gate.example]:2222 " + m_old + "alias " + m_old +
                           "github.com " + m_old);
    write(u"both"_qs, "work.example " + m_old + "work.example " + m_new);
    write(u"none"_qs, "other.example " + m_old);
    write(u"authority"_qs, "@cert-authority work.example " + m_old);
    QCOMPARE(::mkfifo(QFile::encodeName(file(u"pipe"_qs)).constData(), 0600), 0);
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
    write(u"config"_qs, config);
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
    return QStringLiteral("The fingerprint for the ED25519 key sent by the remote host is\n%3.\n"
                          "Offending ED25519 key in %2:1\n"
                          "Host key for %1 has changed and you have requested strict checking.\n"
                          "Host key verification failed.\n")
        .arg(host, knownHosts, fingerprint);
}

bool HostKeyCheckTest::believed(const QStringList &arguments, const QString &messages)
{
    std::optional<bool> answer;
    HostKeyCheck::start(
        u"/usr/bin/ssh"_qs,
        QStringList{u"-N"_qs, u"-M"_qs, u"-S"_qs, file(u"s"_qs), u"-F"_qs, file(u"config"_qs)} +
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
    QCOMPARE(believed({u"--"_qs, destination}, words(host, file(knownHosts), m_newFingerprint)),
             right);
    // Nothing waits for its deadline.
    QVERIFY(clock.elapsed() < 8000);
    if (host == u"[gate.example]:2222" && right)
        QVERIFY(believed({u"-J"_qs, u"known,gate"_qs, u"--"_qs, u"known"_qs},
                         words(host, file(knownHosts), m_newFingerprint)));
}

void HostKeyCheckTest::revokedKeyIsBelievedOfItsHost()
{
    const QString revoked = u"The ED25519 host key for %1 is marked as revoked.\n"_qs;
    QVERIFY(believed({u"--"_qs, u"known"_qs}, revoked.arg(u"work.example"_qs)));
    QVERIFY(!believed({u"--"_qs, u"known"_qs}, revoked.arg(u"github.com"_qs)));
    QVERIFY(!believed({u"--"_qs, u"known"_qs}, u"Host key verification failed.\n"_qs));
}

void HostKeyCheckTest::filesAreNamedAsSshExpandsThem_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("named");
    const QString home = QDir::homePath();
    QTest::newRow("plain") << u"/a/known /b/known"_qs << u"/b/known"_qs << true;
    QTest::newRow("home") << u"~/.ssh/known_hosts"_qs << home + u"/.ssh/known_hosts"_qs << true;
    QTest::newRow("tokens") << u"%d/%h/%p/%r/%n/%k%%"_qs
                            << home + u"/h.example/22/me/typed/typed%"_qs << true;
    QTest::newRow("blanks") << u"/my own/known /b"_qs << u"/my own/known"_qs << true;
    QTest::newRow("part of a name") << u"/a/known"_qs << u"/a/kno"_qs << false;
    QTest::newRow("end of a name") << u"/a/known"_qs << u"known"_qs << false;
    QTest::newRow("nothing") << u"/a/known"_qs << QString() << false;
}

void HostKeyCheckTest::filesAreNamedAsSshExpandsThem()
{
    QFETCH(QString, setting);
    QFETCH(QString, path);
    QFETCH(bool, named);
    ResolvedConfig config = parseResolvedConfig(
        u"host typed\nhostname h.example\nport 22\nuser me\nuserknownhostsfile %1\n"_qs.arg(
            setting));
    QCOMPARE(namesKnownHostsFile(config, path), named);
    config.insert(u"globalknownhostsfile"_qs, config.take(u"userknownhostsfile"_qs));
    QCOMPARE(namesKnownHostsFile(config, path), named);
}

void HostKeyCheckTest::helperThatHangsIsEnded()
{
    std::optional<Result<HelperRun::Output>> answer;
    const QString pid = file(u"pid"_qs);
    // With what it has started.
    HelperRun::start(u"/bin/sh"_qs,
                     {u"-c"_qs, u"sleep 600 & echo $! > '"_qs + pid + u"'; cat '"_qs +
                                    file(u"pipe"_qs) + u"'"_qs},
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
    HelperRun::start(u"/no/such/ssh-keygen"_qs, {}, std::chrono::seconds(5), this,
                     [&answer](const Result<HelperRun::Output> &output) { answer = output; });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->failure().kind, FailureKind::SshMissing);
    QVERIFY(answer->failure().message.contains(u"ssh-keygen"));
}

void HostKeyCheckTest::nothingIsForgottenThatIsNotBorneOut()
{
    const HostKeyChange change =
        *hostKeyChangeFromMessages(words(u"work.example"_qs, file(u"both"_qs), m_newFingerprint));
    std::optional<std::optional<Failure>> done;
    KnownHosts::forget(change, this,
                       [&done](const std::optional<Failure> &failure) { done = failure; });
    QTRY_VERIFY(done);
    QVERIFY(*done);
    QFile kept(file(u"both"_qs));
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), "work.example " + m_old + "work.example " + m_new);
}

QTEST_GUILESS_MAIN(HostKeyCheckTest)
#include "tst_hostkeycheck.moc"
