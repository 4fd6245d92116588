// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/socketaddress.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Culvert {

/// What an endpoint is, as ssh(1) names it: -D, -L, -R and a -R without target.
enum class EndpointType {
    Socks,
    Forward,
    Reverse,
    ReverseSocks,
};

/// The stable name used in profiles.json and in the status: "socks", "forward", "reverse",
/// "reverse-socks".
QString endpointTypeName(EndpointType type);
std::optional<EndpointType> endpointTypeFromName(QStringView name);

/// The mode of a Unix socket as profiles.json and people write it: "0600".
QString socketModeText(int mode);
/// Three octal digits, with or without a zero before them; the owner has to be able to read and
/// write.
std::optional<int> socketModeFromText(QStringView text);

/// One way in (or out) of a profile, as a person set it.
struct EndpointSettings
{
    EndpointType type = EndpointType::Socks;
    QString name;
    /// Switched off, it is kept, and nobody listens for it, neither here nor on the server.
    bool enabled = true;
    /// There for now: it goes when its tunnel is stopped.
    bool temporary = false;
    /// On this machine for Socks and Forward, on the server for the reverse types.
    SocketAddress listen;
    /// Only for Forward (seen from the server) and Reverse (seen from this machine).
    SocketAddress target;
    bool allowOtherUsers = false;
    /// Who may use a Unix socket of this machine, as chmod(1) has it.
    static constexpr int OwnerOnly = 0600;
    int socketMode = OwnerOnly;
    /// Whether a browser may use a Forward for any web page that asks it to; nothing = as its
    /// target suggests, see letsPagesIn().
    std::optional<bool> browsers = {};
    /// For SOCKS5 and HTTP clients; empty = no authentication asked for.
    QString user;
    QString password;
    /// Fields of profiles.json that this version does not know, or that this type has no use for:
    /// carried along, never lost.
    QJsonObject unknown = {};

    bool hasTarget() const
    {
        return type == EndpointType::Forward || type == EndpointType::Reverse;
    }
    /// True where this machine listens.
    bool isLocal() const { return type == EndpointType::Socks || type == EndpointType::Forward; }
    /// True where socketMode counts.
    bool hasSocketMode() const { return isLocal() && listen.isUnix(); }
    /// What no two endpoints of one side can both listen on; none where each gets a port of its
    /// own.
    QStringList listenKeys() const;

    /// True where browsers counts: no page reaches a Unix socket, and no proxy does what a page
    /// says.
    bool hasBrowsers() const { return type == EndpointType::Forward && !listen.isUnix(); }
    /// False where a browser's requests for pages of others are to be turned away: unless it is
    /// set, at targets whose port is not one of those that web servers commonly have, since what
    /// does not speak HTTP may take a page's request for words of its own.
    bool letsPagesIn() const;

    bool operator==(const EndpointSettings &) const = default;
};

} // namespace Culvert
