// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/answerhistory.h"

#include <QTest>

using namespace Culvert;
using namespace Qt::StringLiterals;

/// Which question means that the answer before was wrong. Each row is a login as a line of steps:
/// "?K" a question of the words K, "-" a refusal, "+" a request that was taken; and what the
/// questions count as, "attempt.round".
class AnswerHistoryTest : public QObject
{
    Q_OBJECT

    static Prompt question(const QString &text, PromptKind kind = PromptKind::Question)
    {
        Prompt prompt;
        prompt.kind = kind;
        prompt.text = text;
        prompt.hop = u"h"_s;
        return prompt;
    }

private Q_SLOTS:
    void onlyARefusalIsOne_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("counts");
        const auto row = [](const char *name, const char *steps, const char *counts) {
            QTest::newRow(name) << QString::fromLatin1(steps) << QString::fromLatin1(counts);
        };
        row("one question", "- ?Password:", "1.1");
        row("refused", "- ?Password: - ?Password:", "1.1 2.1");
        row("refused twice", "- ?Password: - ?Password: - ?Password:", "1.1 2.1 3.1");
        row("two rounds in the same words", "- ?Password: ?Password:", "1.1 1.2");
        row("two rounds, refused",
            "- ?Password: ?Password: - ?Password: ?Password:", "1.1 1.2 2.1 2.2");
        row("two rounds in words that differ",
            "- ?Password: ?Code: - ?Password: ?Code:", "1.1 1.1 2.1 2.1");
        row("a second factor in the same words", "- ?Password: + ?Password:", "1.1 1.2");
        row("that is refused", "- ?Password: + ?Password: - ?Password:", "1.1 1.2 2.2");
        row("keys that are refused before", "- - - - ?Password:", "1.1");
        row("keys that are refused behind a factor", "- ?Password: + - - ?Code:", "1.1 1.1");
        row("and then the same words", "- ?Password: + - - ?Password:", "1.1 1.2");
        row("a password in other words, refused", "- ?Password: - ?me@h's_password:", "1.1 2.1");
        row("a new password", "- ?Password: ?New_password: ?Retype_new_password:", "1.1 1.1 1.1");
    }

    void onlyARefusalIsOne()
    {
        QFETCH(QString, steps);
        AnswerHistory history;
        AnswerHistory::Verdicts verdicts;
        QStringList counts;
        const QStringList all = steps.split(u' ');
        for (QString step : all) {
            if (step == u"-") {
                verdicts.append(SshMessages::Verdict::Refused);
            } else if (step == u"+") {
                verdicts.append(SshMessages::Verdict::Taken);
            } else {
                const AnswerHistory::Count count =
                    history.ask(question(step.mid(1).replace(u'_', u' ')), verdicts);
                counts.append(u"%1.%2"_s.arg(count.attempt).arg(count.round));
            }
        }
        QTEST(counts.join(u' '), "counts");
    }

    /// An older ssh, or one that a command starts.
    void withoutALogARepeatedQuestionIsARefusal()
    {
        AnswerHistory history;
        QCOMPARE(history.ask(question(u"Password:"_s), std::nullopt).attempt, 1);
        QCOMPARE(history.ask(question(u"Password:"_s), std::nullopt).attempt, 2);
        QCOMPARE(history.ask(question(u"Code:"_s), std::nullopt).attempt, 1);
    }

    void whatSshAsksByItselfIsARefusalWhenItIsAskedAgain()
    {
        AnswerHistory history;
        for (int attempt = 1; attempt <= 3; ++attempt)
            QCOMPARE(history.ask(question(u"k"_s, PromptKind::Passphrase), {{}}).attempt, attempt);
    }

    void aConfirmationIsNeverWrong()
    {
        AnswerHistory history;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(history.ask(question(u"Sure?"_s, PromptKind::Confirmation), {{}}).attempt, 1);
    }

    void eachHopHasItsOwn()
    {
        AnswerHistory history;
        Prompt gate = question(u"Password:"_s);
        gate.hop = u"gate"_s;
        history.ask(gate, AnswerHistory::Verdicts{});
        const AnswerHistory::Verdicts refused{SshMessages::Verdict::Refused};
        QCOMPARE(history.ask(question(u"Password:"_s), refused).attempt, 1);
        QCOMPARE(history.ask(gate, refused).attempt, 2);
    }
};

QTEST_GUILESS_MAIN(AnswerHistoryTest)
#include "tst_answerhistory.moc"
