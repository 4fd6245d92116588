// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/probe/testreport.h"

#include "app/verbs/texttable.h"
#include "core/texts/tr.h"

#include <QJsonArray>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::TestReport)

using namespace Qt::StringLiterals;

namespace {

QString outcomeName(TestStep::Outcome outcome)
{
    switch (outcome) {
    case TestStep::Outcome::Good:
        return u"ok"_s;
    case TestStep::Outcome::Bad:
        return u"failed"_s;
    case TestStep::Outcome::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject testToJson(const QString &target, const QList<TestStep> &steps)
{
    QJsonArray array;
    for (const TestStep &step : steps)
        array.append(QJsonObject{{u"step"_s, step.step},
                                 {u"outcome"_s, outcomeName(step.outcome)},
                                 {u"ms"_s, step.ms ? QJsonValue(*step.ms) : QJsonValue()},
                                 {u"message"_s, step.message},
                                 {u"mend"_s, step.mend}});
    return {
        {u"version"_s, 1}, {u"target"_s, target}, {u"ok"_s, allGood(steps)}, {u"steps"_s, array}};
}

QString testText(const QList<TestStep> &steps, int columns)
{
    const auto rows = [&steps](bool wide) {
        QList<QStringList> all;
        for (const TestStep &step : steps) {
            const bool isBad = step.outcome == TestStep::Outcome::Bad;
            const bool isBelow = isBad || !wide;
            all.append({testStepTitle(step.step), outcomeName(step.outcome),
                        step.ms ? QString::number(*step.ms, 'f', 1) + u" ms" : QString(),
                        isBelow ? QString() : step.message});
            if (isBelow && !step.message.isEmpty())
                all.append({u"  "_s + step.message});
            if (isBad)
                all.append({u"  "_s + tr("To mend it: %1.").arg(step.mend)});
        }
        return all;
    };
    const QList<QStringList> wide = rows(true);
    const bool fits = columns == 0 || textTableWidth(wide) <= columns;
    return textTable(fits ? wide : rows(false), columns);
}

} // namespace Culvert
