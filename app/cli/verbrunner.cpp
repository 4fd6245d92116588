// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/verbrunner.h"

#include "app/cli/connectiontable.h"
#include "app/cli/logverb.h"
#include "app/cli/statustable.h"
#include "app/cli/statuswatch.h"
#include "app/cli/terminalprompts.h"
#include "app/cli/terminalwords.h"
#include "app/probe/servicesverb.h"
#include "app/probe/upwaiter.h"
#include "app/prompts/promptrouter.h"
#include "app/run/runanswer.h"
#include "app/verbs/completion.h"
#include "app/verbs/pacfile.h"
#include "app/verbs/profileselection.h"
#include "app/verbs/verbreplies.h"
#include "core/model/destination.h"
#include "core/model/plaintext.h"
#include "core/model/profilejson.h"
#include "core/model/statusjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QMetaMethod>
#include <QSet>

#include <algorithm>
#include <memory>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

const QString JsonOption = u"json"_s;

/// What `up` ends in. The messages may be a server's own words, and are for a terminal.
VerbReply replyTo(const QList<UpWaiter::Problem> &problems)
{
    VerbReply reply;
    for (const UpWaiter::Problem &problem : problems)
        reply.errors +=
            u"culvert: %1: %2\n"_s.arg(plainLine(problem.profile), plainLine(problem.message));
    reply.exitStatus = problems.isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
    return reply;
}

} // namespace

VerbRunner::VerbRunner(EngineInterface &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{}

void VerbRunner::setPromptRouter(PromptRouter *router)
{
    m_router = router;
}

void VerbRunner::setLogBook(LogBook *book)
{
    m_logBook = book;
}

void VerbRunner::run(const VerbRequest &request, const Answer &answer)
{
    using Method = void (VerbRunner::*)(const VerbRequest &, const Answer &);
    static const QMap<QString, Method> methods{
        {u"list"_s, &VerbRunner::list},         {u"up"_s, &VerbRunner::up},
        {u"down"_s, &VerbRunner::down},         {u"restart"_s, &VerbRunner::restart},
        {u"status"_s, &VerbRunner::status},     {u"connections"_s, &VerbRunner::connections},
        {u"close"_s, &VerbRunner::close},       {u"add"_s, &VerbRunner::add},
        {u"edit"_s, &VerbRunner::edit},         {u"rename"_s, &VerbRunner::rename},
        {u"remove"_s, &VerbRunner::remove},     {u"import"_s, &VerbRunner::importInto},
        {u"export"_s, &VerbRunner::exportFrom}, {u"connect"_s, &VerbRunner::connectPipes},
        {u"test"_s, &VerbRunner::test},         {u"services"_s, &VerbRunner::services},
        {u"logs"_s, &VerbRunner::logs},         {u"pac"_s, &VerbRunner::pac},
        {u"complete"_s, &VerbRunner::complete}, {u"run"_s, &VerbRunner::runProgram},
        {u"forward"_s, &VerbRunner::forward},   {u"order"_s, &VerbRunner::order},
    };
    if (const Method method = methods.value(request.verb)) {
        // Right after the start, the profiles are still on their way here. They come before any
        // answer does.
        m_engine.requestStatus(
            [runner = QPointer(this), method, request, answer](const EngineStatus &) {
                if (runner)
                    (runner->*method)(request, answer);
            });
    } else if (request.verb == u"quit") {
        answer(doneReply());
        Q_EMIT quitRequested();
    } else if (request.verb == u"raise") {
        raise(answer);
    } else {
        answer(failedReply(
            tr("the running Culvert has no verb \"%1\"; is it an older version?").arg(request.verb),
            ExitStatus::WrongUsage));
    }
}

void VerbRunner::raise(const Answer &answer)
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&VerbRunner::raiseRequested);
    if (!isSignalConnected(signal)) {
        answer(failedReply(tr("Culvert is running already, without a window (--headless); "
                              "\"culvert quit\" ends it")));
        return;
    }
    answer(doneReply());
    Q_EMIT raiseRequested();
}

std::optional<QStringList> VerbRunner::idsOrAnswer(const VerbRequest &request,
                                                   const Answer &answer) const
{
    Result<QStringList> ids = selectProfiles(m_engine.profiles(), request);
    if (ids)
        return ids.takeValue();
    answer(failedReply(ids.failure().message, ExitStatus::NoSuchProfile));
    return std::nullopt;
}

std::optional<Profile> VerbRunner::profileOrAnswer(const VerbRequest &request,
                                                   const Answer &answer) const
{
    const QList<Profile> profiles = m_engine.profiles();
    const QString name = request.arguments.value(0);
    const Result<QStringList> ids = selectProfiles(profiles, QStringList{name});
    if (!ids) {
        answer(failedReply(ids.failure().message, ExitStatus::NoSuchProfile));
        return std::nullopt;
    }
    if (ids->size() == 1)
        return *findProfile(profiles, ids->first());
    answer(failedReply(
        tr("\"%1\" means several profiles, and \"%2\" takes one").arg(name, request.verb),
        ExitStatus::WrongUsage));
    return std::nullopt;
}

void VerbRunner::list(const VerbRequest &request, const Answer &answer)
{
    const QList<Profile> profiles = m_engine.profiles();
    if (request.has(JsonOption)) {
        QJsonArray array;
        for (const Profile &profile : profiles) {
            QJsonObject object = profileToJson(profile);
            if (!profile.sharedFrom.isEmpty())
                object.insert(u"sharedFrom"_s, profile.sharedFrom);
            array.append(object);
        }
        answer(jsonReply({{u"version"_s, ProfilesVersion}, {u"profiles"_s, array}}));
        return;
    }
    QString text;
    for (const Profile &profile : profiles)
        text += plainLine(profile.name) + u'\n';
    answer(doneReply(text));
}

void VerbRunner::up(const VerbRequest &request, const Answer &answer)
{
    if (const auto ids = idsOrAnswer(request, answer))
        startAndAnswer(request, *ids, answer);
}

/// The same answer; until it comes, what the profiles' logins ask is asked in its terminal, if it
/// has one.
VerbAnswer VerbRunner::asking(const QStringList &ids, const Answer &answer) const
{
    VerbDialogue *dialogue = answer.dialogue();
    if (!dialogue || !m_router)
        return answer;
    const QPointer prompts = new TerminalPrompts(*m_router, ids, *dialogue);
    const QPointer words = new TerminalWords(m_engine, ids, *dialogue);
    return {[answer, prompts, words](const VerbReply &reply) {
                delete prompts;
                delete words;
                answer(reply);
            },
            dialogue};
}

void VerbRunner::startAndAnswer(const VerbRequest &request, const QStringList &ids,
                                const Answer &answer)
{
    std::optional<std::chrono::seconds> deadline;
    if (const QString seconds = request.options.value(u"wait"_s).value(0); !seconds.isEmpty()) {
        bool ok = false;
        deadline = std::chrono::seconds(seconds.toUInt(&ok));
        if (!ok || deadline->count() > 24L * 60 * 60) {
            answer(failedReply(tr("--wait: \"%1\" is not a number of seconds").arg(seconds),
                               ExitStatus::WrongUsage));
            return;
        }
    }
    // Before the first question can come.
    const VerbAnswer answerInTheEnd = asking(ids, answer);
    VerbDialogue *dialogue = answer.dialogue();
    for (const QString &id : ids)
        m_engine.up(id, {request.agentSocket, deadline.value_or(std::chrono::seconds::zero())});
    if (!request.has(u"wait"_s) && !dialogue) {
        answer(doneReply());
        return;
    }
    auto *waiter = new UpWaiter(m_engine, ids, deadline,
                                [answerInTheEnd](const QList<UpWaiter::Problem> &problems) {
                                    answerInTheEnd(replyTo(problems));
                                });
    if (dialogue)
        waiter->waitForAPerson();
}

/// The tunnel is up before the program starts, with whatever its login asks in this terminal.
void VerbRunner::runProgram(const VerbRequest &request, const Answer &answer)
{
    const std::optional<Profile> profile = profileOrAnswer(request, answer);
    if (!profile)
        return;
    if (const std::optional<VerbReply> refusal = runRefusal(request)) {
        answer(*refusal);
        return;
    }
    const auto whenUp = [runner = QPointer(this), request, profile = *profile,
                         answer](const VerbReply &reply) {
        if (reply.exitStatus != ExitStatus::Done || !runner || !runner->m_runs) {
            answer(reply);
            return;
        }
        runner->m_engine.requestStatus(
            [runner, request, profile, answer](const EngineStatus &status) {
                const ProfileStatus *now = status.find(profile.id);
                if (runner && now)
                    answer(runAnswer(*runner->m_runs, request, profile, *now));
                else
                    answer(failedReply(tr("the profile is gone")));
            });
    };
    VerbRequest waiting = request;
    waiting.options = {{u"wait"_s, {QString()}}};
    startAndAnswer(waiting, {profile->id}, Answer(whenUp, answer.dialogue()));
}

void VerbRunner::down(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request, answer);
    if (!ids)
        return;
    for (const QString &id : *ids)
        m_engine.down(id);
    // Answered when the engine has done it: a status that is asked for next shows it.
    m_engine.requestStatus([answer](const EngineStatus &) { answer(doneReply()); });
}

void VerbRunner::restart(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request, answer);
    if (!ids)
        return;
    for (const QString &id : *ids)
        m_engine.down(id);
    startAndAnswer(request, *ids, answer);
}

void VerbRunner::status(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request, answer);
    if (!ids)
        return;
    if (VerbDialogue *dialogue = answer.dialogue(); dialogue && request.has(u"watch"_s)) {
        new StatusWatch(m_engine, *ids, request, *dialogue);
        return;
    }
    m_engine.requestStatus([answer, wanted = *ids, asJson = request.has(JsonOption),
                            columns = request.columns](EngineStatus status) {
        if (!wanted.isEmpty())
            status.profiles.removeIf(
                [&wanted](const ProfileStatus &profile) { return !wanted.contains(profile.id); });
        const QDateTime now = QDateTime::currentDateTimeUtc();
        answer(asJson ? jsonReply(statusToJson(status, now))
                      : doneReply(statusTable(status, now, columns)));
    });
}

void VerbRunner::connections(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request, answer);
    if (!ids)
        return;
    // Connections name their profile; a profile given by its id goes by its name, too.
    const QList<Profile> profiles = m_engine.profiles();
    QSet<QString> names;
    for (const QString &id : *ids)
        names.insert(findProfile(profiles, id)->name);
    m_engine.requestConnections([answer, names, asJson = request.has(JsonOption),
                                 columns = request.columns](QList<ConnectionStatus> list) {
        if (!names.isEmpty())
            list.removeIf([&names](const ConnectionStatus &connection) {
                return !names.contains(connection.profile);
            });
        answer(asJson ? jsonReply(connectionsToJson(list))
                      : doneReply(connectionTable(list, QDateTime::currentDateTimeUtc(), columns)));
    });
}

void VerbRunner::close(const VerbRequest &request, const Answer &answer)
{
    if (request.has(u"all"_s)) {
        m_engine.requestConnections(
            [runner = QPointer(this), answer](const QList<ConnectionStatus> &list) {
                QList<quint64> all;
                for (const ConnectionStatus &connection : list)
                    all.append(connection.id);
                if (runner)
                    runner->closeAll(all, true, answer);
            });
        return;
    }
    QList<quint64> ids;
    for (const QString &text : request.arguments) {
        bool ok = false;
        ids.append(text.toULongLong(&ok));
        if (!ok) {
            answer(failedReply(tr("\"%1\" is not the number of a connection").arg(text),
                               ExitStatus::WrongUsage));
            return;
        }
    }
    if (ids.isEmpty())
        answer(failedReply(tr("no connection was named"), ExitStatus::WrongUsage));
    else
        closeAll(ids, false, answer);
}

/// Those that @p mayBeGone are no failure then.
void VerbRunner::closeAll(const QList<quint64> &ids, bool mayBeGone, const Answer &answer)
{
    if (ids.isEmpty()) {
        answer(doneReply());
        return;
    }
    struct Closing
    {
        VerbReply reply;
        qsizetype left;
    };
    auto closing = std::make_shared<Closing>(Closing{doneReply(), ids.size()});
    for (const quint64 id : ids) {
        m_engine.closeConnection(
            id, [answer, closing, mayBeGone](const std::optional<Failure> &failure) {
                if (failure && !mayBeGone) {
                    const VerbReply problem = failedReply(failure->message);
                    closing->reply.exitStatus = problem.exitStatus;
                    closing->reply.errors += problem.errors;
                }
                if (--closing->left == 0)
                    answer(closing->reply);
            });
    }
}

void VerbRunner::logs(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request, answer);
    if (!ids)
        return;
    if (m_logBook)
        answerLogs(*m_logBook, *ids, request, answer);
    else
        answer(failedReply(tr("nothing is logged here")));
}

void VerbRunner::connectPipes(const VerbRequest &request, const Answer &answer)
{
    const std::optional<Profile> profile = profileOrAnswer(request, answer);
    if (!profile)
        return;
    const Result<SocketAddress> target = SocketAddress::parseTarget(request.arguments.value(1));
    if (!target) {
        answer(failedReply(request.arguments.value(1) + u": "_s + target.failure().message,
                           ExitStatus::WrongUsage));
        return;
    }
    const auto &received = answer.received();
    if (!received || received->descriptors.size() != 2) {
        answer(failedReply(tr("no standard input and output came along"), ExitStatus::WrongUsage));
        return;
    }
    auto wish = std::make_shared<PipeWish>();
    wish->target = *target;
    wish->input = std::move(received->descriptors.at(0));
    wish->output = std::move(received->descriptors.at(1));
    wish->owner = std::move(received->asker);
    wish->pid = received->pid;
    wish->program = u"culvert connect"_s;
    m_engine.connectPipes(
        profile->id, wish,
        [runner = QPointer(this), answer, id = profile->id,
         name = profile->name](const std::optional<Failure> &failure) {
            if (!failure) {
                answer(doneReply());
                return;
            }
            const EngineStatus status = runner ? runner->m_engine.status() : EngineStatus();
            const ProfileStatus *tunnel = status.find(id);
            const bool isStopped = tunnel && tunnel->state == TunnelState::Stopped;
            answer(failedReply(
                name + u": "_s + failure->message +
                (isStopped ? tr("; start it by \"culvert up %1\"").arg(name) : QString())));
        });
}

/// A name that means no profile is a destination, if it can be one.
void VerbRunner::test(const VerbRequest &request, const Answer &answer)
{
    const QString name = request.arguments.value(0);
    const QList<Profile> profiles = m_engine.profiles();
    if (selectProfiles(profiles, QStringList{name})) {
        if (const std::optional<Profile> profile = profileOrAnswer(request, answer))
            m_engine.requestStatus([runner = QPointer(this), profile = *profile, request,
                                    answer](const EngineStatus &status) {
                const ProfileStatus *found = status.find(profile.id);
                if (runner)
                    answerTest(profile, found ? std::optional(*found) : std::nullopt,
                               runner->m_tools, request, answer, runner);
            });
        return;
    }
    if (const Result<Destination> destination = Destination::parse(name); !destination) {
        answer(failedReply(tr("there is no profile \"%1\", and it is no destination: %2")
                               .arg(name, destination.failure().message),
                           ExitStatus::NoSuchProfile));
        return;
    }
    answerTest(Profile::create(name, name), std::nullopt, m_tools, request, answer, this);
}

void VerbRunner::services(const VerbRequest &request, const Answer &answer)
{
    const std::optional<Profile> profile = profileOrAnswer(request, answer);
    if (profile)
        answerServices(m_engine, *profile, m_tools.sshProgram, request,
                       asking({profile->id}, answer), this);
}

void VerbRunner::pac(const VerbRequest &request, const Answer &answer)
{
    const std::optional<Profile> profile = profileOrAnswer(request, answer);
    if (!profile)
        return;
    m_engine.requestStatus([answer, profile = *profile](const EngineStatus &status) {
        const Result<HostPort> proxy = proxyAddress(profile, status.find(profile.id));
        answer(proxy ? doneReply(pacFile(*proxy))
                     : failedReply(profile.name + u": "_s + proxy.failure().message));
    });
}

/// What a shell's completion asks for, a candidate a line.
void VerbRunner::complete(const VerbRequest &request, const Answer &answer)
{
    const QString kind = request.arguments.value(0);
    if (kind == completionKindName(WordKind::Connection)) {
        m_engine.requestConnections([answer](const QList<ConnectionStatus> &list) {
            answer(doneReply(connectionCandidates(list).join(u'\n')));
        });
        return;
    }
    const QList<Profile> profiles = m_engine.profiles();
    answer(doneReply((kind == completionKindName(WordKind::Group) ? groupCandidates(profiles)
                                                                  : profileCandidates(profiles))
                         .join(u'\n')));
}

} // namespace Culvert
