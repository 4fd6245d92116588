// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/apppaths.h"
#include "app/background.h"
#include "app/cli/commandline.h"
#include "app/cli/screenpainter.h"
#include "app/cli/standardstreams.h"
#include "app/cli/systemprompts.h"
#include "app/cli/verbimport.h"
#include "app/demo/demoreport.h"
#include "app/desktop/ownprogram.h"
#include "app/logwriter.h"
#include "app/ownverbs.h"
#include "app/run/runprogram.h"
#include "app/service.h"
#include "app/servicemanager.h"
#include "app/translation.h"
#include "app/unixsignals.h"
#include "app/verbcall.h"
#include "app/verbs/completion.h"
#include "app/verbs/helptext.h"
#include "core/config/coredump.h"
#include "core/io/systemfailure.h"
#include "sandbox/descriptorlimit.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

AppPaths pathsFor(const CommandLine &line)
{
    return line.demo ? AppPaths::demo() : AppPaths::standard();
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// What `--complete` prints; nothing where no instance is there to ask.
int complete(const CommandLine &line)
{
    const QStringList &words = line.request.arguments;
    const Completion completion = completionOf(words);
    QStringList more;
    if (completion.needsInstance()) {
        AppPaths paths = pathsFor(line);
        if (words.first() == u"--demo")
            paths = AppPaths::demo();
        more = askInstance(paths, {u"complete"_s, {completionKindName(completion.kind)}, {}})
                   .output.split(u'\n', Qt::SkipEmptyParts);
    }
    printFields(stdout, completion.text(more));
    return ExitStatus::Done;
}

QString helpFor(const CommandLine &line)
{
    const int columns = outputColumns();
    const int width = columns == 0 ? UsualColumns : std::min(columns, UsualColumns);
    const VerbSyntax *verb = findVerb(line.request.verb);
    return verb ? helpText(*verb, width) : helpText(width);
}

/// Once more, now that there is an application: only then are texts translated.
int explainWrongUsage(const QStringList &arguments, int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Translation translation(AppPaths::standard());
    return fail(CommandLine::parse(arguments).failure().message, ExitStatus::WrongUsage);
}

/// Becomes another program, whose connections go through a tunnel; returns only if that failed.
int runProgram(const CommandLine &line, int argc, char *argv[])
{
    // The program shall have what this one was started with.
    struct sigaction pipes
    {};
    ::sigaction(SIGPIPE, nullptr, &pipes);
    const qsizetype words = line.request.arguments.size() - 1;
    VerbRequest request = line.request;
    request.arguments = {request.arguments.first()};
    // It has no thread of its own.
    const QCoreApplication application(argc, argv);
    const Translation translation(pathsFor(line));
    const VerbReply reply = askInstance(pathsFor(line), request);
    if (reply.exitStatus != ExitStatus::Done) {
        printErrors(reply);
        return reply.exitStatus;
    }
    const std::optional<RunPlan> plan = RunPlan::fromJson(reply.output.toUtf8());
    if (!plan)
        return fail(QCoreApplication::translate("main", "the running Culvert is another version"));
    ::sigaction(SIGPIPE, &pipes, nullptr);
    const RunProgram::Problem problem =
        RunProgram(*plan, words > 0 ? argv + argc - words : nullptr).become();
    return fail(problem.message, problem.exitStatus);
}

int runHeadless(const CommandLine &line, HandedSockets handed, Background *background)
{
    // From the first child on, the program ends in order.
    const UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::endRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    const LogWriter writer;
    Service service(pathsFor(line), line.demo);
    service.setHandedSockets(std::move(handed));
    switch (service.start()) {
    case Service::Start::Started:
        break;
    case Service::Start::AlreadyRunning:
        return fail(QCoreApplication::translate(
            "main", "Culvert is running already; \"culvert status\" shows it"));
    case Service::Start::Failed:
        return fail(service.failure()->message);
    }
    ServiceManager manager(service.engine());
    // Where a verb in a terminal asks nobody.
    const SystemPrompts prompts(service.prompts());
    // A tunnel outlasts the terminal that it was started from.
    QObject::connect(&signals_, &UnixSignals::hungUp, &manager, &ServiceManager::reload);
    // Nobody has a window to look at.
    QObject::connect(&service.logBook(), &LogBook::added, QCoreApplication::instance(),
                     [&writer](const LogEntry &entry) { writer.write(entry.line, entry.time); });
    QObject::connect(&service.verbs(), &VerbRunner::quitRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    QObject::connect(&service, &Service::demoFailed, QCoreApplication::instance(),
                     [](const Failure &failure) { QCoreApplication::exit(fail(failure.message)); });
    QObject::connect(&service, &Service::demoReady, QCoreApplication::instance(),
                     [&service](const QString &profile, const QUrl &page) {
                         auto *report = new DemoReport(
                             service.engine(), profile, page,
                             [](const QString &text) { print(stdout, text + u'\n'); }, &service);
                         QObject::connect(report, &DemoReport::finished,
                                          QCoreApplication::instance(), [](bool ok) {
                                              if (!ok)
                                                  QCoreApplication::exit(ExitStatus::Failed);
                                          });
                         report->start();
                     });
    if (!line.demo)
        print(stdout, QCoreApplication::translate(
                          "main", "Culvert is running; \"culvert status\" shows what it does.\n"));
    if (background != nullptr)
        background->letGo();
    const int exitStatus = QCoreApplication::exec();
    writer.write({LogLine::Priority::Info,
                  QCoreApplication::translate("main", "Culvert ends, and all tunnels with it")},
                 QDateTime::currentDateTimeUtc());
    return exitStatus;
}

/// Becomes the program that has the window; returns only if that failed.
int startHeadless(const CommandLine &line, int argc, char *argv[])
{
    HandedSockets handed = HandedSockets::fromEnvironment();
    std::optional<Background> background;
    if (line.background) {
        background = Background::enter();
        if (!background)
            return fail(QCoreApplication::translate("main", "no process could be started"));
        if (background->exitStatus())
            return *background->exitStatus();
    }
    const QCoreApplication application(argc, argv);
    Translation translation(pathsFor(line));
    translation.loadQtTexts();
    raiseDescriptorLimit();
    return runHeadless(line, std::move(handed), background ? &*background : nullptr);
}

int startVerb(const CommandLine &line, int argc, char *argv[])
{
    if (line.request.verb == u"run")
        return runProgram(line, argc, argv);
    const QCoreApplication application(argc, argv);
    const Translation translation(pathsFor(line));
    const Result<VerbRequest> request = withInput(line.request);
    if (!request)
        return fail(request.failure().message);
    const std::optional<int> own = runOwnVerb(pathsFor(line), *request);
    return own ? *own : runVerb(pathsFor(line), *request);
}

int becomeWindow(const CommandLine &line, int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Translation translation(pathsFor(line));
    if (!hasDisplay())
        return fail(
            QCoreApplication::translate("main", "there is no display; use \"culvert --headless\""));
    const QByteArray program = QFile::encodeName(windowProgram());
    if (!program.isEmpty()) {
        ::execv(program.constData(), argv);
        return fail(systemFailure(QFile::decodeName(program), errno).message);
    }
    return fail(QCoreApplication::translate(
        "main", "the window is not installed (culvert-window); use \"culvert --headless\""));
}

} // namespace

int main(int argc, char *argv[])
{
    holdStandardStreams();
    qInstallMessageHandler(&printMessage);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Result<CommandLine> line = CommandLine::parse(arguments);

    QCoreApplication::setApplicationName(u"culvert"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CULVERT_VERSION));
    if (!line)
        return explainWrongUsage(arguments, argc, argv);

    // What these start is a program of the person's own, and keeps what they were started with.
    if (line->request.verb != u"run" && line->request.verb != u"browse")
        keepMemoryOutOfCoreDumps();

    switch (line->mode) {
    case CommandLine::Mode::Help: {
        const QCoreApplication application(argc, argv);
        const Translation translation(pathsFor(*line));
        return printAnswer(helpFor(*line));
    }
    case CommandLine::Mode::Version:
        return printAnswer(u"culvert %1\n"_s.arg(QCoreApplication::applicationVersion()));
    case CommandLine::Mode::Verb:
        return startVerb(*line, argc, argv);
    case CommandLine::Mode::Complete: {
        const QCoreApplication application(argc, argv);
        const Translation translation(pathsFor(*line));
        return complete(*line);
    }
    case CommandLine::Mode::Headless:
        return startHeadless(*line, argc, argv);
    case CommandLine::Mode::Window:
        return becomeWindow(*line, argc, argv);
    }
    Q_UNREACHABLE();
}
