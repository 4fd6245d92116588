// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/config/hop.h"
#include "core/config/sshresolver.h"

#include <QObject>

#include <functional>

namespace Culvert {

/// Finds out which hosts of a login show their keys to nobody: the configuration of the ssh that
/// talks to them lets any key pass (ssh_config(5), StrictHostKeyChecking). Asks ssh -G about each
/// of them, one after the other. On one thread.
class UncheckedHosts : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QStringList &names)>;

    /// Calls @p answer once, later or at once, with the names of those among @p hops. Deletes
    /// itself then, or with its @p parent before, without an answer.
    static void find(const QString &program, const QList<Hop> &hops, QObject *parent,
                     const Answer &answer);

private:
    UncheckedHosts(QString program, QList<Hop> hops, Answer answer, QObject *parent);
    void next();

    QString m_program;
    QList<Hop> m_hops;
    Answer m_answer;
    QStringList m_names;
};

/// True if any key would do for the host of this configuration: whatever is known of it, or since
/// nothing is ever known of it. Pure.
bool letsAnyHostKeyPass(const ResolvedConfig &config);

} // namespace Culvert
