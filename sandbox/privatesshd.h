// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Culvert {

class Lifeline;

/// A throw-away ssh server on a free loopback port, for the demo, the tests and the bench: fresh
/// keys, its own configuration and known_hosts, the user who runs it, and a directory that is gone
/// with it. It ends with this object, and also when this program is killed.
///
/// Nothing of the person's own ssh configuration is read or written. Host keys are checked as
/// always: the client's known_hosts has the key that was just made.
class PrivateSshd : public QObject
{
    Q_OBJECT

public:
    explicit PrivateSshd(QObject *parent = nullptr);
    /// Everything is gone when this returns; it waits some milliseconds for that.
    ~PrivateSshd() override;

    /// Lines for sshd_config(5) after the usual ones; to be called before start(). A keyword that
    /// is named here takes the place of the usual line, since sshd goes by the first one it reads.
    void setExtraConfig(const QStringList &lines);
    /// The port to try first; others follow while it is taken. Default: one at random.
    void setFirstPort(quint16 port);
    /// Where sshd and ssh-keygen are looked for; default: PATH and the usual folders of system
    /// programs, which a normal user's PATH may lack.
    void setProgramFolders(const QStringList &folders);

    /// Makes the keys and starts the server. Ends in ready() or failed(), once, not before this
    /// returns. Nothing happens if it was started already.
    void start();
    /// Ends the server and every connection it has; may be started again, with the same keys and
    /// port.
    void stop();

    bool isRunning() const;
    /// The port it listens on, once ready.
    quint16 port() const;
    /// The server's process, once ready.
    qint64 processId() const;
    /// The alias that clientConfig() defines: a destination for Culvert and for ssh -F.
    static QString alias();
    /// The path of a ssh_config(5) that reaches this server with the throw-away key and
    /// known_hosts.
    QString clientConfig() const;
    /// The private directory (0700) of all its files.
    QString directory() const;

Q_SIGNALS:
    /// It listens. Not emitted again when it starts a second time before a stop().
    void ready();
    /// It could not be started, or, after ready(), it ended without a stop(). Kinds: ssh-missing,
    /// port-in-use (only at a second start), internal.
    void failed(const Culvert::Failure &failure);

private:
    /// What is wanted and how far it has come; one way through, back to Stopped from anywhere.
    enum class Stage { Stopped, MakingKeys, Starting, Running };

    bool findPrograms();
    bool makeDirectory();
    void makeNextKey();
    void onKeyMade(int exitCode);
    void launch();
    std::optional<Failure> writeFiles();
    QByteArray serverConfig() const;
    QByteArray clientConfigText() const;
    QString file(const QString &name) const;

    void onLine(const QByteArray &line);
    void onServerEnded();
    void reportReady();
    void fail(FailureKind kind, const QString &message);

    QStringList m_folders;
    QStringList m_extraConfig;
    QString m_sshd;
    QString m_keygen;
    /// The order matters: the lifeline removes the directory, so it goes first.
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Lifeline> m_lifeline;
    QProcess m_keygenProcess;
    QStringList m_keysToMake;

    Stage m_stage = Stage::Stopped;
    quint16 m_port = 0;
    /// Set at the first ready(): from then on the port is promised.
    bool m_portFixed = false;
    bool m_portTaken = false;
    int m_triesLeft = 0;
    qint64 m_server = 0;
    /// The server's words of this start, the newest last; bounded.
    QByteArrayList m_words;
};

} // namespace Culvert
