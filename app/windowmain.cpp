// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// What `culvert` becomes when it is started with neither a verb nor --headless.

#include "app/apppaths.h"
#include "app/cli/commandline.h"
#include "app/cli/standardstreams.h"
#include "app/desktop.h"
#include "app/service.h"
#include "app/translation.h"
#include "app/unixsignals.h"
#include "app/verbcall.h"
#include "sandbox/descriptorlimit.h"
#include "ui/widgets/plainmessagebox.h"

#include <QApplication>
#include <QLocale>

using namespace Culvert;
using namespace Qt::StringLiterals;

namespace {

AppPaths pathsFor(const CommandLine &line)
{
    return line.demo ? AppPaths::demo() : AppPaths::standard();
}

/// Has windows begin on the side where the language's lines do, and write dates and numbers as it
/// does.
void prepareWindows(const QString &language)
{
    const QLocale locale(language);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    // No German dates between French words. Where the words are of the locale, it may have more to
    // say.
    const QLocale::Language spoken = QLocale::system().language();
    if (spoken != locale.language() &&
        !(spoken == QLocale::C && locale.language() == QLocale::English))
        QLocale::setDefault(locale);
}

/// Whoever started the program from a menu sees no terminal.
int raiseTheOther(const AppPaths &paths)
{
    const VerbReply reply = askInstance(paths, {u"raise"_s, {}, {}}, {std::chrono::seconds(3)});
    printErrors(reply);
    if (reply.exitStatus == ExitStatus::Done)
        return ExitStatus::Done;
    QString words = reply.errors.trimmed();
    if (words.startsWith(u"culvert: "))
        words.remove(0, words.indexOf(u' ') + 1);
    PlainMessageBox(PlainMessageBox::Warning, u"Culvert"_s, words, PlainMessageBox::Ok).exec();
    return reply.exitStatus;
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
    QCoreApplication::setApplicationName(u"culvert"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CULVERT_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Result<CommandLine> line = CommandLine::parse(arguments);
    if (!line)
        return fail(line.failure().message, ExitStatus::WrongUsage);
    if (line->mode != CommandLine::Mode::Window)
        return fail(
            QCoreApplication::translate("main", "culvert-window takes no verb; use culvert"),
            ExitStatus::WrongUsage);
    const QApplication application(argc, argv);
    Translation translation(pathsFor(*line));
    translation.loadQtTexts();
    prepareWindows(translation.language());
    // By its desktop entry, a desktop knows the windows' icon and name.
    QGuiApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", u"culvert"_s));
    raiseDescriptorLimit();
    return runWindow(*line);
}
