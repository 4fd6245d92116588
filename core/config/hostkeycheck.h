// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/config/route.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Culvert {

/// Whether what ssh said of a changed host key can be true: its host is a name under which ssh
/// looks up the destination or a jump host on the way, its file one of those where it does (ssh
/// -G), and that file has another key for the name, and not the new one.
class HostKeyCheck : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(bool believed)>;

    /// Asks @p program with the @p arguments of the login, and calls @p answer once, later or at
    /// once, on this thread. Deletes itself then, or with its @p parent before, without an answer.
    static void start(const QString &program, const QStringList &arguments, const QString &messages,
                      QObject *parent, const Answer &answer);

private:
    HostKeyCheck(QString messages, Answer answer, QObject *parent);
    void resolved(const Route &route);
    void findKeys();
    void finish(bool believed);

    QString m_messages;
    Answer m_answer;
    QString m_host;
    /// Empty: a key that is revoked, whichever file says so.
    QString m_file;
};

/// The name by which ssh knows the host of this configuration in known_hosts.
QString knownHostName(const ResolvedConfig &config);

/// True if this configuration names @p file for known hosts, with what ssh expands in it.
bool namesKnownHostsFile(const ResolvedConfig &config, const QString &file);

} // namespace Culvert
