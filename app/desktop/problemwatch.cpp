// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/problemwatch.h"

#include "app/desktop/shownname.h"
#include "core/model/plaintext.h"
#include "core/texts/tr.h"
#include "ui/words/statetexts.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ProblemWatch)

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNames = 5;

QString reasonOf(const ProfileStatus &profile)
{
    if (!profile.failure)
        return {};
    const QString message = plainLine(profile.failure->message);
    return StateTexts::failure(profile.failure->kind) +
           (message.isEmpty() ? QString() : u'\n' + message);
}

} // namespace

void ProblemWatch::follow(const ProfileStatus &profile, const QDateTime &now, bool isSeen,
                          bool isNew)
{
    Known &known = m_known[profile.id];
    const TunnelState before = known.state;
    known.state = profile.state;
    const bool isTrying =
        profile.state == TunnelState::Reconnecting || profile.state == TunnelState::Connecting;
    if (!isTrying)
        known.downSince = {};
    else if (before == TunnelState::Up)
        known.downSince = now;
    const bool isFresh = !isNew && before != TunnelState::Failed;
    const bool lasts =
        isTrying && known.downSince.isValid() && known.downSince.secsTo(now) >= LastsSeconds;
    if (isSeen || (!isTrying && profile.state != TunnelState::Failed))
        known.isTold = false;
    else if ((profile.state == TunnelState::Failed && isFresh) || lasts)
        known.isTold = true;
    // Who sees it has been told.
    if (isSeen)
        known.downSince = {};
}

bool ProblemWatch::look(const EngineStatus &status, const QDateTime &now, bool isSeen)
{
    QSet<QString> there;
    for (const ProfileStatus &profile : status.profiles) {
        there.insert(profile.id);
        follow(profile, now, isSeen, !m_known.contains(profile.id));
    }
    m_known.removeIf([&there](const auto &entry) { return !there.contains(entry.key()); });
    std::optional<ProblemNotice> notice = makeNotice(status);
    if (notice == m_notice)
        return false;
    m_notice = std::move(notice);
    return true;
}

std::optional<ProblemNotice> ProblemWatch::makeNotice(const EngineStatus &status) const
{
    QList<ProfileStatus> told;
    for (const ProfileStatus &profile : status.profiles) {
        if (m_known.value(profile.id).isTold)
            told.append(profile);
    }
    if (told.isEmpty())
        return std::nullopt;
    const bool needsPerson = std::any_of(told.begin(), told.end(), [](const ProfileStatus &each) {
        return each.state == TunnelState::Failed;
    });
    if (told.size() == 1) {
        const ProfileStatus &only = told.first();
        const QString title = needsPerson ? tr("%1 has failed") : tr("%1 is down");
        return ProblemNotice{title.arg(shownName(only.name)), reasonOf(only), only.id, needsPerson};
    }
    QStringList names;
    for (const ProfileStatus &profile : std::as_const(told)) {
        if (names.size() == MostNames) {
            names.append(u"…"_s);
            break;
        }
        names.append(shownName(profile.name));
    }
    const int count = static_cast<int>(told.size());
    return ProblemNotice{
        tr("%n tunnels are down", nullptr, count), names.join(u", "_s), {}, needsPerson};
}

std::optional<QDateTime> ProblemWatch::lookAgainAt() const
{
    std::optional<QDateTime> at;
    for (const Known &known : m_known) {
        if (!known.downSince.isValid() || known.isTold)
            continue;
        const QDateTime due = known.downSince.addSecs(LastsSeconds);
        if (!at || due < *at)
            at = due;
    }
    return at;
}

} // namespace Culvert
