// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace Culvert {

/// Waits until tunnels that were told to start are up, or have come to nothing.
class UpWaiter : public QObject
{
    Q_OBJECT

public:
    /// What is said for one profile that did not come up.
    struct Problem
    {
        QString profile;
        QString message;
    };
    using Done = std::function<void(const QList<Problem> &problems)>;

    /// Without @p deadline, a first failed try ends the waiting for that profile; with it, tunnels
    /// may try again until then. Deletes itself after @p done.
    UpWaiter(EngineInterface &engine, QStringList ids, std::optional<std::chrono::seconds> deadline,
             Done done);

    /// Without a deadline, it waits as long as it takes: for somebody who is there to answer ssh's
    /// questions, or to give up.
    void waitForAPerson() { m_waitsForPerson = true; }

private:
    void start(const EngineStatus &status, std::chrono::seconds time);
    void look(const EngineStatus &status);
    void timeOut();
    void finish();

    EngineInterface &m_engine;
    QStringList m_ids;
    bool m_hasDeadline;
    QTimer m_timer;
    QList<Problem> m_problems;
    Done m_done;
    bool m_waitsForPerson = false;
    bool m_finished = false;
};

} // namespace Culvert
