// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/ownimport.h"

#include <QObject>

#include <functional>

namespace Culvert {

/// Asks ssh what its configuration says of several hosts, a few at a time. Deletes itself after the
/// answer, or with its parent before, without one.
class HostResolver : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QList<ResolvedHost> &)>;

    /// @p configFile is what ssh reads in place of the usual files; may be empty. Calls @p answer
    /// once, later, with one entry for each host in the same order. A name that cannot be a
    /// destination is not given to ssh.
    static void resolve(const QString &program, const QStringList &hosts, const QString &configFile,
                        QObject *parent, const Answer &answer);

private:
    HostResolver(QString program, QString configFile, Answer answer, QObject *parent);
    void startNext();
    void finishOne(qsizetype index, const Result<ResolvedConfig> &config);

    QString m_program;
    QString m_configFile;
    Answer m_answer;
    QList<ResolvedHost> m_hosts;
    qsizetype m_next = 0;
    qsizetype m_open = 0;
};

} // namespace Culvert
