// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/profileselection.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// Which profiles a word of the command line means.
class ProfileSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesMean_data();
    void namesMean();
    void allMeansAll();
    void whatMeansNothingIsNamed_data();
    void whatMeansNothingIsNamed();

private:
    static QList<Profile> profiles()
    {
        const auto make = [](const QString &name, const QString &id, const QString &group) {
            Profile profile = Profile::create(name, u"h.example"_s);
            profile.id = id;
            profile.group = group;
            return profile;
        };
        return {make(u"work-a"_s, u"1"_s, u"lab"_s),
                make(u"work-b"_s, u"2"_s, {}),
                make(u"home"_s, u"3"_s, u"lab"_s),
                make(u"a*b"_s, u"4"_s, {}),
                make(u"@lab"_s, u"5"_s, {}),
                make(u"1"_s, u"6"_s, u"x/y"_s),
                make(u"w\u00f6rk \u4e2d/c"_s, u"7"_s, {})};
    }
};

void ProfileSelectionTest::namesMean_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *title, const QStringList &names, const QString &ids) {
        QTest::newRow(title) << names << ids;
    };
    row("a name", {u"home"_s}, u"3"_s);
    row("an id", {u"2"_s}, u"2"_s);
    row("a name before an id", {u"1"_s}, u"6"_s);
    row("nothing", {}, {});
    row("several, in their order", {u"home"_s, u"work-a"_s}, u"3 1"_s);
    row("each once", {u"work-a"_s, u"work-*"_s, u"1"_s}, u"1 2 6"_s);
    row("a pattern", {u"work-*"_s}, u"1 2"_s);
    row("any letter", {u"work-?"_s}, u"1 2"_s);
    row("a letter that is no ASCII", {u"w?rk*"_s}, u"1 2 7"_s);
    row("one of some letters", {u"work-[bc]"_s}, u"2"_s);
    row("none of some letters", {u"work-[!b]"_s}, u"1"_s);
    row("all", {u"*"_s}, u"1 2 3 4 5 6 7"_s);
    row("a pattern that is a name", {u"a*b"_s}, u"4"_s);
    row("a group that is a name", {u"@lab"_s}, u"5"_s);
    row("a group", {u"@x/y"_s}, u"6"_s);
}

void ProfileSelectionTest::namesMean()
{
    QFETCH(QStringList, names);
    QFETCH(QString, ids);
    const Result<QStringList> selected = selectProfiles(profiles(), names);
    QVERIFY(selected);
    QCOMPARE(selected->join(u' '), ids);
}

void ProfileSelectionTest::allMeansAll()
{
    const Result<QStringList> all =
        selectProfiles(profiles(), VerbRequest{u"up"_s, {}, {{u"all"_s, {QString()}}}});
    QVERIFY(all);
    QCOMPARE(all->size(), profiles().size());
    QCOMPARE(selectProfiles({}, VerbRequest{u"up"_s, {}, {{u"all"_s, {QString()}}}})->size(), 0);
}

void ProfileSelectionTest::whatMeansNothingIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("name") << u"nobody"_s << u"profile \"nobody\""_s;
    QTest::newRow("pattern") << u"no*"_s << u"like \"no*\""_s;
    QTest::newRow("group") << u"@none"_s << u"group \"none\""_s;
    QTest::newRow("open bracket") << u"[a"_s << u"\"[a\""_s;
    QTest::newRow("empty") << QString() << u"\"\""_s;
    QTest::newRow("letters of expressions") << u"(work|home).*"_s << u"like"_s;
}

void ProfileSelectionTest::whatMeansNothingIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, word);
    const Result<QStringList> selected = selectProfiles(profiles(), QStringList{u"home"_s, name});
    QVERIFY(!selected);
    QVERIFY2(selected.failure().message.contains(word), qPrintable(selected.failure().message));
}

QTEST_GUILESS_MAIN(ProfileSelectionTest)
#include "tst_profileselection.moc"
