// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>

namespace Culvert {

/// Which ssh-agent(1) a login uses: the one of the person who asked for it, who may have started
/// Culvert's own session without one, or on another desktop. For one thread.
class AgentSockets
{
public:
    /// The agent at @p socket (SSH_AUTH_SOCK) serves the logins of @p profileId until loginEnded().
    /// Where this program itself has none, it serves later ones of all profiles, too. What is no
    /// socket of this user's or root's is ignored.
    void lend(const QString &profileId, const QString &socket);
    void loginEnded(const QString &profileId) { m_lent.remove(profileId); }

    /// The socket for a login of @p profileId; empty: the one that is in the environment, if any.
    QString socketFor(const QString &profileId) const;

private:
    QHash<QString, QString> m_lent;
    QString m_last;
};

} // namespace Culvert
