// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/options.h"
#include "tests/faults/report.h"
#include "tests/harness/privatenetwork.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Culvert::Faults {

namespace {

constexpr int NotAsItShouldBe = 1;
constexpr int WrongUsage = 2;

void print(std::FILE *to, const QString &text)
{
    std::fputs(text.toUtf8().constData(), to);
    std::fflush(to);
}

int complain(const QString &what, int status)
{
    print(stderr, u"culvert-faults: "_s + what + u'\n');
    return status;
}

int listFaults(const QList<Fault> &faults)
{
    for (const Fault &fault : faults)
        print(stdout, fault.name.leftJustified(24) + fault.about + u'\n');
    return 0;
}

} // namespace

/// @p noNetwork says why there is no private network; empty if there is one.
static int run(const QString &noNetwork)
{
    const Result<Options> options = optionsFromArguments();
    if (!options)
        return complain(options.failure().message, WrongUsage);
    if (options->list)
        return listFaults(options->faults);
    if (!noNetwork.isEmpty() && std::ranges::any_of(options->faults, &Fault::cutsLine))
        return complain(u"lines cannot be cut: "_s + noNetwork, NotAsItShouldBe);

    Runner runner([](const QString &line) { print(stderr, line + u'\n'); });
    const QList<Outcome> outcomes = runner.run(options->faults, options->runs);
    print(stdout, tableOf(outcomes, options->runs));
    const QString problems = problemsOf(outcomes);
    if (problems.isEmpty())
        return 0;
    return complain(u"not as it should be:\n"_s + problems.trimmed(), NotAsItShouldBe);
}

} // namespace Culvert::Faults

int main(int argc, char *argv[])
{
    // Before there are threads.
    const QString noNetwork = Culvert::Test::PrivateNetwork::enter();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"culvert-faults"_s);
    return Culvert::Faults::run(noNetwork);
}
