// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/verbrunner.h"

#include "app/cli/connectiontable.h"
#include "app/cli/statustable.h"
#include "app/cli/terminalprompts.h"
#include "app/cli/terminalwords.h"
#include "app/cli/upwaiter.h"
#include "app/cli/verbimport.h"
#include "app/prompts/promptrouter.h"
#include "core/model/plaintext.h"
#include "core/model/profilejson.h"
#include "core/model/statusjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaMethod>

#include <algorithm>
#include <memory>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

const QString JsonOption = u"json"_s;

VerbReply done(const QString &output = {})
{
    return {ExitStatus::Done, output, {}};
}

VerbReply failed(const QString &message, int exitStatus = ExitStatus::Failed)
{
    return {exitStatus, {}, u"culvert: %1\n"_s.arg(plainLine(message))};
}

VerbReply noSuchProfile(const QString &name)
{
    return failed(VerbRunner::tr("there is no profile \"%1\"").arg(name),
                  ExitStatus::NoSuchProfile);
}

VerbReply json(const QJsonObject &object)
{
    return done(plainJson(QString::fromUtf8(QJsonDocument(object).toJson())));
}

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

/// The id of the profile with this name, or else with this very id: no id of one profile may stand
/// for the name of another.
std::optional<QString> idOf(const QList<Profile> &profiles, const QString &name)
{
    const auto find = [&profiles, &name](QString Profile::*field) -> std::optional<QString> {
        const auto found =
            std::find_if(profiles.begin(), profiles.end(),
                         [&](const Profile &profile) { return profile.*field == name; });
        return found == profiles.end() ? std::nullopt : std::optional(found->id);
    };
    const std::optional<QString> byName = find(&Profile::name);
    return byName ? byName : find(&Profile::id);
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

void VerbRunner::run(const VerbRequest &request, const Answer &answer)
{
    using Method = void (VerbRunner::*)(const VerbRequest &, const Answer &);
    static const QMap<QString, Method> methods{
        {u"list"_s, &VerbRunner::list},         {u"up"_s, &VerbRunner::up},
        {u"down"_s, &VerbRunner::down},         {u"restart"_s, &VerbRunner::restart},
        {u"status"_s, &VerbRunner::status},     {u"connections"_s, &VerbRunner::connections},
        {u"close"_s, &VerbRunner::close},       {u"add"_s, &VerbRunner::add},
        {u"remove"_s, &VerbRunner::remove},     {u"import"_s, &VerbRunner::importInto},
        {u"export"_s, &VerbRunner::exportFrom},
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
        answer(done());
        Q_EMIT quitRequested();
    } else if (request.verb == u"raise") {
        raise(answer);
    } else {
        answer(failed(
            tr("the running Culvert has no verb \"%1\"; is it an older version?").arg(request.verb),
            ExitStatus::WrongUsage));
    }
}

void VerbRunner::raise(const Answer &answer)
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&VerbRunner::raiseRequested);
    if (!isSignalConnected(signal)) {
        answer(failed(tr("Culvert is running already, without a window (--headless); "
                         "\"culvert quit\" ends it")));
        return;
    }
    answer(done());
    Q_EMIT raiseRequested();
}

std::optional<QStringList> VerbRunner::idsOrAnswer(const QStringList &names,
                                                   const Answer &answer) const
{
    const QList<Profile> profiles = m_engine.profiles();
    QStringList ids;
    for (const QString &name : names) {
        const std::optional<QString> id = idOf(profiles, name);
        if (!id) {
            answer(noSuchProfile(name));
            return std::nullopt;
        }
        ids.append(*id);
    }
    return ids;
}

void VerbRunner::list(const VerbRequest &request, const Answer &answer)
{
    const QList<Profile> profiles = m_engine.profiles();
    if (request.has(JsonOption)) {
        QJsonArray array;
        for (const Profile &profile : profiles)
            array.append(profileToJson(profile));
        answer(json({{u"version"_s, ProfilesVersion}, {u"profiles"_s, array}}));
        return;
    }
    QString text;
    for (const Profile &profile : profiles)
        text += plainLine(profile.name) + u'\n';
    answer(done(text));
}

void VerbRunner::up(const VerbRequest &request, const Answer &answer)
{
    if (const auto ids = idsOrAnswer(request.arguments, answer))
        startAndAnswer(request, *ids, answer);
}

void VerbRunner::startAndAnswer(const VerbRequest &request, const QStringList &ids,
                                const Answer &answer)
{
    std::optional<std::chrono::seconds> deadline;
    if (const QString seconds = request.options.value(u"wait"_s).value(0); !seconds.isEmpty()) {
        bool ok = false;
        deadline = std::chrono::seconds(seconds.toUInt(&ok));
        if (!ok || deadline->count() > 24L * 60 * 60) {
            answer(failed(tr("--wait: \"%1\" is not a number of seconds").arg(seconds),
                          ExitStatus::WrongUsage));
            return;
        }
    }
    // Before the first question can come.
    VerbDialogue *dialogue = answer.dialogue();
    QPointer<TerminalPrompts> prompts;
    if (dialogue && m_router)
        prompts = new TerminalPrompts(*m_router, ids, *dialogue);
    QPointer<TerminalWords> words;
    if (dialogue)
        words = new TerminalWords(m_engine, ids, *dialogue);
    for (const QString &id : ids)
        m_engine.up(id, {request.agentSocket, deadline.value_or(std::chrono::seconds::zero())});
    if (!request.has(u"wait"_s) && !dialogue) {
        answer(done());
        return;
    }
    auto *waiter = new UpWaiter(m_engine, ids, deadline,
                                [answer, prompts, words](const QList<UpWaiter::Problem> &problems) {
                                    delete prompts;
                                    delete words;
                                    answer(replyTo(problems));
                                });
    if (dialogue)
        waiter->waitForAPerson();
}

void VerbRunner::down(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request.arguments, answer);
    if (!ids)
        return;
    for (const QString &id : *ids)
        m_engine.down(id);
    // Answered when the engine has done it: a status that is asked for next shows it.
    m_engine.requestStatus([answer](const EngineStatus &) { answer(done()); });
}

void VerbRunner::restart(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request.arguments, answer);
    if (!ids)
        return;
    for (const QString &id : *ids)
        m_engine.down(id);
    startAndAnswer(request, *ids, answer);
}

void VerbRunner::status(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request.arguments, answer);
    if (!ids)
        return;
    m_engine.requestStatus(
        [answer, wanted = *ids, asJson = request.has(JsonOption)](EngineStatus status) {
            if (!wanted.isEmpty())
                status.profiles.removeIf([&wanted](const ProfileStatus &profile) {
                    return !wanted.contains(profile.id);
                });
            answer(asJson ? json(statusToJson(status, QDateTime::currentDateTimeUtc()))
                          : done(statusTable(status, QDateTime::currentDateTimeUtc())));
        });
}

void VerbRunner::connections(const VerbRequest &request, const Answer &answer)
{
    if (!idsOrAnswer(request.arguments, answer))
        return;
    // Connections name their profile; a profile given by its id goes by its name, too.
    const QList<Profile> profiles = m_engine.profiles();
    QString name;
    if (const std::optional<QString> id = idOf(profiles, request.arguments.value(0))) {
        const auto found =
            std::find_if(profiles.begin(), profiles.end(),
                         [&id](const Profile &profile) { return profile.id == *id; });
        name = found->name;
    }
    m_engine.requestConnections(
        [answer, name, asJson = request.has(JsonOption)](QList<ConnectionStatus> list) {
            if (!name.isEmpty())
                list.removeIf([&name](const ConnectionStatus &connection) {
                    return connection.profile != name;
                });
            answer(asJson ? json(connectionsToJson(list))
                          : done(connectionTable(list, QDateTime::currentDateTimeUtc())));
        });
}

void VerbRunner::close(const VerbRequest &request, const Answer &answer)
{
    QList<quint64> ids;
    for (const QString &text : request.arguments) {
        bool ok = false;
        ids.append(text.toULongLong(&ok));
        if (!ok) {
            answer(failed(tr("\"%1\" is not the number of a connection").arg(text),
                          ExitStatus::WrongUsage));
            return;
        }
    }
    if (ids.isEmpty()) {
        answer(failed(tr("no connection was named"), ExitStatus::WrongUsage));
        return;
    }
    struct Closing
    {
        VerbReply reply;
        qsizetype left;
    };
    auto closing = std::make_shared<Closing>(Closing{done(), ids.size()});
    for (const quint64 id : std::as_const(ids)) {
        m_engine.closeConnection(id, [answer, closing](const std::optional<Failure> &failure) {
            if (failure) {
                const VerbReply problem = failed(failure->message);
                closing->reply.exitStatus = problem.exitStatus;
                closing->reply.errors += problem.errors;
            }
            if (--closing->left == 0)
                answer(closing->reply);
        });
    }
}

void VerbRunner::add(const VerbRequest &request, const Answer &answer)
{
    QStringList warnings;
    const Result<Profile> profile = profileFromAdd(request, m_engine.profiles(), warnings);
    if (!profile) {
        answer(failed(profile.failure().message));
        return;
    }
    m_engine.save(*profile, [runner = QPointer(this), answer, warnings, name = profile->name,
                             id = profile->id](const std::optional<Failure> &failure) {
        if (failure)
            answer(failed(failure->message));
        else if (runner)
            runner->answerAdded(id, name, warnings, answer);
    });
}

void VerbRunner::answerAdded(const QString &id, const QString &name, const QStringList &warnings,
                             const Answer &answer)
{
    m_engine.requestStatus([answer, warnings, name, id](const EngineStatus &status) {
        QStringList words = warnings;
        if (const ProfileStatus *profile = status.find(id)) {
            for (const EndpointStatus &endpoint : profile->endpoints) {
                if (endpoint.failure && endpoint.failure->kind == FailureKind::PortInUse)
                    words.append(tr("warning: %1; it is tried again until it is free")
                                     .arg(endpoint.failure->message));
            }
        }
        VerbReply reply = done(plainLine(name) + u'\n');
        for (const QString &word : std::as_const(words))
            reply.errors += u"culvert: %1\n"_s.arg(plainLine(word));
        answer(reply);
    });
}

void VerbRunner::remove(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request.arguments, answer);
    if (!ids)
        return;
    m_engine.remove(ids->first(), [answer](const std::optional<Failure> &failure) {
        answer(failure ? failed(failure->message) : done());
    });
}

void VerbRunner::importInto(const VerbRequest &request, const Answer &answer)
{
    importProfiles(m_engine, request, answer);
}

void VerbRunner::exportFrom(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request.arguments, answer);
    if (!ids)
        return;
    QList<Profile> profiles = m_engine.profiles();
    if (!ids->isEmpty())
        profiles.removeIf([&ids](const Profile &profile) { return !ids->contains(profile.id); });
    exportProfiles(m_engine, profiles, request, answer);
}

} // namespace Culvert
