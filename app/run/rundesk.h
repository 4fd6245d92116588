// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/run/runendpoint.h"
#include "core/session/engineinterface.h"

#include <QObject>

#include <map>

class QSocketNotifier;

namespace Culvert {

struct Handover;

/// The running instance's side of programs in namespaces of their own: takes what they hand over,
/// gives it to the engine, and takes it back when the last process has left. Lives on the main
/// thread.
class RunDesk : public QObject
{
    Q_OBJECT

public:
    /// @p engine must outlive it. @p folder is in a private one; what is left there is removed.
    RunDesk(EngineInterface &engine, QString folder, QObject *parent = nullptr);
    ~RunDesk() override;

    /// Where a program that is about to start hands over its sockets within half a minute.
    /// @p resolver answers what cannot be answered here, seen from the server.
    Result<QString> expect(const QString &profileId, const std::optional<HostPort> &resolver);
    /// An empty folder, which programs cover in their namespaces. What they hand over to is
    /// elsewhere: a program in a namespace may be culvert itself.
    QString coveredFolder() const;

private:
    using Answer = std::function<void(const std::optional<Failure> &failure)>;

    void attach(const QString &profileId, const std::optional<HostPort> &resolver,
                Handover handover, qint64 pid, const Answer &answer);
    void watch(quint64 number, Descriptor lifeline);
    void look(quint64 number);

    struct Lifeline
    {
        Descriptor inotify;
        std::unique_ptr<QSocketNotifier> notifier;
    };

    EngineInterface &m_engine;
    QString m_folder;
    std::map<quint64, Lifeline> m_lifelines;
};

} // namespace Culvert
