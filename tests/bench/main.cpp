// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "sandbox/privatesshd.h"
#include "tests/bench/options.h"
#include "tests/bench/report/lossplots.h"
#include "tests/bench/report/plots.h"
#include "tests/bench/report/report.h"
#include "tests/harness/privatenamespace.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThread>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace Culvert::Bench {

namespace {

constexpr int Failed = 1;
constexpr int WrongUsage = 2;
constexpr int FallsShort = 3;

void print(std::FILE *to, const QString &text)
{
    std::fputs(text.toUtf8().constData(), to);
    std::fflush(to);
}

int complain(const Failure &failure, int status)
{
    print(stderr, u"culvert-bench: "_s + failure.message + u'\n');
    if (!failure.detail.isEmpty())
        print(stderr, failure.detail + u'\n');
    return status;
}

/// Thousands of connections need more open files than programs get at first. Children inherit it.
void raiseOpenFiles()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

int listRows(const QList<Row> &rows)
{
    for (const Row &row : rows)
        print(stdout, row.name.leftJustified(24) + row.about + u'\n');
    return 0;
}

std::optional<Failure> writeFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Failure{FailureKind::Internal, u"cannot write %1"_s.arg(path), file.errorString()};
    return std::nullopt;
}

std::optional<Failure> writePlots(const Options &options, Stage &stage)
{
    const auto tell = [](const QString &line) { print(stdout, line); };
    Plots plots(stage, tell);
    LossPlots lossPlots(stage, tell);
    const std::map<QString, std::function<Result<Plot>()>> measures{
        {u"throughput"_s, [&plots] { return plots.throughput(); }},
        {u"set-up"_s, [&plots] { return plots.setUp(); }},
        {u"loss"_s, [&lossPlots] { return lossPlots.throughput(); }},
        {u"page"_s, [&lossPlots] { return lossPlots.page(); }},
    };
    const QDir folder(options.plotsFolder);
    folder.mkpath(u"."_s);
    for (const QString &name : options.plots) {
        const QString path = folder.filePath(name + u".svg"_s);
        print(stdout, path + u'\n');
        const Result<Plot> plot = measures.at(name)();
        if (!plot && plot.failure().kind == FailureKind::Permission) {
            print(stdout, u"skipped: "_s + plot.failure().message + u'\n');
            continue;
        }
        if (!plot)
            return plot.failure();
        if (auto failure = writeFile(path, plotToSvg(*plot).toUtf8()))
            return failure;
    }
    return std::nullopt;
}

int runRows(const Options &options, Stage &stage)
{
    Runner runner(stage);
    QList<RowResult> results;
    int status = 0;
    const QString first = options.noise ? u"ssh -D"_s : u"Culvert"_s;
    const QString reference = u"ssh -D"_s;
    print(stdout, tableHead(first, reference));
    for (const Row &row : options.rows) {
        results.append(runner.run(row, options.pairs.value_or(row.pairs)));
        const RowResult &result = results.constLast();
        print(stdout, tableLines(result));
        if (result.isSkipped())
            continue;
        if (result.failure)
            status = Failed;
        else if (!result.isMet() && status == 0)
            status = FallsShort;
    }
    if (!options.jsonFile.isEmpty()) {
        const QJsonDocument report(reportToJson(results, first, reference));
        if (const auto failure = writeFile(options.jsonFile, report.toJson()))
            return complain(*failure, Failed);
    }
    return status;
}

/// Does what was asked for and returns the exit status. Blocks, so it has a thread of its own. What
/// is written into @p directory is left to its owner.
int measure(const Options &options, const ServerAddress &address, const QDir &directory)
{
    LoadServerProcess server(directory.filePath(u"load-server.log"_s));
    if (const auto failure = server.start())
        return complain(*failure, Failed);
    Stage stage(options.culvert, options.noise, address, server, directory.path());
    if (options.plotsFolder.isEmpty())
        return runRows(options, stage);
    if (const auto failure = writePlots(options, stage))
        return complain(*failure, Failed);
    return 0;
}

int run(const Options &options)
{
    raiseOpenFiles();
    // The server needs an event loop, so it has the main thread.
    PrivateSshd sshd;
    std::unique_ptr<QThread> work;
    const auto end = [](int status) { QCoreApplication::exit(status); };
    QObject::connect(&sshd, &PrivateSshd::failed, &sshd,
                     [&](const Failure &failure) { end(complain(failure, Failed)); });
    QObject::connect(&sshd, &PrivateSshd::ready, &sshd, [&] {
        const ServerAddress address{PrivateSshd::alias(), sshd.clientConfig(), sshd.port()};
        // The server's directory goes away however this program ends.
        const QDir directory(sshd.directory());
        work.reset(QThread::create([=] { end(measure(options, address, directory)); }));
        work->start();
    });
    sshd.start();
    const int status = QCoreApplication::exec();
    if (work)
        work->wait();
    return status;
}

/// A normal user may make networks where they have a user namespace of their own, which is only
/// possible before there are threads. Where it is not, the rows that need it say so.
void prepareForPacketLines(const Options &options)
{
    const auto needsThem = [](const Row &row) {
        return row.setting.line.hasPackets() || row.entersPrograms;
    };
    if (!options.plotsFolder.isEmpty() || std::ranges::any_of(options.rows, needsThem))
        Test::enterNamespaces(0);
}

} // namespace

int main()
{
    const Result<Options> options = optionsFromArguments();
    if (!options)
        return complain(options.failure(), WrongUsage);
    if (options->loadServer)
        return runLoadServer();
    if (options->list)
        return listRows(options->rows);
    prepareForPacketLines(*options);
    return run(*options);
}

} // namespace Culvert::Bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"culvert-bench"_s);
    return Culvert::Bench::main();
}
