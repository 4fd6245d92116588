// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshcommand.h"
#include "tests/harness/contentof.h"
#include "tests/harness/promptclerk.h"
#include "tests/harness/scriptedserver.h"
#include "tests/harness/tunnelbed.h"

#include <QFile>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

namespace {

/// The tree has a rule about the words as they stand in a file.
QByteArray strict(const char *value, char between = ' ')
{
    return QByteArray("StrictHostKeyChecking") + between + value;
}

PromptAnswer accept()
{
    return {PromptAnswer::Kind::Accept, {}};
}

PromptAnswer acceptOnce()
{
    return {PromptAnswer::Kind::AcceptOnce, {}};
}

} // namespace

/// Keys of servers, as the person's own configuration has ssh ask about them and keep them: with
/// the system's ssh and a server that plays its part.
class HostKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fingerprintOfAnyHashIsShownAndAccepted_data();
    void fingerprintOfAnyHashIsShownAndAccepted();
    void changedKeyOfAnyHashIsComparedAndForgotten_data() { hashes(); }
    void changedKeyOfAnyHashIsComparedAndForgotten();

    void keyThatIsNotStoredHoldsUntilTheStop_data();
    void keyThatIsNotStoredHoldsUntilTheStop();

    void keyTakenOnceComesBeforeTheFilesOfAnOption();
    void jumpHostOfACommandIsNotTakenOnce_data();
    void jumpHostOfACommandIsNotTakenOnce();
    void jumpHostOfACommandIsStoredWhereItSays();

    void keyThatNobodyChecksIsNamed_data();
    void keyThatNobodyChecksIsNamed();
    void jumpHostWhoseKeyNobodyChecksIsNamed_data();
    void jumpHostWhoseKeyNobodyChecksIsNamed();

private:
    static void hashes();
    Profile save(Profile profile);
    Profile profileTo(const QByteArray &before, const QList<const ScriptedServer *> &others = {});
    QString write(const QString &name, const QByteArray &text) const;
    std::optional<Failure> failureOf(const QString &id) const { return m_bed->status(id).failure; }
    bool comesUp(const QString &id);
    bool stops(const QString &id);
    QList<WarningKind> warningsOf(const QString &id) const;

    std::unique_ptr<TunnelBed> m_bed;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScriptedServer> m_gate;
    std::unique_ptr<PromptClerk> m_clerk;
};

void HostKeysTest::init()
{
    m_bed = std::make_unique<TunnelBed>();
    m_bed->startEngine();
    m_server = std::make_unique<ScriptedServer>();
    m_server->acceptKey();
    m_gate = std::make_unique<ScriptedServer>(u"gate"_s);
    m_gate->acceptKey();
    m_clerk = std::make_unique<PromptClerk>(m_bed->engine());
    m_clerk->setSay([](const Prompt &) { return accept(); });
}

void HostKeysTest::cleanup()
{
    m_clerk.reset();
    m_bed.reset();
    m_server.reset();
    m_gate.reset();
}

QString HostKeysTest::write(const QString &name, const QByteArray &text) const
{
    const QString path = m_bed->folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

Profile HostKeysTest::save(Profile profile)
{
    EndpointSettings socks;
    socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    profile.endpoints = {socks};
    if (const std::optional<Failure> failure = m_bed->save(profile))
        qFatal("%s", qPrintable(failure->message));
    return profile;
}

/// With these lines before all others of the configuration.
Profile HostKeysTest::profileTo(const QByteArray &before,
                                const QList<const ScriptedServer *> &others)
{
    Profile profile = Profile::create(u"test"_s, m_server->alias());
    profile.configFile =
        write(u"ssh.conf"_s, before + '\n' + contentOf(m_server->clientConfig(others)));
    return save(profile);
}

bool HostKeysTest::comesUp(const QString &id)
{
    m_bed->engine().up(id);
    return m_bed->waitForState(id, TunnelState::Up);
}

bool HostKeysTest::stops(const QString &id)
{
    m_bed->engine().down(id);
    return m_bed->waitForState(id, TunnelState::Stopped);
}

QList<WarningKind> HostKeysTest::warningsOf(const QString &id) const
{
    QList<WarningKind> kinds;
    const QList<Warning> warnings = m_bed->status(id).warnings;
    for (const Warning &warning : warnings)
        kinds.append(warning.kind);
    return kinds;
}

void HostKeysTest::hashes()
{
    QTest::addColumn<QString>("hash");
    for (const char *hash : {"md5", "sha1", "sha256", "sha384", "sha512"})
        QTest::newRow(hash) << QString::fromLatin1(hash);
}

void HostKeysTest::fingerprintOfAnyHashIsShownAndAccepted_data()
{
    hashes();
}

void HostKeysTest::fingerprintOfAnyHashIsShownAndAccepted()
{
    QFETCH(QString, hash);
    m_server->setKeyKnown(false);
    QVERIFY(m_server->start());
    const Profile profile = profileTo("FingerprintHash " + hash.toLatin1());
    QVERIFY2(comesUp(profile.id), qPrintable(failureOf(profile.id).value_or(Failure{}).message));
    QCOMPARE(m_clerk->asked().size(), 1);
    const Prompt prompt = m_clerk->asked().constFirst();
    QCOMPARE(prompt.kind, PromptKind::HostKey);
    QVERIFY2(prompt.fingerprint.startsWith(hash.toUpper() + u':') &&
                 prompt.text.contains(QString(u" " + prompt.fingerprint + u".\n")),
             qPrintable(prompt.fingerprint));
    QVERIFY(contentOf(m_server->knownHosts()).contains("ssh-ed25519 "));
}

void HostKeysTest::changedKeyOfAnyHashIsComparedAndForgotten()
{
    QFETCH(QString, hash);
    QVERIFY(m_server->start());
    const Profile profile = profileTo("FingerprintHash " + hash.toLatin1());
    QVERIFY(m_server->rotateHostKey());
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Failed));
    QCOMPARE(failureOf(profile.id)->kind, FailureKind::HostKeyChanged);
    std::optional<Result<HostKeyChange>> change;
    m_bed->engine().requestHostKeyChange(
        profile.id, [&change](const Result<HostKeyChange> &found) { change = found; });
    QTRY_VERIFY(change);
    QVERIFY2(change->ok(), qPrintable(change->ok() ? QString() : change->failure().message));
    const HostKeyChange found = change->value();
    QVERIFY2(found.newFingerprint.startsWith(hash.toUpper() + u':'),
             qPrintable(found.newFingerprint));
    QCOMPARE(found.oldFingerprints.size(), 1);
    QVERIFY2(found.oldFingerprints.constFirst().startsWith(hash.toUpper() + u':'),
             qPrintable(found.oldFingerprints.constFirst()));
    std::optional<std::optional<Failure>> done;
    m_bed->engine().forgetHostKey(
        profile.id, found, [&done](const std::optional<Failure> &failure) { done = failure; });
    QTRY_VERIFY(done);
    QCOMPARE(*done, std::nullopt);
    QVERIFY(comesUp(profile.id));
    QCOMPARE(m_clerk->asked().constLast().fingerprint, found.newFingerprint);
}

void HostKeysTest::keyThatIsNotStoredHoldsUntilTheStop_data()
{
    QTest::addColumn<QString>("files");
    QTest::newRow("no folder can be made") << u"/proc/culvert/known_hosts"_s;
    QTest::newRow("a folder") << u"/proc"_s;
    QTest::newRow("a device that keeps nothing") << u"/dev/null"_s;
    QTest::newRow("the first of two") << u"/proc/culvert/known_hosts /proc/culvert/2"_s;
    QTest::newRow("with a token") << u"/proc/%h/known_hosts"_s;
}

void HostKeysTest::keyThatIsNotStoredHoldsUntilTheStop()
{
    QFETCH(QString, files);
    m_server->setKeyKnown(false);
    QVERIFY(m_server->start());
    const Profile profile = profileTo("UserKnownHostsFile " + files.toLatin1());
    QVERIFY2(comesUp(profile.id), qPrintable(failureOf(profile.id).value_or(Failure{}).message));
    QCOMPARE(m_clerk->asked().size(), 1);
    QCOMPARE(warningsOf(profile.id), QList{WarningKind::HostKeyNotStored});

    // Nobody is there after a loss, and nobody is needed.
    m_clerk->setSay([](const Prompt &) {
        return PromptAnswer{PromptAnswer::Kind::Unattended, {}};
    });
    QVERIFY2(m_server->restart(), qPrintable(m_server->errorString()));
    QVERIFY(m_bed->waitFor(profile.id,
                           [](const ProfileStatus &s) { return s.state != TunnelState::Up; }));
    QVERIFY(comesUp(profile.id));
    QCOMPARE(m_clerk->asked().size(), 1);
    QCOMPARE(warningsOf(profile.id), QList{WarningKind::HostKeyNotStored});

    // It is this key that holds, and not any one.
    QVERIFY(m_server->rotateHostKey());
    QVERIFY(m_bed->waitFor(profile.id,
                           [](const ProfileStatus &s) { return s.state != TunnelState::Up; }));
    m_bed->engine().up(profile.id);
    QTRY_COMPARE_WITH_TIMEOUT(m_clerk->asked().size(), 2, 20000);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Failed));
    QCOMPARE(failureOf(profile.id)->kind, FailureKind::HostKeyUnknown);
}

void HostKeysTest::keyTakenOnceComesBeforeTheFilesOfAnOption()
{
    m_server->setKeyKnown(false);
    QVERIFY(m_server->start());
    Profile profile = Profile::create(u"test"_s, m_server->alias());
    profile.configFile = m_server->clientConfig();
    const QString own = m_bed->folder() + u"/my hosts";
    profile.options.insert(u"UserKnownHostsFile"_s, u'"' + own + u'"');
    profile = save(profile);
    m_clerk->setSay([](const Prompt &) { return acceptOnce(); });
    QVERIFY2(comesUp(profile.id), qPrintable(failureOf(profile.id).value_or(Failure{}).message));
    QCOMPARE(m_clerk->asked().size(), 1);
    QVERIFY(m_clerk->asked().constFirst().canAcceptOnce);
    QCOMPARE(m_clerk->asked().constFirst().storedIn, own);
    QCOMPARE(contentOf(own), QByteArray());
    QCOMPARE(contentOf(m_server->knownHosts()), QByteArray());
}

void HostKeysTest::jumpHostOfACommandIsNotTakenOnce_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("hop");
    const auto row = [](const char *name, const char *command, const char *hop) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(hop);
    };
    row("another file", "ssh -F FILE -W %h:%p gate", "gate");
    row("options behind the host", "ssh gate -F FILE -W %h:%p", "gate");
    row("a user and options together", "ssh -xW %h:%p -F FILE -o Compression=no guard@gate",
        "guard@gate");
    row("a port by name", "ssh -o Port=PORT -F FILE -W %h:%p gate", "gate:PORT");
    row("a shell", "sh -c 'ssh -F FILE -W %h:%p gate; true'", "gate");
}

void HostKeysTest::jumpHostOfACommandIsNotTakenOnce()
{
    QFETCH(QString, command);
    QFETCH(QString, hop);
    m_gate->setKeyKnown(false);
    QVERIFY(m_gate->start() && m_server->start());
    const QString port = QString::number(m_gate->port());
    command.replace(u"FILE"_s, write(u"gate.conf"_s, contentOf(m_gate->clientConfig())));
    command.replace(u"PORT"_s, port);
    hop.replace(u"PORT"_s, port);
    const Profile profile = profileTo("ProxyCommand " + command.toLocal8Bit());
    m_clerk->setSay([](const Prompt &) { return acceptOnce(); });
    m_bed->engine().up(profile.id);
    QVERIFY(m_bed->waitForState(profile.id, TunnelState::Failed));
    QCOMPARE(m_clerk->asked().size(), 1);
    const Prompt prompt = m_clerk->asked().constFirst();
    QVERIFY(prompt.isJumpHost);
    QCOMPARE(prompt.hop, hop);
    QVERIFY(!prompt.canAcceptOnce);
    QCOMPARE(prompt.storedIn, m_gate->knownHosts());
    QCOMPARE(failureOf(profile.id)->kind, FailureKind::HostKeyUnknown);
    QCOMPARE(contentOf(m_gate->knownHosts()), QByteArray());
    QTRY_COMPARE(m_gate->openConnections(), 0);
    QCOMPARE(m_gate->acceptedLogins(), 0);
}

void HostKeysTest::jumpHostOfACommandIsStoredWhereItSays()
{
    m_gate->setKeyKnown(false);
    QVERIFY(m_gate->start() && m_server->start());
    const QString other = m_bed->folder() + u"/%h hosts";
    const QString file =
        write(u"gate.conf"_s, "Host gate\n  UserKnownHostsFile \"" +
                                  (m_bed->folder() + u"/%n hosts\"\n").toLocal8Bit() +
                                  contentOf(m_gate->clientConfig()));
    const Profile profile =
        profileTo("ProxyCommand ssh -F " + file.toLocal8Bit() + " -W %h:%p gate");
    QVERIFY2(comesUp(profile.id), qPrintable(failureOf(profile.id).value_or(Failure{}).message));
    QCOMPARE(m_clerk->asked().size(), 1);
    const QString stored = m_bed->folder() + u"/gate hosts";
    QCOMPARE(m_clerk->asked().constFirst().storedIn, stored);
    QVERIFY(contentOf(stored).contains("ssh-ed25519 "));
    QVERIFY(!QFile::exists(other));
    QCOMPARE(contentOf(m_gate->knownHosts()), QByteArray());
}

void HostKeysTest::keyThatNobodyChecksIsNamed_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("asked about") << QByteArray() << false;
    QTest::newRow("strictly checked") << strict("yes") << false;
    QTest::newRow("new ones pass") << strict("accept-new") << false;
    QTest::newRow("no") << strict("no") << true;
    QTest::newRow("off") << strict("off") << true;
    QTest::newRow("for this host") << QByteArray("Host scr*\n" + strict("no", '=')) << true;
    QTest::newRow("for another host") << QByteArray("Host x\n" + strict("no")) << false;
    QTest::newRow("where a command says so")
        << QByteArray("Match exec true\n" + strict("no")) << true;
    // ssh goes by what it read first, and reads this only when it has the name.
    QTest::newRow("of a canonical name, too late")
        << QByteArray("CanonicalizeHostname yes\nMatch canonical\n" + strict("no")) << false;
    QTest::newRow("new ones pass and are forgotten")
        << QByteArray(strict("accept-new") + "\nUserKnownHostsFile /dev/null") << true;
}

void HostKeysTest::keyThatNobodyChecksIsNamed()
{
    QFETCH(QByteArray, lines);
    QFETCH(bool, isNamed);
    QVERIFY(m_server->start());
    const Profile profile = profileTo(lines);
    QVERIFY2(comesUp(profile.id), qPrintable(failureOf(profile.id).value_or(Failure{}).message));
    if (isNamed) {
        QVERIFY(m_bed->waitFor(profile.id, [this](const ProfileStatus &status) {
            return status.warnings.size() == 1 &&
                   status.warnings.constFirst().kind == WarningKind::HostKeyUnchecked &&
                   status.warnings.constFirst().message.contains(m_server->alias());
        }));
        return;
    }
    // The answer about a second tunnel, which is named, comes after that about this one.
    Profile second = Profile::create(u"second"_s, m_server->alias());
    second.configFile =
        write(u"second"_s, strict("no") + '\n' + contentOf(m_server->clientConfig()));
    second = save(second);
    QVERIFY(comesUp(second.id));
    QVERIFY(m_bed->waitFor(second.id,
                           [](const ProfileStatus &status) { return !status.warnings.isEmpty(); }));
    QCOMPARE(m_bed->status(profile.id).warnings, QList<Warning>());
}

void HostKeysTest::jumpHostWhoseKeyNobodyChecksIsNamed_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("ProxyJump") << QByteArray("Host gate\n" + strict("no") +
                                             "\nHost scripted\nProxyJump gate");
    QTest::newRow("ProxyCommand") << QByteArray("ProxyCommand ssh -F FILE -o " + strict("no", '=') +
                                                " -W %h:%p gate");
}

void HostKeysTest::jumpHostWhoseKeyNobodyChecksIsNamed()
{
    QFETCH(QByteArray, lines);
    QVERIFY(m_gate->start() && m_server->start());
    lines.replace("FILE", write(u"gate.conf"_s, contentOf(m_gate->clientConfig())).toLocal8Bit());
    const Profile profile = profileTo(lines, {m_gate.get()});
    QVERIFY2(comesUp(profile.id), qPrintable(failureOf(profile.id).value_or(Failure{}).message));
    QVERIFY(m_bed->waitFor(profile.id, [](const ProfileStatus &status) {
        return status.warnings.size() == 1 &&
               status.warnings.constFirst().kind == WarningKind::HostKeyUnchecked &&
               status.warnings.constFirst().message.contains(u" gate,");
    }));
}

QTEST_GUILESS_MAIN(HostKeysTest)
#include "tst_hostkeys.moc"
