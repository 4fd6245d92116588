// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/instance/logbook.h"

#include "core/io/privatefolder.h"
#include "core/io/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds SaveAfter{2};
/// What is larger was not written by this program.
constexpr qint64 LargestFile = 4LL << 20;

constexpr std::array Priorities{std::pair{LogLine::Priority::Error, u"error"},
                                std::pair{LogLine::Priority::Warning, u"warning"},
                                std::pair{LogLine::Priority::Notice, u"notice"},
                                std::pair{LogLine::Priority::Info, u"info"}};

} // namespace

QString logPriorityName(LogLine::Priority priority)
{
    for (const auto &[value, name] : Priorities) {
        if (value == priority)
            return QStringView(name).toString();
    }
    Q_UNREACHABLE();
}

QJsonObject LogEntry::toJson() const
{
    return {{u"time"_s, time.toUTC().toString(Qt::ISODateWithMs)},
            {u"priority"_s, logPriorityName(line.priority)},
            {u"profileId"_s, line.profileId},
            {u"profile"_s, line.profile},
            {u"message"_s, line.message()}};
}

std::optional<LogEntry> LogEntry::fromJson(const QJsonObject &object)
{
    LogEntry entry;
    entry.time = QDateTime::fromString(object.value(u"time"_s).toString(), Qt::ISODateWithMs);
    entry.line.profile = object.value(u"profile"_s).toString();
    entry.line.profileId = object.value(u"profileId"_s).toString();
    const QString message = object.value(u"message"_s).toString();
    entry.line.text = entry.line.profile.isEmpty() ? message : entry.line.profile + u": " + message;
    for (const auto &[value, name] : Priorities) {
        if (object.value(u"priority"_s).toString() == name)
            entry.line.priority = value;
    }
    if (!entry.time.isValid() || message.isEmpty())
        return std::nullopt;
    return entry;
}

LogBook::LogBook(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(SaveAfter);
    connect(&m_saveTimer, &QTimer::timeout, this, &LogBook::save);
    load();
}

LogBook::~LogBook()
{
    if (m_saveTimer.isActive())
        save();
}

void LogBook::follow(const EngineStatus &status, const QDateTime &now)
{
    const QList<LogLine> lines = m_log.linesFor(status, now);
    for (const LogLine &line : lines) {
        m_entries.append({now, line});
        Q_EMIT added(m_entries.last());
    }
    if (m_entries.size() > MostEntries)
        m_entries.remove(0, m_entries.size() - MostEntries);
    if (!lines.isEmpty() && !m_saveTimer.isActive())
        m_saveTimer.start();
}

void LogBook::load()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !QFileInfo(m_path).isFile() || file.size() > LargestFile ||
        !file.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (const auto entry = LogEntry::fromJson(QJsonDocument::fromJson(line).object()))
            m_entries.append(*entry);
    }
    if (m_entries.size() > MostEntries)
        m_entries.remove(0, m_entries.size() - MostEntries);
}

/// Nobody waits for it: a log that cannot be written stops no tunnel.
void LogBook::save()
{
    if (m_path.isEmpty() || makePrivateFolder(QFileInfo(m_path).absolutePath()))
        return;
    QByteArray text;
    for (const LogEntry &entry : std::as_const(m_entries))
        text += QJsonDocument(entry.toJson()).toJson(QJsonDocument::Compact) + '\n';
    writeWholeFile(m_path, text);
}

} // namespace Culvert
