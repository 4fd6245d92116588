// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/profilejson.h"
#include "core/session/profilestore.h"
#include "tests/harness/nowatches.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Culvert;
using namespace Culvert::Test;
using namespace Qt::StringLiterals;

/// profiles.json: nothing of it is ever lost.
class ProfileStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFileIsNoFailure();
    void savedProfilesComeBack();
    void severalAreAddedInOneWrite();
    void theOrderIsAPersons();
    void fileIsPrivateAndHasABackup();
    void brokenFileIsReportedAndPutAside_data();
    void brokenFileIsReportedAndPutAside();
    void lastGoodCopyIsUsed();
    void newerFileIsNeverWritten();
    void handEditIsTaken();
    void editorThatReplacesTheFileIsNoticed();
    void editsAreTakenWithoutAWatch_data();
    void editsAreTakenWithoutAWatch();
    void whatIsNoFileHoldsNobodyUp();
    void fileThatVanishesLeavesTheProfiles();
    void fileThatAppearsLaterIsTaken();
    void editOfTheLastMomentIsNotOverwritten();
    void fileThatBecomesUnreadableIsNotOverwritten();
    void whatIsNoFileBlocksNobody_data();
    void whatIsNoFileBlocksNobody();
    void brokenFileThatIsMovedAwayIsForgotten();
    void profilesWithoutIdKeepTheirsBetweenReads();
    void ownWritesAreNoChangeFromOutside();
    void unknownFieldsOfTheFileSurvive();
    void folderThatCannotBeMadeIsSaid();

private:
    void write(const QByteArray &text) const
    {
        QDir().mkpath(m_folder->filePath(u"config"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path() const { return m_folder->filePath(u"config/profiles.json"_s); }
    QStringList names() const
    {
        return QDir(m_folder->filePath(u"config"_s)).entryList(QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Profile m_work = Profile::create(u"work"_s, u"me@bastion.example"_s);
    const Profile m_home = Profile::create(u"home"_s, u"home.example"_s);
};

void ProfileStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ProfileStoreTest::missingFileIsNoFailure()
{
    ProfileStore store(path());
    store.load();
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(!store.failure());
    QVERIFY(names().isEmpty());
}

void ProfileStoreTest::savedProfilesComeBack()
{
    ProfileStore store(path());
    store.load();
    QCOMPARE(store.save(m_work), std::nullopt);
    QCOMPARE(store.save(m_home), std::nullopt);
    Profile renamed = m_work;
    renamed.name = u"office"_s;
    QCOMPARE(store.save(renamed), std::nullopt);

    ProfileStore again(path());
    again.load();
    QCOMPARE(again.profiles(), QList<Profile>({renamed, m_home}));
    QCOMPARE(again.remove(renamed.id), std::nullopt);
    QCOMPARE(again.profiles(), QList<Profile>({m_home}));
}

void ProfileStoreTest::severalAreAddedInOneWrite()
{
    ProfileStore store(path());
    store.load();
    QCOMPARE(store.save(m_work), std::nullopt);
    const Profile third = Profile::create(u"third"_s, u"x"_s);
    QCOMPARE(store.add({m_home, third}), std::nullopt);
    const QList<Profile> all{m_work, m_home, third};
    QCOMPARE(store.profiles(), all);
    ProfileStore again(path());
    again.load();
    QCOMPARE(again.profiles(), all);
    // The copy is of before both.
    QCOMPARE(read(path() + u".bak"_s), profilesToJson({m_work}));
}

void ProfileStoreTest::theOrderIsAPersons()
{
    ProfileStore store(path());
    store.load();
    const Profile third = Profile::create(u"third"_s, u"x"_s);
    QCOMPARE(store.add({m_work, m_home, third}), std::nullopt);
    // One that is gone, one that comes twice, and one that is not named.
    QCOMPARE(store.reorder({third.id, u"gone"_s, m_work.id, third.id}), std::nullopt);
    const QList<Profile> ordered{third, m_work, m_home};
    QCOMPARE(store.profiles(), ordered);
    ProfileStore again(path());
    again.load();
    QCOMPARE(again.profiles(), ordered);
    // What changes nothing is not written: the copy is still that of before.
    const QByteArray copy = read(path() + u".bak"_s);
    QCOMPARE(store.reorder({third.id}), std::nullopt);
    QCOMPARE(read(path() + u".bak"_s), copy);
}

void ProfileStoreTest::fileIsPrivateAndHasABackup()
{
    ProfileStore store(path());
    store.load();
    QCOMPARE(store.save(m_work), std::nullopt);
    const QByteArray first = read(path());
    QCOMPARE(store.save(m_home), std::nullopt);
    QCOMPARE(read(path() + u".bak"_s), first);
    for (const QString &name : QStringList{path(), path() + u".bak"_s})
        QCOMPARE(QFile::permissions(name) &
                     ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions());
}

void ProfileStoreTest::brokenFileIsReportedAndPutAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut off") << QByteArray(R"({ "version": 1, "profiles": [ {)");
    QTest::newRow("somebody else's") << QByteArray(R"({ "tunnels": [] })");
    QTest::newRow("not JSON") << QByteArray("Host example\n  Port 22\n");
    QTest::newRow("wrong type") << QByteArray(R"({"version":1,"profiles":[{"name":7}]})");
    QTest::newRow("zeros") << QByteArray(100, '\0');
}

void ProfileStoreTest::brokenFileIsReportedAndPutAside()
{
    QFETCH(QByteArray, text);
    write(text);
    ProfileStore store(path());
    store.load();
    QVERIFY(store.failure());
    QCOMPARE(store.failure()->kind, FailureKind::InvalidProfile);
    QVERIFY(store.failure()->message.contains(path()));
    QCOMPARE(read(path()), text);

    QCOMPARE(store.save(m_work), std::nullopt);
    QVERIFY(!store.failure());
    const QStringList aside = names().filter(u".broken-"_s);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(read(m_folder->filePath(u"config/" + aside.first())), text);
    ProfileStore again(path());
    again.load();
    QCOMPARE(again.profiles(), QList<Profile>({m_work}));
}

void ProfileStoreTest::lastGoodCopyIsUsed()
{
    ProfileStore store(path());
    store.load();
    QCOMPARE(store.save(m_work), std::nullopt);
    QCOMPARE(store.save(m_home), std::nullopt);
    write("{");
    ProfileStore again(path());
    again.load();
    QVERIFY(again.failure());
    QCOMPARE(again.profiles(), QList<Profile>({m_work}));
}

void ProfileStoreTest::newerFileIsNeverWritten()
{
    const QByteArray newer = R"({"version":2,"profiles":[],"somethingNew":true})";
    write(newer);
    ProfileStore store(path());
    store.load();
    QVERIFY(store.failure());
    QVERIFY(store.save(m_work).has_value());
    QVERIFY(store.remove(m_work.id).has_value());
    QCOMPARE(read(path()), newer);
    QCOMPARE(names(), QStringList({u"profiles.json"_s}));
}

void ProfileStoreTest::handEditIsTaken()
{
    ProfileStore store(path());
    store.load();
    QCOMPARE(store.save(m_work), std::nullopt);
    QSignalSpy changed(&store, &ProfileStore::changedOutside);
    write(profilesToJson({m_home, m_work}));
    QTRY_COMPARE(store.profiles(), QList<Profile>({m_home, m_work}));
    QVERIFY(!changed.isEmpty());
}

void ProfileStoreTest::editorThatReplacesTheFileIsNoticed()
{
    ProfileStore store(path());
    store.load();
    QCOMPARE(store.save(m_work), std::nullopt);
    const QString other = path() + u".new"_s;
    for (const QList<Profile> &profiles :
         {QList<Profile>{m_home}, QList<Profile>{m_work, m_home}}) {
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(profilesToJson(profiles));
        file.close();
        QFile::remove(path());
        QVERIFY(QFile::rename(other, path()));
        QTRY_COMPARE(store.profiles(), profiles);
    }
}

void ProfileStoreTest::editsAreTakenWithoutAWatch_data()
{
    QTest::addColumn<bool>("hasFile");
    QTest::newRow("a file that is there") << true;
    QTest::newRow("a file that appears") << false;
}

/// Others may have all watches of files that the kernel has for this user; later there are some.
void ProfileStoreTest::editsAreTakenWithoutAWatch()
{
    QFETCH(bool, hasFile);
    if (hasFile)
        write(profilesToJson({m_work}));
    ProfileStore store(path());
    {
        const NoWatches none;
        const int before = NoWatches::refusals();
        store.load();
        QVERIFY(NoWatches::refusals() > before);
        write(profilesToJson({m_home}));
        QTRY_COMPARE(store.profiles(), QList<Profile>({m_home}));
        QVERIFY(QFile::remove(path()));
        write(profilesToJson({m_work, m_home}));
        QTRY_COMPARE(store.profiles(), QList<Profile>({m_work, m_home}));
        // Who asks in vain is told of on standard error.
        QVERIFY(NoWatches::refusals() - before <= 12);
    }
    write(profilesToJson({m_work}));
    QTRY_COMPARE(store.profiles(), QList<Profile>({m_work}));
}

/// A pipe that nobody writes to, where the file should be.
void ProfileStoreTest::whatIsNoFileHoldsNobodyUp()
{
    ProfileStore store(path());
    store.load();
    QCOMPARE(store.save(m_work), std::nullopt);
    QVERIFY(QFile::remove(path()));
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    store.refresh();
    QVERIFY(store.failure());
    QCOMPARE(store.failure()->kind, FailureKind::Permission);
    QCOMPARE(store.profiles(), QList<Profile>({m_work}));
    QVERIFY(store.save(m_home).has_value());
}

void ProfileStoreTest::fileThatVanishesLeavesTheProfiles()
{
    ProfileStore store(path());
    store.load();
    QCOMPARE(store.save(m_work), std::nullopt);
    QVERIFY(QFile::remove(path()));
    // What is written next is noticed after what the removal could lead to.
    QFile other(m_folder->filePath(u"config/other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QSignalSpy changed(&store, &ProfileStore::changedOutside);
    QVERIFY(!changed.wait(500));
    QCOMPARE(store.profiles(), QList<Profile>({m_work}));
    // Nor if it goes while it is looked at.
    store.load();
    QCOMPARE(store.profiles(), QList<Profile>({m_work}));
    QCOMPARE(store.save(m_home), std::nullopt);
    QVERIFY(read(path()).contains("bastion.example"));
}

void ProfileStoreTest::fileThatAppearsLaterIsTaken()
{
    ProfileStore store(path());
    store.load();
    write(profilesToJson({m_home}));
    QTRY_COMPARE(store.profiles(), QList<Profile>({m_home}));
}

/// Without the time in which the watch would notice it.
void ProfileStoreTest::editOfTheLastMomentIsNotOverwritten()
{
    ProfileStore store(path());
    store.load();
    QSignalSpy changed(&store, &ProfileStore::changedOutside);
    write(profilesToJson({m_home}));
    QCOMPARE(store.save(m_work), std::nullopt);
    QCOMPARE(store.profiles(), QList<Profile>({m_home, m_work}));
    QCOMPARE(changed.count(), 1);
    const Profile third = Profile::create(u"third"_s, u"h"_s);
    write(profilesToJson({m_home, m_work, third}));
    QCOMPARE(store.remove(m_home.id), std::nullopt);
    QCOMPARE(store.profiles(), QList<Profile>({m_work, third}));
    QCOMPARE(read(path()), profilesToJson({m_work, third}));
}

/// A folder in the file's place cannot be read by anybody, not even by root.
void ProfileStoreTest::fileThatBecomesUnreadableIsNotOverwritten()
{
    ProfileStore store(path());
    store.load();
    QCOMPARE(store.save(m_work), std::nullopt);
    QVERIFY(QFile::rename(path(), path() + u".mine"_s));
    QVERIFY(QDir().mkpath(path()));
    const std::optional<Failure> failure = store.save(m_home);
    QVERIFY(failure.has_value());
    QVERIFY2(failure->message.contains(u"cannot be read"), qPrintable(failure->message));
    QCOMPARE(store.profiles(), QList<Profile>({m_work}));

    QVERIFY(QDir().rmdir(path()));
    QVERIFY(QFile::rename(path() + u".mine"_s, path()));
    QCOMPARE(store.save(m_home), std::nullopt);
    QCOMPARE(store.profiles(), QList<Profile>({m_work, m_home}));
}

void ProfileStoreTest::whatIsNoFileBlocksNobody_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("a pipe") << u"pipe"_s;
    QTest::newRow("an endless device") << u"/dev/zero"_s;
    QTest::newRow("a terabyte") << u"large"_s;
}

void ProfileStoreTest::whatIsNoFileBlocksNobody()
{
    QFETCH(const QString, kind);
    QDir().mkpath(m_folder->filePath(u"config"_s));
    if (kind == u"pipe") {
        QVERIFY(::mkfifo(QFile::encodeName(path()).constData(), 0600) == 0);
    } else if (kind == u"large") {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1LL << 40));
    } else {
        QVERIFY(QFile::link(kind, path()));
    }
    ProfileStore store(path());
    store.load();
    QVERIFY(store.failure());
    QVERIFY2(store.failure()->message.contains(path()), qPrintable(store.failure()->message));
    // It is left as it is.
    QVERIFY(store.save(m_work));
    QVERIFY(QFileInfo(path()).isSymLink() || !QFileInfo(path()).isFile() ||
            QFileInfo(path()).size() == (1LL << 40));
}

void ProfileStoreTest::brokenFileThatIsMovedAwayIsForgotten()
{
    ProfileStore store(path());
    store.load();
    QCOMPARE(store.save(m_work), std::nullopt);
    QCOMPARE(store.save(m_home), std::nullopt);
    write("{");
    QTRY_VERIFY(store.failure());
    QVERIFY(QFile::rename(path(), path() + u".mine"_s));
    QTRY_VERIFY(!store.failure());
    const Profile third = Profile::create(u"third"_s, u"h"_s);
    QCOMPARE(store.save(third), std::nullopt);
    QCOMPARE(store.profiles(), QList<Profile>({m_work, m_home, third}));
    // The broken one has not become the last good copy.
    QCOMPARE(read(path() + u".bak"_s), profilesToJson({m_work}));
}

void ProfileStoreTest::profilesWithoutIdKeepTheirsBetweenReads()
{
    write(R"({"version":1,"profiles":[{"name":"n","destination":"h","endpoints":[]},
                                      {"name":"n","destination":"i","endpoints":[]}]})");
    ProfileStore first(path());
    first.load();
    ProfileStore second(path());
    second.load();
    QCOMPARE(first.profiles().size(), 2);
    QCOMPARE(first.profiles(), second.profiles());
    QVERIFY(first.profiles().at(0).id != first.profiles().at(1).id);
}

void ProfileStoreTest::ownWritesAreNoChangeFromOutside()
{
    ProfileStore store(path());
    store.load();
    QSignalSpy changed(&store, &ProfileStore::changedOutside);
    QCOMPARE(store.save(m_work), std::nullopt);
    QCOMPARE(store.save(m_home), std::nullopt);
    // What a change from outside leads to comes after all that our own writes could.
    write(profilesToJson({m_home}));
    QTRY_COMPARE(store.profiles(), QList<Profile>({m_home}));
    QCOMPARE(changed.count(), 1);
}

void ProfileStoreTest::unknownFieldsOfTheFileSurvive()
{
    write(
        R"({"version":1,"note":"mine","profiles":[{"id":"a","name":"n","destination":"h","endpoints":[],"colour":"red"}]})");
    ProfileStore store(path());
    store.load();
    QVERIFY(!store.failure());
    QCOMPARE(store.save(m_work), std::nullopt);
    const QByteArray text = read(path());
    QVERIFY(text.contains("mine"));
    QVERIFY(text.contains("colour"));
}

void ProfileStoreTest::folderThatCannotBeMadeIsSaid()
{
    ProfileStore store(u"/proc/culvert/profiles.json"_s);
    store.load();
    const std::optional<Failure> failure = store.save(m_work);
    QVERIFY(failure.has_value());
    QCOMPARE(failure->kind, FailureKind::Permission);
    QVERIFY(store.profiles().isEmpty());
}

QTEST_GUILESS_MAIN(ProfileStoreTest)
#include "tst_profilestore.moc"
