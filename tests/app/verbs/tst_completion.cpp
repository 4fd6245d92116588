// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/verbs/completion.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// What a shell is offered for a word, without a program.
class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreOffered_data();
    void wordsAreOffered();
    void theInstanceIsAskedOnlyForWhatItKnows_data();
    void theInstanceIsAskedOnlyForWhatItKnows();
    void namesAndGroupsAreOffered();
};

void CompletionTest::wordsAreOffered_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char *line, const QString &offered) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << offered;
    };
    row("re", u"restart rename remove"_s);
    row("--h", u"--headless --help"_s);
    row("help conne", u"connections connect"_s);
    row("--demo resta", u"restart"_s);
    row("up --", u"--wait --all"_s);
    row("edit work --st", u"--start="_s);
    row("edit work --start=m", u"--start=manual"_s);
    row("edit work --start a", u"always"_s);
    row("edit work --allow-other-users=", u"--allow-other-users=yes --allow-other-users=no"_s);
    row("add h --config-file ", u":files"_s);
    row("import ", u":files"_s);
    row("fly ", {});
    row("rename a b", {});
    row("list a", {});
}

void CompletionTest::wordsAreOffered()
{
    QFETCH(QStringList, line);
    QFETCH(QString, offered);
    const Completion completion = completionOf(line);
    QVERIFY(!completion.needsInstance());
    QStringList words;
    for (const QString &word : completion.text().split(u'\n', Qt::SkipEmptyParts))
        words.append(word.section(u'\t', 0, 0));
    QCOMPARE(words.join(u' '), offered);
}

void CompletionTest::theInstanceIsAskedOnlyForWhatItKnows_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *line, const QString &kind) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << kind;
    };
    row("up ", u"profile"_s);
    row("up a b w", u"profile"_s);
    row("up --wait w", u"profile"_s);
    row("logs --since 1h w", u"profile"_s);
    row("close 1", u"connection"_s);
    row("edit work --group=", u"group"_s);
    row("edit work --group l", u"group"_s);
}

void CompletionTest::theInstanceIsAskedOnlyForWhatItKnows()
{
    QFETCH(QStringList, line);
    QFETCH(QString, kind);
    const Completion completion = completionOf(line);
    QVERIFY(completion.needsInstance());
    QCOMPARE(completionKindName(completion.kind), kind);
}

void CompletionTest::namesAndGroupsAreOffered()
{
    Profile work = Profile::create(u"work\u202e"_s, u"h.example"_s);
    work.group = u"lab"_s;
    Profile home = Profile::create(u"home"_s, u"me@home.example"_s);
    home.group = u"lab"_s;
    const QStringList known = profileCandidates({work, home});
    QCOMPARE(completionOf({u"up"_s, u"h"_s}).text(known), u"home\tme@home.example\n"_s);
    QCOMPARE(completionOf({u"up"_s, u"@"_s}).text(known), u"@lab\n"_s);
    QVERIFY(!completionOf({u"up"_s, QString()}).text(known).contains(u'\u202e'));
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "tst_completion.moc"
