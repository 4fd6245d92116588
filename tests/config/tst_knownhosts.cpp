// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/knownhosts.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

QString words(const QString &file)
{
    return u"@@@@@@@@\n"
           "The fingerprint for the ED25519 key sent by the remote host is\n"
           "SHA256:HEWU9fJJFYiy1GDbMGDOKN4kS48AO+GXyZrIYJAeyzs.\n"
           "Add correct host key in %1 to get rid of this message.\n"
           "Offending ED25519 key in %1:2\n"
           "Host key for [h.example]:2222 has changed and you have requested strict checking.\n"
           "Host key verification failed.\n"_s.arg(file);
}

} // namespace

/// Changed host keys, with the system's own ssh-keygen.
class KnownHostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreRead();
    void otherWordsAreNotTaken_data();
    void otherWordsAreNotTaken();
    void oldKeysAreFoundAndForgotten_data();
    void oldKeysAreFoundAndForgotten();
    void fileOfSomebodyElseIsLeftAlone();

private:
    QTemporaryDir m_folder;
};

void KnownHostsTest::wordsAreRead()
{
    const auto change = hostKeyChangeFromMessages(words(u"/home/my own/known_hosts"_s));
    QVERIFY(change);
    QCOMPARE(*change, (HostKeyChange{u"[h.example]:2222"_s,
                                     u"ED25519"_s,
                                     u"SHA256:HEWU9fJJFYiy1GDbMGDOKN4kS48AO+"
                                     "GXyZrIYJAeyzs"_s,
                                     u"/home/my own/known_hosts"_s,
                                     2,
                                     {}}));
}

void KnownHostsTest::otherWordsAreNotTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another failure") << u"me@h: Permission denied (publickey)."_s;
    QTest::newRow("without the host") << words(u"/f"_s).section(u'\n', 0, 4);
    QTest::newRow("without the key") << words(u"/f"_s).section(u'\n', 3);
}

void KnownHostsTest::otherWordsAreNotTaken()
{
    QFETCH(QString, text);
    QVERIFY(!hostKeyChangeFromMessages(text));
}

void KnownHostsTest::oldKeysAreFoundAndForgotten_data()
{
    QTest::addColumn<bool>("hashed");
    QTest::newRow("plain names") << false;
    QTest::newRow("hashed names") << true;
}

void KnownHostsTest::oldKeysAreFoundAndForgotten()
{
    QFETCH(bool, hashed);
    const QString key = m_folder.filePath(hashed ? u"k1"_s : u"k2"_s);
    const auto keygen = [](const QStringList &arguments) {
        QProcess process;
        process.start(u"ssh-keygen"_s, arguments);
        return process.waitForFinished() && process.exitCode() == 0
                   ? QString::fromUtf8(process.readAllStandardOutput())
                   : QString();
    };
    keygen({u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, key});
    QFile publicKey(key + u".pub"_s);
    QVERIFY(publicKey.open(QFile::ReadOnly));
    const QByteArray line = publicKey.readAll();
    const QString file = key + u".hosts"_s;
    QFile hosts(file);
    QVERIFY(hosts.open(QFile::WriteOnly));
    hosts.write("other.example " + line + "[h.example]:2222 " + line);
    hosts.close();
    if (hashed)
        keygen({u"-H"_s, u"-f"_s, file});
    const QString fingerprint =
        keygen({u"-l"_s, u"-f"_s, publicKey.fileName()}).section(u' ', 1, 1);

    const HostKeyChange change = *hostKeyChangeFromMessages(words(file));
    std::optional<Result<HostKeyChange>> found;
    KnownHosts::findOldKeys(change, this,
                            [&found](const Result<HostKeyChange> &result) { found = result; });
    QTRY_VERIFY(found);
    QVERIFY(found->ok());
    QCOMPARE(found->value().oldFingerprints, QStringList{fingerprint + u" (ED25519)"});

    std::optional<std::optional<Failure>> done;
    KnownHosts::forget(change, this,
                       [&done](const std::optional<Failure> &failure) { done = failure; });
    QTRY_VERIFY(done);
    QCOMPARE(*done, std::nullopt);
    // The other host stays, and so does a copy of all.
    QVERIFY(keygen({u"-F"_s, change.host, u"-f"_s, file}).isEmpty());
    QVERIFY(!keygen({u"-F"_s, u"other.example"_s, u"-f"_s, file}).isEmpty());
    QVERIFY(QFile::exists(file + u".old"_s));
}

void KnownHostsTest::fileOfSomebodyElseIsLeftAlone()
{
    const HostKeyChange change = *hostKeyChangeFromMessages(words(u"/no/such/file"_s));
    std::optional<std::optional<Failure>> done;
    KnownHosts::forget(change, this,
                       [&done](const std::optional<Failure> &failure) { done = failure; });
    QTRY_VERIFY(done);
    QCOMPARE((*done)->kind, FailureKind::Permission);
    QVERIFY((*done)->message.contains(u"/no/such/file"));
}

QTEST_GUILESS_MAIN(KnownHostsTest)
#include "tst_knownhosts.moc"
