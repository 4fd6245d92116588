// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshresolver.h"

#include "core/config/helperrun.h"

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// "Match exec" may ask a slow network; a login would wait for it, too.
constexpr std::chrono::seconds Deadline{10};

} // namespace

void SshResolver::resolve(const QString &program, const QStringList &arguments, QObject *parent,
                          const Answer &answer)
{
    HelperRun::start(program, QStringList{u"-G"_s} + arguments, Deadline, parent,
                     [answer](const Result<HelperRun::Output> &run) {
                         if (!run) {
                             answer(run.failure());
                         } else if (run->exitCode == 0) {
                             answer(parseResolvedConfig(run->output));
                         } else {
                             const QString words = run->errors.trimmed();
                             answer(Failure{FailureKind::InvalidProfile,
                                            words.section(u'\n', 0, 0).trimmed(), words});
                         }
                     });
}

QString firstValue(const ResolvedConfig &config, QLatin1StringView keyword)
{
    return config.value(keyword).value(0);
}

bool isSet(const QString &value)
{
    return !value.isEmpty() && value != u"none";
}

ResolvedConfig parseResolvedConfig(const QString &text)
{
    ResolvedConfig config;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        config[line.section(u' ', 0, 0)].append(line.section(u' ', 1));
    return config;
}

} // namespace Culvert
