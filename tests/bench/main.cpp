// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/privatesshd.h"
#include "tests/bench/culverttunnel.h"
#include "tests/bench/options.h"
#include "tests/bench/report.h"
#include "tests/bench/sshtunnel.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThread>

#include <sys/resource.h>

#include <cstdio>
#include <memory>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Failed = 1;
constexpr int WrongUsage = 2;

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

std::optional<Failure> writeJson(const QString &path, const QJsonObject &report)
{
    const QByteArray text = QJsonDocument(report).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Failure{FailureKind::Internal, u"cannot write %1"_s.arg(path), file.errorString()};
    return std::nullopt;
}

std::unique_ptr<Contender> makeFirst(const Options &options, const Line &line,
                                     const QString &directory)
{
    if (options.noise)
        return std::make_unique<SshTunnel>(line, directory);
    return std::make_unique<CulvertTunnel>(options.culvert, line, directory);
}

/// Runs every row and returns the exit status. Blocks, so it has a thread of its own. What is
/// written into @p directory is left to its owner.
int runRows(const Options &options, const Line &line, const QDir &directory)
{
    for (const QString &name : {u"first"_s, u"reference"_s})
        directory.mkdir(name);
    LoadServerProcess server(directory.filePath(u"load-server.log"_s));
    const auto first = makeFirst(options, line, directory.filePath(u"first"_s));
    SshTunnel reference(line, directory.filePath(u"reference"_s));
    if (const auto failure = server.start())
        return complain(*failure, Failed);
    for (Contender *contender : {first.get(), static_cast<Contender *>(&reference)}) {
        if (const auto failure = contender->start())
            return complain(*failure, Failed);
    }

    Runner runner(server, *first, reference);
    QList<RowResult> results;
    int status = 0;
    print(stdout, tableHead(first->name(), reference.name()));
    for (const Row &row : options.rows) {
        results.append(runner.run(row, options.pairs.value_or(row.pairs)));
        print(stdout, tableLines(results.constLast()));
        if (results.constLast().failure)
            status = Failed;
    }
    if (!options.jsonFile.isEmpty()) {
        const QJsonObject report = reportToJson(results, first->name(), reference.name());
        if (const auto failure = writeJson(options.jsonFile, report))
            return complain(*failure, Failed);
    }
    return status;
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
        const Line line{PrivateSshd::alias(), sshd.clientConfig()};
        // The server's directory goes away however this program ends.
        const QDir directory(sshd.directory());
        work.reset(QThread::create([=] { end(runRows(options, line, directory)); }));
        work->start();
    });
    sshd.start();
    const int status = QCoreApplication::exec();
    if (work)
        work->wait();
    return status;
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
    return run(*options);
}

} // namespace Culvert::Bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("culvert-bench"));
    return Culvert::Bench::main();
}
