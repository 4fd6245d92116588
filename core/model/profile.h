// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/endpointsettings.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Culvert {

/// When a profile's ssh is wanted without a person asking each time.
enum class StartMode {
    /// Only when a person starts it; then it stays until a person stops it.
    Manual,
    /// Endpoints open with the program; ssh starts with the first client and stops when idle.
    OnDemand,
    /// ssh starts with the program and is kept up.
    Always,
};

/// The stable names of profiles.json: "manual", "on-demand", "always".
QString startModeName(StartMode mode);
std::optional<StartMode> startModeFromName(QStringView name);

/// How many ssh processes may share a profile's connections.
struct PoolSettings
{
    int processes = 4;
    int connectionsPerProcess = 128;
    /// Fields of profiles.json that this version does not know.
    QJsonObject unknown = {};

    bool operator==(const PoolSettings &) const = default;
};

/// What is wrong with one field of a profile.
struct FieldProblem
{
    /// The field as profiles.json names it, such as "destination" or "endpoints[1].listen".
    QString field;
    /// A sentence without the field's name and without a full stop.
    QString message;
    /// Nothing is wrong with it, but a person has to agree first: such a profile can be saved, and
    /// is not used.
    bool needsConsent = false;

    bool operator==(const FieldProblem &) const = default;
};

/// A tunnel as a person defined it; the texts are as typed, problems() says whether they make
/// sense.
struct Profile
{
    /// Random, given once; what other parts refer to, so that renaming loses nothing.
    QString id;
    QString name;
    QString destination;
    /// For people who have many: verbs take all of a group at once, as "@GROUP". Empty = none.
    QString group;
    StartMode start = StartMode::OnDemand;
    /// Seconds after the last connection closed until an on-demand profile's ssh ends; 0 = at once.
    int idleSeconds = 60;
    QStringList jumpHosts;
    /// Paths; empty = ssh decides.
    QString identityFile;
    QString configFile;
    /// A configuration file that came with an import and that nobody has agreed to: it is not used,
    /// and neither is the profile until a person enables or forgets it, since without the file it
    /// could lead somewhere else.
    QString disabledConfigFile;
    /// Options of ssh_config(5) by name, given to ssh as -o NAME=VALUE.
    QMap<QString, QString> options;
    /// Options that came with an import and that nobody has agreed to, such as a ProxyCommand: ssh
    /// is not given them, and problems() does not look at them.
    QMap<QString, QString> disabledOptions;
    PoolSettings pool;
    QList<EndpointSettings> endpoints;
    /// The file of a profiles.d folder that it comes from, which only its author changes; empty =
    /// the person's own. Never written.
    QString sharedFrom;
    /// Fields of profiles.json that this version does not know: carried along, never lost.
    QJsonObject unknown;

    /// A fresh profile with a new random id.
    static Profile create(const QString &name, const QString &destination);

    /// Everything that keeps this profile from being used; empty = good.
    QList<FieldProblem> problems() const;
    /// The first problem as an invalid-profile failure.
    std::optional<Failure> failure() const;
    /// The first problem that keeps it from being saved: any that does not wait for consent only.
    std::optional<Failure> savingFailure() const;

    bool operator==(const Profile &) const = default;
};

/// Why an option of ssh_config(5) may not stand in a profile; empty if it may. Refused are those
/// that Culvert sets itself (multiplexing, forwardings, commands), those that would switch off
/// the check of host keys, and a HostName, User or Port that a destination could not have.
QString optionProblem(const QString &name, const QString &value);

} // namespace Culvert
