// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/run/handover.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace Culvert {

/// Waits on a Unix socket of its own for one program of this user that hands over its sockets, and
/// is over then, or after a while. Lives on the main thread.
class RunDoor : public QObject
{
    Q_OBJECT

public:
    /// Says what became of a handover: nothing = the program can start.
    using Answer = std::function<void(const std::optional<Failure> &failure)>;
    /// What was handed over, and the process that did it.
    using Taken = std::function<void(Handover handover, qint64 pid, const Answer &answer)>;

    /// @p path lies in a private folder. Deletes itself when it is over.
    RunDoor(QString path, Taken taken, QObject *parent);
    ~RunDoor() override;

    /// Failure kinds: those of listenFailure().
    std::optional<Failure> listen();

private:
    void accept();
    void take();

    QString m_path;
    Taken m_taken;
    Descriptor m_listener;
    std::shared_ptr<Descriptor> m_client;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_timer;
};

} // namespace Culvert
