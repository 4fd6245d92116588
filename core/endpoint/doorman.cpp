// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/endpoint/doorman.h"

#include "core/io/socketdoubt.h"
#include "core/io/socketfacts.h"

#include <QFile>

namespace Culvert {

Doorman::Doorman(const EndpointSettings &settings)
    : m_everybody(settings.allowOtherUsers ||
                  (settings.listen.isUnix() && settings.socketMode != EndpointSettings::OwnerOnly))
{}

Doorman::Visitor Doorman::look(int client)
{
    Visitor visitor{false, peerOwner(client, m_kernel)};
    visitor.admitted = admits(visitor.owner);
    if (!visitor.admitted && !visitor.owner && hasHungUp(client)) {
        ++m_vanished;
    } else if (!visitor.admitted) {
        ++m_refusals;
        m_lastRefused = visitor.owner ? userName(visitor.owner->user) : QString();
    }
    return visitor;
}

bool Doorman::admits(const std::optional<PeerOwner> &owner) const
{
    return m_everybody || (owner && isTrustedUser(owner->user));
}

QString Doorman::userName(uid_t user) const
{
    if (const auto known = m_names.constFind(user); known != m_names.constEnd())
        return *known;
    const QString name = QFile::decodeName(Culvert::userName(user).c_str());
    m_names.insert(user, name);
    return name;
}

} // namespace Culvert
