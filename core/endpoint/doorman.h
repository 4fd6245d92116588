// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/peerowner.h"
#include "core/io/socketdiag.h"
#include "core/model/endpointsettings.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Culvert {

/// Decides who may use an endpoint of this machine. A loopback port is open to every user of the
/// machine, so a TCP client is let in if its socket belongs to this user or to root; one whose
/// owner cannot be found, such as a client from another machine, is not. A Unix socket lets in whom
/// its mode does, where that was chosen wider than the owner, and else this user and root alone.
/// EndpointSettings::allowOtherUsers lets everybody in.
class Doorman
{
public:
    explicit Doorman(const EndpointSettings &settings);

    struct Visitor
    {
        bool admitted = false;
        std::optional<PeerOwner> owner;
    };

    /// @p client is a connected socket that the endpoint's listener accepted. Some microseconds.
    Visitor look(int client);

    /// Strangers that were turned away.
    int refusals() const { return m_refusals; }
    /// Whose the last of these was; empty if unknown.
    const QString &lastRefused() const { return m_lastRefused; }
    /// Clients that had hung up before it could be found out whose they were.
    int vanished() const { return m_vanished; }
    void forgetRefusals() { m_refusals = m_vanished = 0; }
    /// The name of a user; the number where there is none. Kept, since it may come from far.
    QString userName(uid_t user) const;

private:
    bool admits(const std::optional<PeerOwner> &owner) const;

    bool m_everybody;
    SocketDiag m_kernel;
    int m_refusals = 0;
    int m_vanished = 0;
    QString m_lastRefused;
    mutable QHash<uid_t, QString> m_names;
};

} // namespace Culvert
