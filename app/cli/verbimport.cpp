// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/verbimport.h"

#include "app/cli/profileoptions.h"
#include "core/config/accounthome.h"
#include "core/config/sshcommand.h"
#include "core/import/fileimport.h"
#include "core/import/hostresolver.h"
#include "core/import/importreport.h"
#include "core/import/importrun.h"
#include "core/import/ownhosts.h"
#include "core/import/profileexport.h"
#include "core/import/sshconfigtext.h"
#include "core/model/plaintext.h"
#include "core/model/profilejson.h"
#include "core/texts/tr.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include <cstdio>
#include <unistd.h>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::VerbImport)

using namespace Qt::StringLiterals;

namespace {

const QString ImportVerb = u"import"_s;
const QString TextOption = u"text"_s;
const QString ConfigFileOption = u"config-file"_s;
const QString IdentityFileOption = u"identity-file"_s;
const QString HostOption = u"host"_s;
const QString DryRunOption = u"dry-run"_s;

VerbReply failed(const QString &message)
{
    return {ExitStatus::Failed, {}, u"culvert: %1\n"_s.arg(plainLine(message))};
}

/// Compressed, so that the largest file fits into one line of the instance's socket.
QString packed(const QByteArray &bytes)
{
    return QString::fromLatin1(qCompress(bytes, 9).toBase64());
}

/// The reverse; nothing where it would become larger than what may be imported.
std::optional<QByteArray> unpacked(const QString &text)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    // qCompress() writes the length before the data.
    if (bytes.size() < 4 || static_cast<uchar>(bytes.at(0)) != 0 ||
        static_cast<uchar>(bytes.at(1)) > (LargestImport >> 16))
        return std::nullopt;
    return qUncompress(bytes);
}

// For each part of what a program writes into a pipe, such as "culvert import <(program)".
constexpr std::chrono::seconds PipeWait{10};

Result<QByteArray> standardInput()
{
    QFile file;
    const bool open = file.open(stdin, QIODevice::ReadOnly);
    QByteArray bytes;
    while (open && bytes.size() <= LargestImport) {
        const QByteArray more = file.read(LargestImport + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (!open || file.error() != QFileDevice::NoError)
        return Failure{FailureKind::Permission,
                       tr("standard input cannot be read: %1").arg(file.errorString()),
                       {}};
    if (bytes.size() > LargestImport)
        return invalidProfile(tr("standard input is larger than 1 MiB"));
    return bytes;
}

void answerWith(const ImportPlan &plan, ImportTense tense, const VerbAnswer &answer)
{
    VerbReply reply{ExitStatus::Done, importReport(plan, tense), {}};
    for (const ImportItem &item : plan.items) {
        // What is there already has been imported before.
        if (plan.count(ImportItem::Outcome::New) > 0 ||
            plan.count(ImportItem::Outcome::Present) > 0 ||
            item.outcome != ImportItem::Outcome::Refused)
            continue;
        reply.exitStatus = ExitStatus::Failed;
        reply.errors = tr("culvert: nothing was imported; %1: %2")
                           .arg(printable(item.source), printable(item.reason)) +
                       u'\n';
        break;
    }
    answer(reply);
}

/// What comes of a plan: nothing but words in a dry run.
void finish(EngineInterface &engine, const ImportPlan &plan, bool dryRun, const VerbAnswer &answer)
{
    if (dryRun) {
        answerWith(plan, ImportTense::Would, answer);
        return;
    }
    carryOut(engine, plan,
             [answer](const ImportPlan &done) { answerWith(done, ImportTense::Done, answer); });
}

void importFile(EngineInterface &engine, const VerbRequest &request, const VerbAnswer &answer)
{
    const std::optional<QByteArray> text = unpacked(request.options.value(TextOption).value(0));
    if (!text) {
        answer(failed(tr("the file did not arrive")));
        return;
    }
    const QString path = request.arguments.value(0);
    const Result<ImportPlan> plan =
        planFileImport({*text, request.options.value(HostOption), request.has(u"trust"_s),
                        path == u"-" ? tr("standard input") : printable(path)},
                       engine.profiles());
    if (plan)
        finish(engine, *plan, request.has(DryRunOption), answer);
    else
        answer(failed(printable(plan.failure().message)));
}

/// What is wrong with the configuration itself is the same for each of several hosts.
std::optional<Failure> commonFailure(const QList<ResolvedHost> &hosts)
{
    QList<ResolvedHost> asked = hosts;
    asked.removeIf([](const ResolvedHost &host) { return !aliasProblem(host.alias).isEmpty(); });
    const bool isCommon =
        asked.size() > 1 &&
        std::all_of(asked.begin(), asked.end(), [&asked](const ResolvedHost &host) {
            return !host.config &&
                   host.config.failure().message == asked.first().config.failure().message;
        });
    return isCommon ? std::optional(asked.first().config.failure()) : std::nullopt;
}

void importOwn(EngineInterface &engine, const VerbRequest &request, const VerbAnswer &answer)
{
    const QString configFile = request.options.value(ConfigFileOption).value(0);
    const QString path = configFile.isEmpty() ? ownConfigPath() : configFile;
    const OwnHosts own = readOwnHosts(path, accountHome());
    // ssh may know a host by a pattern, so that any name can be asked for.
    const QStringList wanted = request.options.value(HostOption);
    const QStringList hosts = wanted.isEmpty() ? own.hosts : wanted;
    if (hosts.isEmpty()) {
        answer(failed(own.problems.isEmpty() ? tr("%1 names no host").arg(printable(path))
                                             : own.problems.first()));
        return;
    }
    HostResolver::resolve(
        findSshProgram(), hosts, configFile, &engine,
        [&engine, answer, configFile, notes = own.problems,
         dryRun = request.has(DryRunOption)](const QList<ResolvedHost> &resolved) {
            if (const std::optional<Failure> failure = commonFailure(resolved)) {
                answer(failed(printable(failure->message)));
                return;
            }
            ImportPlan plan = planOwnImport(resolved, configFile, engine.profiles());
            plan.notes = notes + plan.notes;
            finish(engine, plan, dryRun, answer);
        });
}

/// A path is meant from where the person is, and the running program is elsewhere. What begins with
/// a tilde or a token of ssh_config(5) is ssh's to complete.
void makePathsAbsolute(VerbRequest &request)
{
    for (const QString &option : {ConfigFileOption, IdentityFileOption}) {
        if (!request.has(option))
            continue;
        const QString path = request.options.value(option).last();
        if (path.isEmpty() || path.startsWith(u'~') || path.startsWith(u'%'))
            continue;
        request.options.insert(option, {QDir::cleanPath(QDir::current().absoluteFilePath(path))});
    }
}

} // namespace

Result<VerbRequest> withInput(VerbRequest request)
{
    makePathsAbsolute(request);
    if (request.has(u"from"_s))
        request.options.insert(FolderOption, {QDir::currentPath()});
    if (!request.options.value(u"user"_s).value(0).isEmpty() && ::isatty(STDIN_FILENO) == 0) {
        const Result<QByteArray> password = standardInput();
        if (!password)
            return password.failure();
        const QByteArray line = password->left(password->indexOf('\n'));
        if (!line.isEmpty())
            request.options.insert(PasswordOption, {QString::fromUtf8(line)});
    }
    if (request.verb != ImportVerb || request.arguments.isEmpty())
        return request;
    const QString &path = request.arguments.first();
    const Result<QByteArray> bytes = path == u"-" ? standardInput() : readImport(path, PipeWait);
    if (!bytes)
        return bytes.failure();
    request.options.insert(TextOption, {packed(*bytes)});
    return request;
}

void importProfiles(EngineInterface &engine, const VerbRequest &request, const VerbAnswer &answer)
{
    if (request.has(TextOption) && request.has(ConfigFileOption))
        answer({ExitStatus::WrongUsage,
                {},
                tr("culvert: --config-file is for hosts of your own configuration, not with a "
                   "file to import") +
                    u'\n'});
    else if (request.has(TextOption))
        importFile(engine, request, answer);
    else
        importOwn(engine, request, answer);
}

void exportProfiles(EngineInterface &engine, const QList<Profile> &profiles,
                    const VerbRequest &request, const VerbAnswer &answer)
{
    if (request.has(u"ssh-config"_s)) {
        findExportFacts(
            findSshProgram(), profiles, &engine, [answer, profiles](const ExportFacts &facts) {
                answer({ExitStatus::Done, QString::fromUtf8(sshConfigText(profiles, facts)), {}});
            });
        return;
    }
    VerbReply reply{ExitStatus::Done, plainJson(QString::fromUtf8(profilesToJson(profiles))), {}};
    const QStringList secrets = profilesWithSecrets(profiles);
    if (!secrets.isEmpty())
        reply.errors = tr("culvert: warning: the export has passwords of endpoints in it: %1")
                           .arg(printable(secrets.join(u", "_s))) +
                       u'\n';
    answer(reply);
}

} // namespace Culvert
