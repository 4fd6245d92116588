// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/status.h"

#include <QObject>

#include <functional>

namespace Culvert {

/// The engine as a window, a tray icon or a command-line server sees it: values come out, wishes go
/// in.
///
/// Lives on the thread of whoever uses it; nothing here blocks. Answers come later, on the same
/// thread, and not at all once the face is gone. Changes of state are told within milliseconds;
/// counts that change under load are told a few times a second.
class EngineFace : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What a request ended in: nothing = done.
    using Done = std::function<void(const std::optional<Failure> &failure)>;

    /// The newest that is known. Bytes are as of the last change unless setWatched() is on.
    virtual EngineStatus status() const = 0;
    /// The profiles as they are stored, in the order in which people see them (that of status(),
    /// too).
    virtual QList<Profile> profiles() const = 0;

    /// A person wants the tunnel up: opens its endpoints and starts ssh now. An id that is gone is
    /// ignored.
    virtual void up(const QString &id) = 0;
    /// A person wants it down: closes its endpoints and connections, ends ssh.
    virtual void down(const QString &id) = 0;
    /// Adds the profile, or replaces the one with the same id; a running tunnel takes the change at
    /// once. Fails with invalid-profile, or permission when the file cannot be written.
    virtual void save(const Profile &profile, const Done &done) = 0;
    /// Takes the tunnel down and forgets the profile.
    virtual void remove(const QString &id, const Done &done) = 0;

    /// The status and the connections as they are at the moment the engine reads the request.
    virtual void requestStatus(const std::function<void(const EngineStatus &)> &answer) = 0;
    virtual void
    requestConnections(const std::function<void(const QList<ConnectionStatus> &)> &answer) = 0;

    /// True while somebody looks at live numbers: byte counts are then told twice a second while
    /// they change. Off, an idle program sleeps.
    virtual void setWatched(bool watched) = 0;

Q_SIGNALS:
    void statusChanged(const Culvert::EngineStatus &status);
    void profilesChanged(const QList<Culvert::Profile> &profiles);
};

} // namespace Culvert
