// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/prompts/promptrouter.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// The same question put twice in one login means that the first answer was wrong. A server may ask
/// for the password both by itself and through PAM, and again in other words.
bool isSameQuestion(const Prompt &one, const Prompt &other)
{
    if (one.profileId != other.profileId || one.hop != other.hop)
        return false;
    return PromptRouter::secretKey(one) == PromptRouter::secretKey(other);
}

QString keyPart(const QString &part)
{
    QString encoded;
    for (const QChar c : part) {
        if (c == u' ' || c == u'%' || c.category() == QChar::Other_Control)
            encoded += QString::fromLatin1(QByteArray(1, c.toLatin1()).toPercentEncoding());
        else
            encoded += c;
    }
    return encoded;
}

} // namespace

PromptRouter::PromptRouter(EngineInterface &engine, SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_secrets(secrets)
    , m_secretsWork(secrets != nullptr)
{
    connect(&m_engine, &EngineInterface::promptsChanged, this, [this] { follow(); });
    connect(&m_engine, &EngineInterface::statusChanged, this,
            [this](const EngineStatus &status) { judge(status); });
    // A front that is added by whoever made this comes first.
    QMetaObject::invokeMethod(this, &PromptRouter::follow, Qt::QueuedConnection);
}

PromptRouter::~PromptRouter() = default;

QString PromptRouter::secretKey(const Prompt &prompt)
{
    if (prompt.kind == PromptKind::Passphrase)
        return u"passphrase "_s + keyPart(prompt.subject);
    return u"password "_s + keyPart(prompt.subject) + u' ' + keyPart(prompt.hop);
}

void PromptRouter::addFront(PromptFront &front, Rank rank)
{
    const auto place = std::find_if(m_fronts.begin(), m_fronts.end(),
                                    [rank](const auto &each) { return each.first > rank; });
    m_fronts.insert(place, {rank, &front});
    moveTo(front);
}

void PromptRouter::moveTo(PromptFront &front)
{
    QList<quint64> ids;
    for (const auto &[id, open] : m_open)
        ids.append(id);
    // Each may be answered as soon as it is shown, which changes the list.
    for (const quint64 id : std::as_const(ids)) {
        const auto found = m_open.find(id);
        if (found == m_open.end() || found->second.answered || found->second.looking)
            continue;
        Open &open = found->second;
        if (open.request.prompt.kind == PromptKind::Touch) {
            showTouch(id);
        } else if (frontFor(open.request.prompt) == &front) {
            hideAt(std::exchange(open.fronts, {}), id);
            place(id);
        }
    }
}

void PromptRouter::removeFront(PromptFront &front)
{
    std::erase_if(m_fronts, [&front](const auto &each) { return each.second == &front; });
    QList<quint64> orphans;
    for (auto &[id, open] : m_open) {
        const bool had = open.fronts.removeAll(&front) > 0;
        if (had && !open.answered && open.request.prompt.kind != PromptKind::Touch)
            orphans.append(id);
    }
    for (const quint64 id : std::as_const(orphans))
        place(id);
}

PromptFront *PromptRouter::frontFor(const Prompt &prompt) const
{
    const auto found = std::find_if(m_fronts.begin(), m_fronts.end(), [&prompt](const auto &each) {
        return each.second->takes(prompt);
    });
    return found == m_fronts.end() ? nullptr : found->second;
}

void PromptRouter::hideAt(const QList<PromptFront *> &fronts, quint64 id)
{
    for (PromptFront *front : fronts)
        front->hide(id);
}

/// What comes of a prompt may change the list at once: it is read anew each time.
void PromptRouter::follow()
{
    const QList<Prompt> prompts = m_engine.prompts();
    for (auto each = m_open.begin(); each != m_open.end();) {
        const quint64 id = each->first;
        const bool stays = std::any_of(prompts.begin(), prompts.end(),
                                       [id](const Prompt &prompt) { return prompt.id == id; });
        if (stays) {
            ++each;
            continue;
        }
        const Open gone = each->second;
        each = m_open.erase(each);
        if (!gone.answered)
            hideAt(gone.fronts, id);
    }
    while (const std::optional<Prompt> prompt = newPrompt())
        take(*prompt);
}

std::optional<Prompt> PromptRouter::newPrompt() const
{
    const QList<Prompt> prompts = m_engine.prompts();
    const auto found = std::find_if(prompts.begin(), prompts.end(), [this](const Prompt &prompt) {
        return !m_open.contains(prompt.id);
    });
    return found == prompts.end() ? std::nullopt : std::optional(*found);
}

void PromptRouter::take(const Prompt &prompt)
{
    m_open[prompt.id].request.prompt = prompt;
    if (prompt.kind == PromptKind::Touch) {
        showTouch(prompt.id);
        return;
    }
    judge(prompt);
    const bool mayBeStored = prompt.isLasting() && prompt.attempt == 1 && m_secrets &&
                             !m_refused.contains(secretKey(prompt));
    if (mayBeStored)
        lookUp(prompt.id);
    else
        place(prompt.id);
}

void PromptRouter::lookUp(quint64 id)
{
    Open &open = m_open.at(id);
    open.looking = true;
    m_secrets->read(secretKey(open.request.prompt),
                    [self = QPointer(this), id](const SecretStore::Reading &reading) {
                        if (self)
                            self->found(id, reading);
                    });
}

void PromptRouter::found(quint64 id, const SecretStore::Reading &reading)
{
    m_secretsWork = reading.outcome != SecretStore::Reading::Outcome::Unavailable;
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return;
    Open &open = found->second;
    open.looking = false;
    // Another login may have found out meanwhile that this secret is refused.
    const bool usable = reading.outcome == SecretStore::Reading::Outcome::Found &&
                        !m_refused.contains(secretKey(open.request.prompt));
    if (!usable) {
        place(id);
        return;
    }
    m_given.push_back(given(open.request.prompt));
    give(open, {PromptAnswer::Kind::Text, reading.secret});
}

/// Gives it to a front, or says that there is none.
void PromptRouter::place(quint64 id)
{
    const auto found = m_open.find(id);
    if (found == m_open.end() || found->second.answered)
        return;
    Open &open = found->second;
    const Prompt prompt = open.request.prompt;
    PromptFront *front = prompt.quiet ? nullptr : frontFor(prompt);
    if (!front) {
        give(open, {PromptAnswer::Kind::Unattended, {}});
        return;
    }
    if (prompt.isLasting()) {
        open.request.remembering = m_secretsWork ? PromptRequest::Remembering::Offered
                                                 : PromptRequest::Remembering::NoKeychain;
        const auto refused = m_refused.constFind(secretKey(prompt));
        open.request.storedWasRefused = refused != m_refused.constEnd() && !*refused;
    }
    open.fronts = {front};
    front->show(open.request);
}

void PromptRouter::showTouch(quint64 id)
{
    Open &open = m_open.at(id);
    if (open.request.prompt.quiet)
        return;
    for (const auto &[rank, front] : m_fronts) {
        if (!open.fronts.contains(front) && front->takes(open.request.prompt)) {
            open.fronts.append(front);
            front->show(open.request);
        }
    }
}

void PromptRouter::give(Open &open, const PromptAnswer &answer)
{
    const Prompt prompt = open.request.prompt;
    open.answered = true;
    m_lastAnswered.insert(prompt.profileId, prompt.id);
    // Last: the engine may take the prompt off its list at once.
    m_engine.answerPrompt(prompt.id, answer);
}

void PromptRouter::answer(quint64 id, const PromptAnswer &answer, bool remember)
{
    const auto found = m_open.find(id);
    if (found == m_open.end() || found->second.answered)
        return;
    Open &open = found->second;
    const Prompt prompt = open.request.prompt;
    if (open.request.storedWasRefused)
        m_refused.insert(secretKey(prompt), true);
    const bool isKept = remember && answer.kind == PromptAnswer::Kind::Text &&
                        !answer.text.isEmpty() &&
                        open.request.remembering == PromptRequest::Remembering::Offered;
    if (isKept)
        keep(prompt, answer.text);
    give(open, answer);
}

void PromptRouter::keep(const Prompt &prompt, const QString &secret)
{
    Given kept = given(prompt);
    kept.secret = secret;
    // Two logins that were answered in different ways: no telling which of the two is right.
    const auto contradicts = [&kept](const Given &other) {
        return other.key == kept.key && !other.secret.isEmpty() && other.secret != kept.secret;
    };
    if (std::erase_if(m_given, contradicts) == 0)
        m_given.push_back(kept);
}

PromptRouter::Given PromptRouter::given(const Prompt &prompt) const
{
    Given given;
    given.prompt = prompt;
    given.key = secretKey(prompt);
    const EngineStatus status = m_engine.status();
    if (const ProfileStatus *profile = status.find(prompt.profileId)) {
        for (const ProcessStatus &process : profile->processes) {
            if (process.state != ProcessState::Connecting)
                given.upBefore.insert(process.pid);
        }
    }
    return given;
}

/// What the next question of a profile says about the answers before.
void PromptRouter::judge(const Prompt &next)
{
    std::vector<Given> judged;
    std::erase_if(m_given, [&next, &judged](const Given &given) {
        const bool wasAskedAgain = next.isLasting() && isSameQuestion(given.prompt, next);
        // ssh talks to the destination only once it has logged in to the jump hosts.
        const bool isBeyond = given.prompt.profileId == next.profileId && given.prompt.isJumpHost &&
                              !next.isJumpHost && !next.hop.isEmpty();
        // After the last wrong answer to one question ssh goes on with another.
        const bool mayBeGivenUp = given.prompt.profileId == next.profileId &&
                                  given.prompt.hop == next.hop && given.prompt.attempt > 2;
        if (isBeyond || (wasAskedAgain && next.attempt > 1))
            judged.push_back(given);
        return isBeyond || wasAskedAgain || mayBeGivenUp;
    });
    for (const Given &given : judged) {
        if (!isSameQuestion(given.prompt, next))
            store(given);
        // In a dialogue of several rounds a later answer may have been the wrong one.
        else if (given.secret.isEmpty() &&
                 m_lastAnswered.value(given.prompt.profileId) == given.prompt.id)
            forget(given.key);
    }
}

/// What the profiles' states say about the answers before.
void PromptRouter::judge(const EngineStatus &status)
{
    std::vector<std::pair<Given, Verdict>> judged;
    std::erase_if(m_given, [&status, &judged](Given &given) {
        const Verdict verdict = PromptRouter::verdict(given, status.find(given.prompt.profileId));
        if (verdict != Verdict::None)
            judged.emplace_back(given, verdict);
        return verdict != Verdict::None;
    });
    for (const auto &[given, verdict] : judged) {
        if (verdict == Verdict::Accepted) {
            store(given);
            continue;
        }
        const ProfileStatus *profile = status.find(given.prompt.profileId);
        // A later answer may have been the wrong one.
        const bool wasRefused = profile && profile->failure &&
                                profile->failure->kind == FailureKind::Authentication &&
                                m_lastAnswered.value(profile->id) == given.prompt.id;
        if (wasRefused && given.secret.isEmpty())
            forget(given.key);
    }
}

PromptRouter::Verdict PromptRouter::verdict(Given &given, const ProfileStatus *profile)
{
    if (!profile)
        return Verdict::Over;
    bool isUnderWay = profile->state == TunnelState::Connecting;
    for (const ProcessStatus &process : profile->processes) {
        if (process.state == ProcessState::Connecting)
            isUnderWay = true;
        else if (!given.upBefore.contains(process.pid))
            return Verdict::Accepted;
    }
    // The first status may still be one from before the login.
    if (!given.seenUnderWay) {
        given.seenUnderWay = isUnderWay;
        return Verdict::None;
    }
    return isUnderWay ? Verdict::None : Verdict::Over;
}

void PromptRouter::store(const Given &given)
{
    if (given.secret.isEmpty() || !m_secrets)
        return;
    m_secrets->write(given.key, given.secret,
                     [self = QPointer(this), key = given.key](bool stored) {
                         if (self && stored)
                             self->m_refused.remove(key);
                     });
}

/// Not looked up again before a new one is stored, even if it cannot be removed: a wrong password
/// that is tried again and again gets people banned.
void PromptRouter::forget(const QString &key)
{
    m_refused.insert(key, false);
    m_secrets->remove(key, [](bool) {});
}

} // namespace Culvert
