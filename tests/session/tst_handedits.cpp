// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/profilejson.h"
#include "tests/harness/nowatches.h"
#include "tests/harness/tunnelbed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// What a person writes into profiles.json stays there, and is named where it cannot be used.
class HandEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatCannotBeAreSaid_data();
    void namesThatCannotBeAreSaid();
    void namesThatLookAlikeAreSaid();
    void aRenameTakesNoNameThatLooksLikeAnother();
    void severalAreAddedOrRefusedEach();
    void editsAreTakenWithoutAWatch();

private:
    bool write(const QList<Profile> &profiles)
    {
        const QByteArray text = profilesToJson(profiles);
        QDir().mkpath(QFileInfo(m_bed.profilesFile()).absolutePath());
        QFile file(m_bed.profilesFile());
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    bool startWith(const QList<Profile> &profiles)
    {
        if (!write(profiles))
            return false;
        m_bed.startEngine();
        return m_bed.engine().profiles() == profiles;
    }
    EngineStatus status()
    {
        std::optional<EngineStatus> answer;
        m_bed.engine().requestStatus([&answer](const EngineStatus &status) { answer = status; });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 30000) ? *answer
                                                                          : EngineStatus();
    }

    TunnelBed m_bed;
};

void HandEditsTest::namesThatCannotBeAreSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("turned round") << u"wo\u202Erk"_s << QString();
    QTest::newRow("without width") << u"wo\u200Brk"_s << QString();
    QTest::newRow("an escape") << u"wo\u001Brk"_s << QString();
    QTest::newRow("a space at its end") << u"work "_s << QString();
    QTest::newRow("an endpoint's") << u"fine"_s << u"wo\u202Erk"_s;
}

void HandEditsTest::namesThatCannotBeAreSaid()
{
    QFETCH(const QString, name);
    QFETCH(const QString, endpoint);
    Profile profile = Profile::create(name, u"127.0.0.1:1"_s);
    profile.start = StartMode::Manual;
    EndpointSettings socks;
    socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
    socks.name = endpoint;
    profile.endpoints = {socks};
    Profile other = Profile::create(u"other"_s, u"127.0.0.1:1"_s);
    other.start = StartMode::Manual;
    QVERIFY(startWith({profile, other}));

    // Before anybody has tried to start it.
    const ProfileStatus before = *status().find(profile.id);
    QCOMPARE(before.state, TunnelState::Stopped);
    QVERIFY(before.failure);
    QCOMPARE(before.failure->kind, FailureKind::InvalidProfile);
    QVERIFY2(before.failure->message.contains(u"\"work\" would do"),
             qPrintable(before.failure->message));
    m_bed.engine().up(profile.id);
    QVERIFY(m_bed.waitForState(profile.id, TunnelState::Failed));
    // It is still there when another one is saved, and can be mended.
    other.idleSeconds = 7;
    QCOMPARE(m_bed.save(other), std::nullopt);
    QCOMPARE(m_bed.engine().profiles(), QList<Profile>({profile, other}));
    profile.name = profile.endpoints.first().name = u"work"_s;
    QCOMPARE(m_bed.save(profile), std::nullopt);
    QVERIFY(m_bed.waitFor(profile.id, [](const ProfileStatus &now) {
        return now.state != TunnelState::Failed &&
               (!now.failure || now.failure->kind != FailureKind::InvalidProfile);
    }));
}

void HandEditsTest::namesThatLookAlikeAreSaid()
{
    Profile one = Profile::create(u"caf\u00E9"_s, u"x"_s);
    Profile other = Profile::create(u"cafe\u0301"_s, u"y"_s);
    one.start = other.start = StartMode::Manual;
    QVERIFY(startWith({one, other}));
    QCOMPARE(status().notices.size(), 1);
    QVERIFY2(status().notices.first().message.contains(u"rename all but one"),
             qPrintable(status().notices.first().message));
    other.name = u"tea"_s;
    QCOMPARE(m_bed.save(other), std::nullopt);
    QVERIFY(status().notices.isEmpty());
}

void HandEditsTest::aRenameTakesNoNameThatLooksLikeAnother()
{
    Profile one = Profile::create(u"caf\u00E9"_s, u"x"_s);
    Profile other = Profile::create(u"tea"_s, u"y"_s);
    one.start = other.start = StartMode::Manual;
    QVERIFY(startWith({one, other}));
    other.name = u"cafe\u0301"_s;
    QVERIFY(m_bed.save(other));
    other.name = u"tea\u200B"_s;
    const std::optional<Failure> hidden = m_bed.save(other);
    QVERIFY(hidden);
    QVERIFY2(hidden->message.contains(u"\"tea\" would do"), qPrintable(hidden->message));
}

void HandEditsTest::severalAreAddedOrRefusedEach()
{
    Profile there = Profile::create(u"there"_s, u"x"_s);
    there.start = StartMode::Manual;
    QVERIFY(startWith({there}));
    const auto fresh = [](const QString &name) {
        Profile profile = Profile::create(name, u"x"_s);
        profile.start = StartMode::Manual;
        return profile;
    };
    const Profile good = fresh(u"good"_s);
    Profile sameId = fresh(u"same id"_s);
    sameId.id = there.id;
    Profile waits = fresh(u"waits"_s);
    waits.disabledConfigFile = u"/c"_s;
    std::optional<QList<std::optional<Failure>>> outcomes;
    m_bed.engine().add({good, fresh(u"there"_s), sameId, fresh(u" bad"_s), fresh(u"good"_s), waits},
                       [&outcomes](const QList<std::optional<Failure>> &all) { outcomes = all; });
    QTRY_VERIFY(outcomes);
    QList<bool> refused;
    for (const std::optional<Failure> &outcome : std::as_const(*outcomes))
        refused.append(outcome.has_value());
    QCOMPARE(refused, QList<bool>({false, true, true, true, true, false}));
    QCOMPARE(m_bed.engine().profiles(), QList<Profile>({there, good, waits}));
    // What waits for consent says so.
    const ProfileStatus status = m_bed.status(waits.id);
    QCOMPARE(status.state, TunnelState::Stopped);
    QVERIFY(status.failure);
}

/// Others may have all that the kernel has for this user.
void HandEditsTest::editsAreTakenWithoutAWatch()
{
    const NoWatches none;
    Profile profile = Profile::create(u"before"_s, u"x"_s);
    profile.start = StartMode::Manual;
    QVERIFY(startWith({profile}));
    profile.name = u"after"_s;
    QVERIFY(write({profile}));
    QTRY_COMPARE(m_bed.engine().profiles(), QList<Profile>({profile}));
}

QTEST_GUILESS_MAIN(HandEditsTest)
#include "tst_handedits.moc"
