// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace Culvert {

/// What a person types into a shell to use an endpoint.
struct ClientCommand
{
    /// What it is a line for, such as "curl" or "psql".
    QString program;
    /// The whole line, quoted for a POSIX shell where it has to be.
    QString line;

    bool operator==(const ClientCommand &) const = default;
};

/// A line for the program that people use most for what the endpoint leads to, by the target's
/// usual port: psql, mariadb, redis-cli, ssh, docker, or curl. Nothing for one on the server and
/// while it does not listen. Pure.
std::optional<ClientCommand> clientCommand(const EndpointStatus &endpoint);

/// The page of a forward whose target's port is one that web servers commonly have; nothing for all
/// others. Pure.
std::optional<QUrl> webAddress(const EndpointStatus &endpoint);

/// A word as a POSIX shell reads it: in single quotes unless it is letters, digits and marks that
/// mean nothing to a shell.
QString shellWord(const QString &word);

} // namespace Culvert
