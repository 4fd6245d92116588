// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Culvert {

/// One run of a program of OpenSSH's that answers a question: ssh -G, ssh-keygen. It has a deadline
/// after which it and all that it has started are killed, and bounded room for what it says. Nobody
/// waits for it.
class HelperRun : public QObject
{
    Q_OBJECT

public:
    /// What a run said; at most MostBytes of each.
    struct Output
    {
        int exitCode = 0;
        QString output;
        QString errors;
    };
    using Answer = std::function<void(const Result<Output> &)>;

    static constexpr qsizetype MostBytes = 4LL * 1024 * 1024;

    /// Ends the program, without an answer.
    ~HelperRun() override;

    /// Starts @p program, and calls @p answer once, later, on this thread; with ssh-missing where
    /// it cannot be started, with timeout after @p deadline. Deletes itself then, or with its
    /// @p parent before, without an answer.
    static void start(const QString &program, const QStringList &arguments,
                      std::chrono::milliseconds deadline, QObject *parent, const Answer &answer);

private:
    HelperRun(Answer answer, QObject *parent);
    void finish(const Result<Output> &result);
    void kill();

    QProcess m_process;
    QTimer m_deadline;
    Answer m_answer;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace Culvert
