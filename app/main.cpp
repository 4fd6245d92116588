// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/apppaths.h"
#include "app/cli/commandline.h"
#include "app/cli/standardstreams.h"
#include "app/cli/verbclient.h"
#include "app/cli/verbimport.h"
#include "app/demo/demoreport.h"
#include "app/desktop.h"
#include "app/instance/instancefinder.h"
#include "app/logwriter.h"
#include "app/service.h"
#include "app/servicemanager.h"
#include "app/unixsignals.h"
#include "core/model/plaintext.h"
#include "sandbox/descriptorlimit.h"
#include "ui/widgets/plainmessagebox.h"

#include <QApplication>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &message, int exitStatus = ExitStatus::Failed)
{
    print(stderr, u"culvert: %1\n"_s.arg(plainLine(message)));
    return exitStatus;
}

/// What is all that was asked for: without it, the program has failed.
int printAnswer(const QString &text, int exitStatus = ExitStatus::Done)
{
    // Whose reader has seen enough ends like any other command; Qt's sockets ignore the signal.
    std::signal(SIGPIPE, SIG_DFL);
    const std::optional<Failure> failure = print(stdout, text);
    return failure && exitStatus == ExitStatus::Done ? fail(failure->message) : exitStatus;
}

AppPaths pathsFor(const CommandLine &line)
{
    return line.demo ? AppPaths::demo() : AppPaths::standard();
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Sends a verb to the running instance and prints what comes back.
VerbReply runVerb(const AppPaths &paths, const VerbRequest &request,
                  std::chrono::milliseconds timeout = {})
{
    VerbReply answer;
    VerbClient client(instanceSockets(paths.isDemo ? QString() : paths.profilesFile,
                                      paths.runtimeDirectory, paths.otherRuntimeDirectories));
    client.setConnectTimeout(timeout);
    QObject::connect(&client, &VerbClient::finished, QCoreApplication::instance(),
                     [&answer](const VerbReply &reply) {
                         answer = reply;
                         QCoreApplication::quit();
                     });
    client.start(request);
    QCoreApplication::exec();
    answer.exitStatus = printAnswer(answer.output, answer.exitStatus);
    print(stderr, answer.errors);
    return answer;
}

/// Whoever started the program from a menu sees no terminal.
int raiseTheOther(const AppPaths &paths)
{
    const VerbReply reply = runVerb(paths, {u"raise"_s, {}, {}}, std::chrono::seconds(3));
    if (reply.exitStatus == ExitStatus::Done)
        return ExitStatus::Done;
    QString words = reply.errors.trimmed();
    if (words.startsWith(u"culvert: "))
        words.remove(0, words.indexOf(u' ') + 1);
    PlainMessageBox(PlainMessageBox::Warning, u"Culvert"_s, words, PlainMessageBox::Ok).exec();
    return reply.exitStatus;
}

/// Nobody has a window to look at.
void logTo(const LogWriter &writer, StatusLog &log, const EngineStatus &status)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<LogLine> lines = log.linesFor(status, now);
    for (const LogLine &line : lines)
        writer.write(line, now);
}

int runHeadless(const CommandLine &line)
{
    // From the first child on, the program ends in order.
    const UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::endRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    const LogWriter writer;
    StatusLog log;
    Service service(pathsFor(line), line.demo);
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
    // A tunnel outlasts the terminal that it was started from.
    QObject::connect(&signals_, &UnixSignals::hungUp, &manager, &ServiceManager::reload);
    QObject::connect(&service.engine(), &EngineInterface::statusChanged,
                     QCoreApplication::instance(),
                     [&](const EngineStatus &status) { logTo(writer, log, status); });
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
    const int exitStatus = QCoreApplication::exec();
    writer.write({LogLine::Priority::Info,
                  QCoreApplication::translate("main", "Culvert ends, and all tunnels with it")},
                 QDateTime::currentDateTimeUtc());
    return exitStatus;
}

int runWindow(const CommandLine &line)
{
    const AppPaths paths = pathsFor(line);
    // From the first child on, the program ends in order.
    const UnixSignals signals_;
    QObject::connect(&signals_, &UnixSignals::endRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    QObject::connect(&signals_, &UnixSignals::hungUp, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    Service service(paths, line.demo);
    switch (service.start()) {
    case Service::Start::Started:
        break;
    case Service::Start::AlreadyRunning:
        return raiseTheOther(paths);
    case Service::Start::Failed:
        return fail(service.failure()->message);
    }
    QObject::connect(&service.verbs(), &VerbRunner::quitRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    Desktop desktop(service, paths);
    desktop.start();
    return QCoreApplication::exec();
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
        return fail(line.failure().message, ExitStatus::WrongUsage);

    switch (line->mode) {
    case CommandLine::Mode::Help:
        return printAnswer(CommandLine::helpText());
    case CommandLine::Mode::Version:
        return printAnswer(u"culvert %1\n"_s.arg(QCoreApplication::applicationVersion()));
    case CommandLine::Mode::Verb: {
        const QCoreApplication application(argc, argv);
        const Result<VerbRequest> request = withInput(line->request);
        return request ? runVerb(pathsFor(*line), *request).exitStatus
                       : fail(request.failure().message);
    }
    case CommandLine::Mode::Headless: {
        const QCoreApplication application(argc, argv);
        raiseDescriptorLimit();
        return runHeadless(*line);
    }
    case CommandLine::Mode::Window: {
        if (!hasDisplay())
            return fail(QCoreApplication::translate(
                "main", "there is no display; use \"culvert --headless\""));
        const QApplication application(argc, argv);
        // By its desktop entry, a desktop knows the windows' icon and name.
        QGuiApplication::setDesktopFileName(u"culvert"_s);
        raiseDescriptorLimit();
        return runWindow(*line);
    }
    }
    Q_UNREACHABLE();
}
