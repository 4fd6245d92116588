// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/foreignconfig.h"
#include "core/import/importplan.h"

#include <QSet>

namespace Culvert {

/// Makes a profile of one host of a foreign ssh_config, by ssh's rule that the first value wins.
/// Pure, but for the random id.
class ForeignHost
{
public:
    ForeignHost(const QString &alias, const QList<ConfigLine> &lines);

    /// Refused where host, user, port or jump hosts cannot be used: without them the profile would
    /// lead somewhere else.
    const ImportItem &item() const { return m_item; }

private:
    void read(const ConfigLine &line);
    void readSpecial(const QString &name, const ConfigLine &line);
    void readOption(const QString &name, const ConfigLine &line);
    void readDisabled(const QString &name, const ConfigLine &line);
    void readWeakening(const QString &name, const ConfigLine &line);
    void readIdentity(const ConfigLine &line);
    void readJumpHosts(const ConfigLine &line);
    void addForwards();
    void addForward(const ConfigLine &line);
    void makeDestination();
    void checkJumpHosts();
    void refuse(const QString &reason);
    void leaveOut(const ConfigLine &line, const QString &why);

    ImportItem m_item;
    /// Names of options that have their value.
    QSet<QString> m_set;
    QString m_hostName;
    QString m_user;
    QString m_port;
    bool m_gatewayPorts = false;
    QList<ConfigLine> m_forwards;
    /// Where its endpoints listen.
    QSet<QString> m_listening;
    QStringList m_meaningless;
};

} // namespace Culvert
