// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/profilejson.h"
#include "core/session/profilestore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

Profile named(const QString &id, const QString &name)
{
    Profile profile;
    profile.id = id;
    profile.name = name;
    profile.destination = name + u".example";
    return profile;
}

QStringList namesOf(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names << profile.name;
    return names;
}

} // namespace

/// Profiles that somebody hands out in profiles.d.
class SharedProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyComeBehindOnesOwn();
    void startAndGroupAreThePersons();
    void allElseIsTheirAuthors();
    void anOwnOneTakesItsPlace();
    void whatIsNoneIsNamed_data();
    void whatIsNoneIsNamed();
    void changesAreTaken();
    void whatIsHalfWrittenTakesNothingAway();
    void aBrokenFileOfOnesOwnTakesNoChoiceAway();

private:
    QString path() const { return m_folder->filePath(u"config/profiles.json"_s); }
    QStringList folders() const
    {
        return {m_folder->filePath(u"mine.d"_s), m_folder->filePath(u"system.d"_s)};
    }
    QString share(const QString &file, const QByteArray &text, mode_t mode = 0644) const
    {
        const QString name = m_folder->filePath(file);
        QDir().mkpath(QFileInfo(name).path());
        QFile out(name);
        const bool good = out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
        out.close();
        ::chmod(QFile::encodeName(name).constData(), mode);
        return good ? name : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SharedProfilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SharedProfilesTest::theyComeBehindOnesOwn()
{
    const QString second = share(u"system.d/10-b.json"_s, profilesToJson({named(u"2"_s, u"b"_s)}));
    share(u"system.d/20-c.json"_s,
          profilesToJson({named(u"3"_s, u"c"_s), named(u"2"_s, u"later"_s)}));
    share(u"mine.d/z.json"_s, profilesToJson({named(u"1"_s, u"a"_s)}));
    share(u"mine.d/readme.txt"_s, "nothing");
    ProfileStore store(path(), folders());
    store.load();
    QCOMPARE(store.save(named(u"0"_s, u"own"_s)), std::nullopt);
    QCOMPARE(namesOf(store.profiles()), QStringList({u"own"_s, u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(store.profiles().at(2).sharedFrom, second);
    QCOMPARE(store.profiles().at(0).sharedFrom, QString());
    QVERIFY(store.sharedFailures().isEmpty());
    // They are in nobody's file but their author's.
    QFile own(path());
    QVERIFY(own.open(QIODevice::ReadOnly));
    const Result<QList<Profile>> written = profilesFromJson(own.readAll());
    QVERIFY(written);
    QCOMPARE(namesOf(*written), QStringList{u"own"_s});
}

void SharedProfilesTest::startAndGroupAreThePersons()
{
    share(u"system.d/a.json"_s, profilesToJson({named(u"1"_s, u"a"_s)}));
    ProfileStore store(path(), folders());
    store.load();
    Profile changed = store.profiles().first();
    changed.start = StartMode::Always;
    changed.group = u"lab"_s;
    QCOMPARE(store.save(changed), std::nullopt);
    QCOMPARE(store.profiles().first(), changed);
    ProfileStore again(path(), folders());
    again.load();
    QCOMPARE(again.profiles().first(), changed);
    // Its author's own words are nothing that would have to be kept.
    changed.start = StartMode::OnDemand;
    changed.group.clear();
    QCOMPARE(again.save(changed), std::nullopt);
    QFile own(path());
    QVERIFY(own.open(QIODevice::ReadOnly));
    QVERIFY(!own.readAll().contains("shared"));
}

void SharedProfilesTest::allElseIsTheirAuthors()
{
    const QString file = share(u"system.d/a.json"_s, profilesToJson({named(u"1"_s, u"a"_s)}));
    ProfileStore store(path(), folders());
    store.load();
    const QList<Profile> before = store.profiles();
    Profile changed = before.first();
    changed.destination = u"elsewhere"_s;
    const std::optional<Failure> failure = store.save(changed);
    QVERIFY(failure);
    QCOMPARE(failure->kind, FailureKind::Permission);
    QVERIFY2(failure->message.contains(file), qPrintable(failure->message));
    QVERIFY(store.remove(u"1"_s));
    QCOMPARE(store.profiles(), before);
}

void SharedProfilesTest::anOwnOneTakesItsPlace()
{
    share(u"system.d/a.json"_s, profilesToJson({named(u"1"_s, u"a"_s), named(u"2"_s, u"b"_s)}));
    ProfileStore store(path(), folders());
    store.load();
    QCOMPARE(store.add({named(u"2"_s, u"my b"_s)}), std::nullopt);
    QCOMPARE(namesOf(store.profiles()), QStringList({u"my b"_s, u"a"_s}));
    QCOMPARE(store.remove(u"2"_s), std::nullopt);
    QCOMPARE(namesOf(store.profiles()), QStringList({u"a"_s, u"b"_s}));
}

void SharedProfilesTest::whatIsNoneIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("said");
    const QByteArray good = profilesToJson({named(u"1"_s, u"a"_s)});
    QTest::newRow("broken") << QByteArray("{\n  x }") << 0644 << u"line 2, column "_s;
    QTest::newRow("a group may write it") << good << 0664 << u"nobody else may write"_s;
    QTest::newRow("everybody may write it") << good << 0646 << u"nobody else may write"_s;
}

void SharedProfilesTest::whatIsNoneIsNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, mode);
    QFETCH(const QString, said);
    const QString file = share(u"system.d/a.json"_s, text, static_cast<mode_t>(mode));
    share(u"system.d/b.json"_s, profilesToJson({named(u"2"_s, u"b"_s)}));
    ProfileStore store(path(), folders());
    store.load();
    QCOMPARE(namesOf(store.profiles()), QStringList{u"b"_s});
    QCOMPARE(store.sharedFailures().size(), 1);
    const QString message = store.sharedFailures().first().message;
    QVERIFY2(message.contains(file) && message.contains(said), qPrintable(message));
    // One's own are as good as ever.
    QVERIFY(!store.failure());
}

void SharedProfilesTest::changesAreTaken()
{
    share(u"system.d/a.json"_s, profilesToJson({named(u"1"_s, u"a"_s)}));
    ProfileStore store(path(), folders());
    store.load();
    QSignalSpy changed(&store, &ProfileStore::changedOutside);
    share(u"system.d/b.json"_s, profilesToJson({named(u"2"_s, u"b"_s)}));
    QTRY_COMPARE(namesOf(store.profiles()), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(!changed.isEmpty());
    QVERIFY(QFile::remove(m_folder->filePath(u"system.d/a.json"_s)));
    QTRY_COMPARE(namesOf(store.profiles()), QStringList{u"b"_s});
}

void SharedProfilesTest::whatIsHalfWrittenTakesNothingAway()
{
    const QByteArray whole = profilesToJson({named(u"1"_s, u"a"_s)});
    share(u"system.d/a.json"_s, whole);
    ProfileStore store(path(), folders());
    store.load();
    // In place, as an editor does it that keeps the file.
    share(u"system.d/a.json"_s, whole.first(whole.size() / 2));
    QTRY_COMPARE(store.sharedFailures().size(), 1);
    QCOMPARE(namesOf(store.profiles()), QStringList{u"a"_s});
    share(u"system.d/a.json"_s, profilesToJson({named(u"1"_s, u"b"_s)}));
    QTRY_COMPARE(namesOf(store.profiles()), QStringList{u"b"_s});
    QVERIFY(store.sharedFailures().isEmpty());
    // Whoever may write it has no say.
    share(u"system.d/a.json"_s, profilesToJson({named(u"1"_s, u"c"_s)}), 0666);
    QTRY_COMPARE(namesOf(store.profiles()), QStringList());
}

void SharedProfilesTest::aBrokenFileOfOnesOwnTakesNoChoiceAway()
{
    share(u"system.d/a.json"_s, profilesToJson({named(u"1"_s, u"a"_s)}));
    ProfileStore store(path(), folders());
    store.load();
    Profile changed = store.profiles().first();
    changed.start = StartMode::Manual;
    QCOMPARE(store.save(changed), std::nullopt);
    QFile own(path());
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("{ nonsense") > 0);
    own.close();
    QTRY_VERIFY(store.failure().has_value());
    QCOMPARE(store.profiles().first().start, StartMode::Manual);
}

QTEST_GUILESS_MAIN(SharedProfilesTest)
#include "tst_sharedprofiles.moc"
