// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Culvert {
class Lifeline;
}

namespace Culvert::Test {

/// A server from a system package, run for one test in a private folder of its own, both gone with
/// this object and also when the test is killed. Where the test runs as root it runs as an ordinary
/// user of the system, since some servers refuse to be root's. Needs an event loop.
class ServerProcess
{
public:
    /// Where root runs the test, the server runs as the first of these users that there is.
    explicit ServerProcess(const QStringList &users);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// Where a program of that name is: in PATH, in @p folders, or where system programs are. Empty
    /// if it is nowhere.
    static QString find(const QString &program, const QStringList &folders = {});

    /// The path of a file in the private folder (0700).
    QString file(const QString &name) const { return m_folder->filePath(name); }
    bool write(const QString &name, const QByteArray &content) const;
    /// Runs a program to its end, to prepare something, with this on its standard input; false with
    /// qWarning if it fails.
    bool prepare(const QStringList &command, const QByteArray &input = {}) const;
    /// Starts the server and waits until it has said @p readyWords; false with qWarning if it does
    /// not. The server has to stay in the foreground.
    bool start(const QStringList &command, const QByteArray &readyWords);
    /// Ends it at once, as a crash does. May be called on any thread.
    void kill() const;

    /// An address of this machine that nothing else listens on: 127.x.y.z, at random.
    static QString loopbackAddress();
    /// A port for such an address, below those that the system lends to outgoing connections.
    static quint16 port();

private:
    QStringList asUser(const QStringList &command) const;

    QString m_user;
    /// The order matters: the lifeline removes the folder, so it goes first.
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Lifeline> m_lifeline;
    qint64 m_pid = 0;
};

} // namespace Culvert::Test
