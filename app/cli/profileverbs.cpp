// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

// The verbs of VerbRunner that change profiles, or carry them in and out.

#include "app/cli/profileoptions.h"
#include "app/cli/verbimport.h"
#include "app/cli/verbrunner.h"
#include "app/verbs/verbreplies.h"
#include "core/model/plaintext.h"
#include "core/session/quickforward.h"

namespace Culvert {

using namespace Qt::StringLiterals;

void VerbRunner::add(const VerbRequest &request, const Answer &answer)
{
    QStringList warnings;
    const Result<Profile> profile = profileFromAdd(request, m_engine.profiles(), warnings);
    if (!profile) {
        answer(failedReply(profile.failure().message));
        return;
    }
    saveAndAnswer(*profile, warnings, answer);
}

void VerbRunner::edit(const VerbRequest &request, const Answer &answer)
{
    const std::optional<Profile> profile = profileOrAnswer(request, answer);
    if (!profile)
        return;
    QStringList warnings;
    const Result<Profile> edited = profileFromEdit(*profile, request, warnings);
    if (edited)
        saveAndAnswer(*edited, warnings, answer);
    else
        answer(failedReply(edited.failure().message, request.options.isEmpty()
                                                         ? ExitStatus::WrongUsage
                                                         : ExitStatus::Failed));
}

void VerbRunner::rename(const VerbRequest &request, const Answer &answer)
{
    std::optional<Profile> profile = profileOrAnswer(request, answer);
    if (!profile)
        return;
    profile->name = request.arguments.value(1);
    saveAndAnswer(*profile, {}, answer);
}

/// A port for now, as the window's quick forward.
void VerbRunner::forward(const VerbRequest &request, const Answer &answer)
{
    std::optional<Profile> profile = profileOrAnswer(request, answer);
    if (!profile)
        return;
    const QString text = request.arguments.value(1);
    const Result<EndpointSettings> made = quickForward(text, m_engine.profiles());
    if (!made) {
        answer(failedReply(text + u": "_s + made.failure().message, ExitStatus::WrongUsage));
        return;
    }
    EndpointSettings endpoint = *made;
    endpoint.temporary = !request.has(u"keep"_s);
    profile->endpoints.append(endpoint);
    m_engine.save(*profile, [answer, endpoint](const std::optional<Failure> &failure) {
        if (failure)
            answer(failedReply(failure->message));
        else
            answer(doneReply(endpoint.listen.toString() + u" -> "_s + endpoint.target.toString() +
                             u'\n'));
    });
}

/// In the order of the names, whatever order they had.
void VerbRunner::order(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request, answer);
    if (!ids)
        return;
    m_engine.reorder(*ids, [answer](const std::optional<Failure> &failure) {
        answer(failure ? failedReply(failure->message) : doneReply());
    });
}

/// The answer names the profile.
void VerbRunner::saveAndAnswer(const Profile &profile, const QStringList &warnings,
                               const Answer &answer)
{
    m_engine.save(profile, [runner = QPointer(this), answer, warnings, name = profile.name,
                            id = profile.id](const std::optional<Failure> &failure) {
        if (failure)
            answer(failedReply(failure->message));
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
        VerbReply reply = doneReply(plainLine(name) + u'\n');
        for (const QString &word : std::as_const(words))
            reply.errors += u"culvert: %1\n"_s.arg(plainLine(word));
        answer(reply);
    });
}

void VerbRunner::remove(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request, answer);
    if (!ids)
        return;
    // In one step: a thousand files written one after the other would take long.
    m_engine.remove(*ids, [answer](const std::optional<Failure> &failure) {
        answer(failure ? failedReply(failure->message) : doneReply());
    });
}

void VerbRunner::importInto(const VerbRequest &request, const Answer &answer)
{
    importProfiles(m_engine, request, answer);
}

void VerbRunner::exportFrom(const VerbRequest &request, const Answer &answer)
{
    const auto ids = idsOrAnswer(request, answer);
    if (!ids)
        return;
    QList<Profile> profiles = m_engine.profiles();
    if (!ids->isEmpty())
        profiles.removeIf([&ids](const Profile &profile) { return !ids->contains(profile.id); });
    exportProfiles(m_engine, profiles, request, answer);
}

} // namespace Culvert
