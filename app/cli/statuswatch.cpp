// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/statuswatch.h"

#include "app/cli/statustable.h"
#include "app/instance/liveoutput.h"
#include "app/verbs/verbreplies.h"
#include "core/model/statusjson.h"

#include <QPointer>

#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// Counts and ages change all the time; nobody reads faster.
constexpr std::chrono::milliseconds Every{500};

} // namespace

StatusWatch::StatusWatch(EngineInterface &engine, QStringList ids, const VerbRequest &request,
                         VerbDialogue &dialogue)
    : QObject(&dialogue)
    , m_engine(engine)
    , m_ids(std::move(ids))
    , m_asJson(request.has(u"json"_s))
    , m_columns(request.columns)
    , m_dialogue(dialogue)
{
    connect(&dialogue, &VerbDialogue::heard, this, [this](const QJsonObject &line) {
        m_columns = columnsFromJson(line).value_or(m_columns);
        look();
    });
    connect(&dialogue, &VerbDialogue::left, this, &QObject::deleteLater);
    connect(&engine, &EngineInterface::statusChanged, this, &StatusWatch::look);
    connect(&m_timer, &QTimer::timeout, this, &StatusWatch::look);
    m_timer.start(Every);
    look();
}

/// The engine is asked, since counts are told by it only while they are watched.
void StatusWatch::look()
{
    m_engine.requestStatus([watch = QPointer(this)](const EngineStatus &status) {
        if (watch)
            watch->show(status);
    });
}

void StatusWatch::show(EngineStatus status)
{
    if (!m_ids.isEmpty())
        status.profiles.removeIf(
            [this](const ProfileStatus &profile) { return !m_ids.contains(profile.id); });
    if (m_asJson)
        tellJson(status);
    else if (m_columns > 0)
        tellScreen(status);
    else
        tellLines(status);
}

void StatusWatch::tellScreen(const EngineStatus &status)
{
    const QString text = statusTable(status, QDateTime::currentDateTimeUtc(), m_columns);
    if (std::exchange(m_told, text) != text)
        Q_EMIT m_dialogue.tell(LiveOutput{LiveOutput::Kind::Screen, text}.toJson());
}

/// What counts down by itself is no change.
void StatusWatch::tellJson(const EngineStatus &status)
{
    EngineStatus known = status;
    for (ProfileStatus &profile : known.profiles) {
        profile.heardAt.reset();
        profile.roundTripMs.reset();
    }
    if (std::exchange(m_toldAny, true) && m_before == known)
        return;
    m_before = known;
    Q_EMIT m_dialogue.tell(LiveOutput{
        LiveOutput::Kind::Output, jsonLine(statusToJson(status, QDateTime::currentDateTimeUtc()))}
                               .toJson());
}

void StatusWatch::tellLines(const EngineStatus &status)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString text;
    // How it is when the looking begins is no change, and is told all the same.
    if (!std::exchange(m_toldAny, true)) {
        text = statusTable(status, now);
        m_log.linesFor(status, now);
    }
    const QList<LogLine> lines = m_log.linesFor(status, now);
    for (const LogLine &line : lines)
        text += now.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss "_s) + line.text + u'\n';
    if (!text.isEmpty())
        Q_EMIT m_dialogue.tell(LiveOutput{LiveOutput::Kind::Output, text}.toJson());
}

} // namespace Culvert
