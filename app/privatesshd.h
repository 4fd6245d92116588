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
    ~PrivateSshd() override;

    /// Lines for sshd_config(5) after the usual ones; to be called before start().
    void setExtraConfig(const QStringList &lines);

    /// Makes the keys and starts the server. Ends in ready() or failed(), once, not before this
    /// returns.
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
    void ready();
    void failed(const Culvert::Failure &failure);
};

} // namespace Culvert
