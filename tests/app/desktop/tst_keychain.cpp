// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/keychain.h"
#include "tests/app/desktop/keyring.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;
using Outcome = SecretStore::Reading::Outcome;

namespace {

constexpr int AtOnce = 3000;

std::optional<SecretStore::Reading> read(Keychain &keychain, const QString &key)
{
    std::optional<SecretStore::Reading> reading;
    keychain.read(key, [&reading](const SecretStore::Reading &found) { reading = found; });
    return QTest::qWaitFor([&reading] { return reading.has_value(); }, 20000) ? reading
                                                                              : std::nullopt;
}

std::optional<bool> write(Keychain &keychain, const QString &key, const QString &secret)
{
    std::optional<bool> result;
    keychain.write(key, secret, [&result](bool stored) { result = stored; });
    return QTest::qWaitFor([&result] { return result.has_value(); }, 20000) ? result : std::nullopt;
}

std::optional<bool> remove(Keychain &keychain, const QString &key)
{
    std::optional<bool> result;
    keychain.remove(key, [&result](bool gone) { result = gone; });
    return QTest::qWaitFor([&result] { return result.has_value(); }, 20000) ? result : std::nullopt;
}

} // namespace

/// The keychain on a bus and a keyring of the test's own. The order matters: from nothing to all.
class KeychainTest : public QObject
{
    Q_OBJECT

    Keyring m_keyring;

private Q_SLOTS:
    void initTestCase()
    {
        // The person's own keychain has nothing to do with it.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("DISPLAY");
    }

    void withoutABusItFailsAtOnce()
    {
        Keychain keychain;
        QElapsedTimer time;
        time.start();
        bool isDone = false;
        keychain.read(u"key"_s, [&isDone](const SecretStore::Reading &) { isDone = true; });
        QVERIFY(!isDone);
        const auto reading = read(keychain, u"key"_s);
        QVERIFY(isDone);
        QVERIFY(reading && reading->outcome == Outcome::Unavailable);
        QCOMPARE(write(keychain, u"key"_s, u"secret"_s), std::optional(false));
        QCOMPARE(remove(keychain, u"key"_s), std::optional(false));
        QVERIFY(time.elapsed() < AtOnce);
    }

    void withoutAKeyringItFailsAtOnce()
    {
        QVERIFY2(m_keyring.startBus(), "dbus-daemon is needed");
        Keychain keychain;
        QElapsedTimer time;
        time.start();
        const auto reading = read(keychain, u"key"_s);
        QVERIFY(reading && reading->outcome == Outcome::Unavailable);
        QCOMPARE(write(keychain, u"key"_s, u"secret"_s), std::optional(false));
        QVERIFY(time.elapsed() < AtOnce);
    }

    void whatIsWrittenIsReadAndRemoved()
    {
        QVERIFY2(m_keyring.startKeyring(), "gnome-keyring-daemon is needed");
        Keychain keychain;
        const auto before = read(keychain, u"password me@host host"_s);
        QVERIFY(before && before->outcome == Outcome::Missing);
        QCOMPARE(write(keychain, u"password me@host host"_s, u"pass wörd\"\\"_s),
                 std::optional(true));
        QCOMPARE(write(keychain, u"password me@other other"_s, u"another"_s), std::optional(true));
        const auto reading = read(keychain, u"password me@host host"_s);
        QVERIFY(reading && reading->outcome == Outcome::Found);
        QCOMPARE(reading->secret, u"pass wörd\"\\"_s);

        QCOMPARE(write(keychain, u"password me@host host"_s, u"newer"_s), std::optional(true));
        QCOMPARE(read(keychain, u"password me@host host"_s)->secret, u"newer"_s);

        QCOMPARE(remove(keychain, u"password me@host host"_s), std::optional(true));
        QCOMPARE(read(keychain, u"password me@host host"_s)->outcome, Outcome::Missing);
        QCOMPARE(read(keychain, u"password me@other other"_s)->secret, u"another"_s);
        // What was never there is gone, too.
        QCOMPARE(remove(keychain, u"password me@host host"_s), std::optional(true));
    }

    void nothingIsStoredInTheClear()
    {
        Keychain keychain;
        QCOMPARE(write(keychain, u"key"_s, u"canary-4711"_s), std::optional(true));
        QVERIFY(m_keyring.hasFiles());
        QVERIFY(!m_keyring.anyFileHas("canary-4711"));
    }

    void aKeyringThatHangsIsNotWaitedForForEver()
    {
        Keychain keychain;
        QCOMPARE(write(keychain, u"key"_s, u"secret"_s), std::optional(true));
        keychain.setDeadline(std::chrono::milliseconds(200));
        m_keyring.freeze();
        const auto late = read(keychain, u"key"_s);
        QVERIFY(late && late->outcome == Outcome::Unavailable);
        // Nobody waits behind the one that hangs.
        keychain.setDeadline(std::chrono::hours(1));
        const auto next = read(keychain, u"key"_s);
        QVERIFY(next && next->outcome == Outcome::Unavailable);
        m_keyring.thaw();
        QTRY_COMPARE(read(keychain, u"key"_s)->outcome, Outcome::Found);
    }

    void aKeychainThatGoesAwayCallsNobody()
    {
        bool isCalled = false;
        {
            Keychain keychain;
            keychain.read(u"key"_s, [&isCalled](const SecretStore::Reading &) { isCalled = true; });
        }
        Keychain other;
        QCOMPARE(read(other, u"key"_s)->outcome, Outcome::Found);
        QVERIFY(!isCalled);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
