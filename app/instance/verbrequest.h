// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Culvert {

/// The exit statuses of the command line.
namespace ExitStatus {
constexpr int Done = 0;
constexpr int Failed = 1;
constexpr int WrongUsage = 2;
constexpr int NoSuchProfile = 3;
constexpr int NoInstance = 4;
} // namespace ExitStatus

/// A verb as a person typed it, and as it travels to the running instance.
struct VerbRequest
{
    QString verb;
    QStringList arguments;
    /// By name without dashes; an option without a value has an empty one.
    QMap<QString, QStringList> options;
    /// True if there is a terminal on which a person can be asked meanwhile.
    bool terminal = false;
    /// The ssh-agent(1) of the caller (SSH_AUTH_SOCK), for a login that the verb starts; may be
    /// empty.
    QString agentSocket = {};
    /// How wide the terminal is that the output goes to; 0 = it goes to no terminal.
    int columns = 0;
    /// True if the asker takes lines before the reply, see liveOutput().
    bool live = false;
    /// How many descriptors follow, when they are asked for.
    int descriptors = 0;

    bool has(const QString &option) const { return options.contains(option); }

    QJsonObject toJson() const;
    static std::optional<VerbRequest> fromJson(const QJsonObject &object);

    bool operator==(const VerbRequest &) const = default;
};

} // namespace Culvert
