// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/statuslog.h"
#include "core/model/status.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Culvert {

/// A line of the log, and when it was written (UTC).
struct LogEntry
{
    QDateTime time;
    LogLine line;

    /// As the file of the log has it, and the reverse; nothing if @p object is none.
    QJsonObject toJson() const;
    static std::optional<LogEntry> fromJson(const QJsonObject &object);

    bool operator==(const LogEntry &) const = default;
};

/// "error", "warning", "notice" or "info".
QString logPriorityName(LogLine::Priority priority);

/// What has happened to tunnels, for `culvert logs`: the newest lines in memory and in a file,
/// which outlasts the program. Never who connected where; see StatusLog. Lives on the main thread.
class LogBook : public QObject
{
    Q_OBJECT

public:
    /// So many lines are kept.
    static constexpr qsizetype MostEntries = 1000;

    /// Reads what @p path has from before; empty = in memory only.
    explicit LogBook(QString path, QObject *parent = nullptr);
    /// Writes what is not in the file yet.
    ~LogBook() override;

    /// Oldest first.
    const QList<LogEntry> &entries() const { return m_entries; }
    /// Takes down what has changed since the status before, at @p now.
    void follow(const EngineStatus &status, const QDateTime &now);

Q_SIGNALS:
    void added(const Culvert::LogEntry &entry);

private:
    void load();
    void save();

    QString m_path;
    StatusLog m_log;
    QList<LogEntry> m_entries;
    /// Until the file is written: what comes in quick succession is written once.
    QTimer m_saveTimer;
};

} // namespace Culvert
