// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/pipeclient.h"
#include "core/model/hostkeychange.h"
#include "core/model/prompt.h"
#include "core/model/result.h"
#include "core/model/status.h"
#include "core/session/extraendpoint.h"
#include "core/session/upwish.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Culvert {

/// The engine as a window, a tray icon or a command-line server sees it: values come out, wishes go
/// in.
///
/// Lives on the thread of whoever uses it; nothing here blocks. Answers come later, on the same
/// thread, and not at all once this is gone. Changes of state are told within milliseconds;
/// counts that change under load are told a few times a second.
class EngineInterface : public QObject
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
    virtual void up(const QString &id, const UpWish &wish) = 0;
    void up(const QString &id) { up(id, {}); }
    /// A person wants it down: closes its endpoints and connections, ends ssh.
    virtual void down(const QString &id) = 0;
    /// Adds the profile, or replaces the one with the same id; a running tunnel takes the change at
    /// once. Fails with invalid-profile, or permission when the file cannot be written.
    virtual void save(const Profile &profile, const Done &done) = 0;
    /// Adds several in one step, and replaces none: whose id or name is taken is refused. The
    /// outcomes come in the order of the profiles.
    using AllDone = std::function<void(const QList<std::optional<Failure>> &outcomes)>;
    virtual void add(const QList<Profile> &profiles, const AllDone &done) = 0;
    /// Takes the tunnels down and forgets the profiles, in one step: all of them or none. An id
    /// that is gone is ignored.
    virtual void remove(const QStringList &ids, const Done &done) = 0;
    void remove(const QString &id, const Done &done) { remove(QStringList{id}, done); }
    /// Gives the profiles the order of these ids; those that are not named come behind them.
    virtual void reorder(const QStringList &ids, const Done &done) = 0;

    /// Has the profiles read again now, which happens by itself as well, a moment after a change.
    /// Fails with what is wrong with the file; then the profiles are what they were.
    virtual void reloadProfiles(const Done &done) = 0;

    /// What ssh children ask right now, in the order of asking. Whoever shows them puts one at a
    /// time.
    virtual QList<Prompt> prompts() const = 0;
    /// A prompt that is gone, answered elsewhere or with its ssh, is ignored. Refuse and Unattended
    /// end the login at once: no answer is sent to the server.
    virtual void answerPrompt(quint64 id, const PromptAnswer &answer) = 0;

    /// For a profile that failed with host-key-changed: both keys, to be compared. Fails if that is
    /// not what is wrong with it.
    virtual void
    requestHostKeyChange(const QString &id,
                         const std::function<void(const Result<HostKeyChange> &)> &answer) = 0;
    /// Removes the host's old keys from the file (a copy stays beside it: ssh-keygen(1), -R). To be
    /// called only when a person has compared the keys. The next login asks about the new key.
    virtual void forgetHostKey(const QString &id, const HostKeyChange &change,
                               const Done &done) = 0;

    /// The machine woke up, or its network changed: whatever waits tries now, and whatever seems up
    /// is asked whether it is.
    virtual void checkNow() = 0;

    /// The status and the connections as they are at the moment the engine reads the request; the
    /// programs behind connections are looked for then, which may take some milliseconds more.
    virtual void requestStatus(const std::function<void(const EngineStatus &)> &answer) = 0;
    virtual void
    requestConnections(const std::function<void(const QList<ConnectionStatus> &)> &answer) = 0;
    /// A person ends the connection (ConnectionStatus::id): its client gets a reset, or the truth
    /// where it waits for an answer. Fails if there is none with this number, or none any more.
    virtual void closeConnection(quint64 id, const Done &done) = 0;

    /// Carries another process's input and output as a connection of this tunnel, beside those of
    /// its endpoints; takes @p wish's descriptors. Done comes when it is over: nothing = both
    /// directions came to their end.
    virtual void connectPipes(const QString &id, const std::shared_ptr<PipeWish> &wish,
                              const Done &done) = 0;
    /// The control socket (ssh(1), -S) of an ssh of the profile that is logged in, for a command
    /// over the same login; empty if there is none. May be gone at any time.
    virtual void requestControlPath(const QString &id,
                                    const std::function<void(const QString &)> &answer) = 0;
    /// Gives the tunnel an endpoint beside those of its profile; the answer is its number. It is
    /// made, and ends, on the engine's thread; with the profile it is gone as well. Fails for a
    /// profile that is not there or cannot be used.
    virtual void addExtra(const QString &id, const ExtraEndpoint::Maker &maker,
                          const std::function<void(const Result<quint64> &)> &answer) = 0;
    /// A number that is gone is ignored.
    virtual void removeExtra(quint64 number) = 0;

    /// True while somebody looks at live numbers: byte counts are then told twice a second while
    /// they change. Off, an idle program sleeps.
    virtual void setWatched(bool watched) = 0;

Q_SIGNALS:
    void statusChanged(const Culvert::EngineStatus &status);
    void profilesChanged(const QList<Culvert::Profile> &profiles);
    /// One came, or went: answered, or its ssh has ended, or the security key was touched.
    void promptsChanged(const QList<Culvert::Prompt> &prompts);
};

} // namespace Culvert
