// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/statuslog.h"

#include "core/model/plaintext.h"
#include "core/texts/tr.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::StatusLog)

namespace {

using Priority = LogLine::Priority;
using State = TunnelState;

constexpr qsizetype LongestName = 100;
constexpr qsizetype LongestReason = 400;
constexpr qint64 LinesTime = 1000;

QString reasonOf(const std::optional<Failure> &failure)
{
    return failure ? plainLine(failure->message, LongestReason) : tr("no reason is known");
}

/// ": REASON; the next try is in 3.2 s"
QString reasonAndRetry(const ProfileStatus &profile, const QDateTime &now)
{
    QString text = u": " + reasonOf(profile.failure);
    if (profile.retryAt) {
        const qint64 wait = std::max<qint64>(0, now.msecsTo(*profile.retryAt));
        text += tr("; the next try is in %1 s").arg(static_cast<double>(wait) / 1000, 0, 'f', 1);
    }
    return text;
}

QString processes(const ProfileStatus &profile)
{
    QStringList pids;
    for (const ProcessStatus &process : profile.processes)
        pids.append(QString::number(process.pid));
    return pids.isEmpty() ? QString() : tr(" (ssh %1)").arg(pids.join(u' '));
}

LogLine removed(const ProfileStatus &profile)
{
    const QString name = plainLine(profile.name, LongestName);
    return {Priority::Info, tr("%1: removed").arg(name), name, profile.id};
}

/// The lines of one profile.
class Lines
{
public:
    Lines(const ProfileStatus &before, const ProfileStatus &after, const QDateTime &now)
        : m_before(before)
        , m_after(after)
        , m_now(now)
    {}

    QList<LogLine> take()
    {
        const bool isNew = m_after.state != m_before.state || m_after.since != m_before.since;
        if (isNew)
            addState();
        else if (m_after.state == State::Reconnecting && m_after.retryAt != m_before.retryAt)
            add(Priority::Warning, tr("not logged in") + reasonAndRetry(m_after, m_now));
        addEndpoints();
        return m_lines;
    }

private:
    void add(Priority priority, const QString &text)
    {
        const QString name = plainLine(m_after.name, LongestName);
        m_lines.append({priority, name + u": " + text, name, m_after.id});
    }

    void addState();
    void addEndpoints();

    const ProfileStatus &m_before;
    const ProfileStatus &m_after;
    const QDateTime &m_now;
    QList<LogLine> m_lines;
};

void Lines::addState()
{
    const bool wasUp = m_before.state == State::Up;
    const bool wasTrying =
        m_before.state == State::Connecting || m_before.state == State::Reconnecting;
    switch (m_after.state) {
    case State::Up:
        add(Priority::Info, tr("logged in") + processes(m_after));
        break;
    case State::Reconnecting:
        add(Priority::Warning,
            (wasUp ? tr("lost") : tr("not logged in")) + reasonAndRetry(m_after, m_now));
        break;
    case State::Connecting:
        // What lay between went by too fast to be seen.
        if (wasUp)
            add(Priority::Warning, tr("lost") + reasonAndRetry(m_after, m_now));
        add(Priority::Info, wasTrying || wasUp ? tr("tries again") : tr("logs in"));
        break;
    case State::Failed:
        add(Priority::Error,
            tr("failed, and is not tried again by itself: %1").arg(reasonOf(m_after.failure)));
        break;
    case State::Idle:
        if (m_after.failure && (wasTrying || wasUp))
            add(Priority::Warning,
                (wasUp ? tr("lost: %1") : tr("not logged in: %1")).arg(reasonOf(m_after.failure)));
        if (m_before.state != State::Idle)
            add(Priority::Info, tr("waits for its first client"));
        break;
    case State::Stopped:
        // A stop that takes its time is told when it begins.
        if (m_before.state != State::Stopped && m_before.state != State::Stopping)
            add(Priority::Info, tr("stopped"));
        break;
    case State::Stopping:
        add(Priority::Info, tr("stopped"));
        break;
    }
}

void Lines::addEndpoints()
{
    for (qsizetype i = 0; i < m_after.endpoints.size(); ++i) {
        const EndpointStatus &endpoint = m_after.endpoints.at(i);
        const EndpointStatus before = m_before.endpoints.value(i);
        const QString listen = plainLine(endpoint.listen, LongestName);
        const QString reason = reasonOf(endpoint.failure);
        if (endpoint.failure && endpoint.failure != before.failure)
            add(Priority::Warning, reason.contains(listen) ? reason : listen + u": " + reason);
        else if (before.failure && !endpoint.failure && endpoint.listening)
            add(Priority::Info, tr("%1 listens now").arg(listen));
    }
}

} // namespace

QString LogLine::message() const
{
    const QString name = profile + u": ";
    return !profile.isEmpty() && text.startsWith(name) ? text.mid(name.size()) : text;
}

QList<LogLine> StatusLog::linesFor(const EngineStatus &status, const QDateTime &now)
{
    QList<LogLine> lines;
    for (const Failure &notice : status.notices) {
        if (!m_before.notices.contains(notice))
            lines.append({Priority::Warning, reasonOf(notice)});
    }
    for (const ProfileStatus &profile : status.profiles) {
        const ProfileStatus *before = m_before.find(profile.id);
        lines += Lines(before ? *before : ProfileStatus(), profile, now).take();
    }
    for (const ProfileStatus &profile : std::as_const(m_before.profiles)) {
        if (!status.find(profile.id))
            lines.append(removed(profile));
    }
    m_before = status;
    return bounded(lines, now);
}

QList<LogLine> StatusLog::bounded(const QList<LogLine> &lines, const QDateTime &now)
{
    const qint64 passed = m_last.isValid() ? std::max<qint64>(0, m_last.msecsTo(now)) : 0;
    m_last = now;
    m_room = std::min<qint64>(MostLines * LinesTime, m_room + passed);
    QList<LogLine> kept;
    for (const LogLine &line : lines) {
        if (m_room < LinesTime) {
            ++m_leftOut;
            continue;
        }
        m_room -= LinesTime;
        if (m_leftOut > 0)
            kept.append({Priority::Warning, tr("lines that were left out: %1").arg(m_leftOut)});
        m_leftOut = 0;
        kept.append(line);
    }
    return kept;
}

} // namespace Culvert
