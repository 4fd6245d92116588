// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/runprogram.h"

#include "app/run/handover.h"
#include "app/run/hiddenresolvers.h"
#include "app/run/locallink.h"
#include "app/run/ownnamespaces.h"
#include "app/run/proxyenvironment.h"
#include "app/run/redirectrules.h"
#include "app/run/shellstart.h"
#include "core/io/localpeer.h"
#include "core/io/systemfailure.h"
#include "core/io/wholefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// As shells have it.
constexpr int CannotExecute = 126;
constexpr int NoSuchCommand = 127;

QByteArray personsShell()
{
    QByteArray shell = qgetenv("SHELL");
    const passwd *person = shell.isEmpty() ? ::getpwuid(::geteuid()) : nullptr;
    if (person)
        shell = person->pw_shell;
    return shell.isEmpty() ? QByteArray("/bin/sh") : shell;
}

QMap<QByteArray, QByteArray> environmentForShells()
{
    QMap<QByteArray, QByteArray> environment;
    for (const char *name : {"HOME", "ZDOTDIR", "ENV"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(name, qgetenv(name));
    }
    return environment;
}

void set(const QMap<QByteArray, QByteArray> &environment)
{
    for (auto entry = environment.begin(); entry != environment.end(); ++entry)
        qputenv(entry.key().constData(), entry.value());
}

/// Whether no folder of PATH has such a command. Where one of them is not to be looked into,
/// execvp(3) says no more than that.
bool isNowhere(const char *command)
{
    const QString name = QFile::decodeName(command);
    if (name.contains(u'/'))
        return false;
    const QStringList folders = QFile::decodeName(qgetenv("PATH")).split(u':');
    return std::none_of(folders.begin(), folders.end(), [&name](const QString &folder) {
        return QFile::exists((folder.isEmpty() ? u"."_s : folder) + u'/' + name);
    });
}

/// Connected to the instance's socket, which is nobody else's.
Result<Descriptor> reach(const QString &path)
{
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(name.size()) >= sizeof address.sun_path)
        return systemFailure(path, ENAMETOOLONG);
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    if (!socket.isOpen() || ::connect(socket.number(), reinterpret_cast<const sockaddr *>(&address),
                                      sizeof address) != 0)
        return systemFailure(path, errno);
    if (const std::optional<Failure> failure = serverFailure(socket.number(), path))
        return *failure;
    return socket;
}

} // namespace

RunProgram::RunProgram(RunPlan plan, char **command)
    : m_plan(std::move(plan))
    , m_command(command)
    , m_personsShell(command ? QByteArray() : personsShell())
{}

RunProgram::Problem RunProgram::become()
{
    std::optional<Failure> failure;
    if (m_plan.proxy)
        set(proxyEnvironment(*m_plan.proxy));
    else
        failure = enter();
    if (failure)
        return {EXIT_FAILURE, failure->message};
    qputenv("CULVERT_RUN", m_plan.profile.toUtf8());
    return execute();
}

std::optional<Failure> RunProgram::enter()
{
    // From outside, the kernel says who this is.
    Result<Descriptor> instance = reach(m_plan.socket);
    if (!instance)
        return instance.failure();
    if (auto failure = enterOwnNamespaces())
        return failure;
    if (auto failure = makeAllAddressesLocal())
        return failure;
    RunSockets::Ports ports;
    Result<RunSockets> sockets = RunSockets::make(ports);
    if (!sockets)
        return sockets.failure();
    const RedirectRules rules{ports.connections, ports.questions, ports.questionsByTcp};
    if (auto failure = rules.load())
        return failure;
    const QString workingFolder = QDir::currentPath();
    Result<Descriptor> lifeline = hideResolvers(m_plan.folder);
    if (!lifeline)
        return lifeline.failure();
    // The same one may be below a folder that was covered.
    QDir::setCurrent(workingFolder);
    if (auto failure = giveUpCapabilities())
        return failure;
    Handover handover{QFile::decodeName(m_command ? m_command[0] : m_personsShell),
                      sockets.takeValue()};
    handover.program = handover.program.section(u'/', -1);
    handover.sockets.lifeline = lifeline.takeValue();
    return Handover::give(instance->number(), handover);
}

/// The person's shell, with a prompt that says where it is.
std::optional<Failure> RunProgram::prepareShell()
{
    ShellStart start{{m_personsShell}, {}, {}};
    // Without a namespace there is no folder for its files.
    if (!m_plan.proxy)
        start = ShellStart::of(m_personsShell, m_plan.profile, QFile::encodeName(m_plan.folder),
                               environmentForShells());
    for (auto file = start.files.begin(); file != start.files.end(); ++file) {
        const QString path = m_plan.folder + u'/' + QFile::decodeName(file.key());
        if (auto failure = writeWholeFile(path, file.value()))
            return failure;
    }
    set(start.environment);
    m_shellWords.assign(start.arguments.begin(), start.arguments.end());
    for (QByteArray &word : m_shellWords)
        m_shell.push_back(word.data());
    m_shell.push_back(nullptr);
    m_command = m_shell.data();
    return std::nullopt;
}

RunProgram::Problem RunProgram::execute()
{
    if (!m_command) {
        if (const std::optional<Failure> failure = prepareShell())
            return {EXIT_FAILURE, failure->message};
    }
    ::execvp(m_command[0], m_command);
    const int error = isNowhere(m_command[0]) ? ENOENT : errno;
    return {error == ENOENT ? NoSuchCommand : CannotExecute,
            u"%1: %2"_s.arg(QFile::decodeName(m_command[0]), systemErrorText(error))};
}

} // namespace Culvert
