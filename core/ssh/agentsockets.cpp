// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/agentsockets.h"

#include "core/io/socketdoubt.h"

#include <QFile>

#include <sys/stat.h>

namespace Culvert {

namespace {

bool isUsable(const QString &socket)
{
    struct stat info
    {};
    return socket.startsWith(u'/') && ::stat(QFile::encodeName(socket).constData(), &info) == 0 &&
           S_ISSOCK(info.st_mode) && isTrustedUser(info.st_uid);
}

bool hasOwnAgent()
{
    return isUsable(qEnvironmentVariable("SSH_AUTH_SOCK"));
}

} // namespace

void AgentSockets::lend(const QString &profileId, const QString &socket)
{
    if (!isUsable(socket))
        return;
    m_lent.insert(profileId, socket);
    m_last = socket;
}

QString AgentSockets::socketFor(const QString &profileId) const
{
    if (const QString lent = m_lent.value(profileId); isUsable(lent))
        return lent;
    return !hasOwnAgent() && isUsable(m_last) ? m_last : QString();
}

} // namespace Culvert
