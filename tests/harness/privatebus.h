// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// A D-Bus daemon of the test's own, which starts no services: the person's desktop has nothing to
/// do with the test.
class PrivateBus
{
public:
    PrivateBus() = default;
    ~PrivateBus() { stop(); }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// False if there is no dbus-daemon. Blocks until it takes connections.
    bool start()
    {
        QFile config(m_folder.filePath(u"bus.conf"_s));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("<busconfig><type>session</type><listen>unix:tmpdir=" +
                     QFile::encodeName(m_folder.path()) +
                     "</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
                     "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
        config.close();
        m_daemon.start(u"dbus-daemon"_s, {u"--config-file"_s, config.fileName(), u"--nofork"_s,
                                          u"--print-address"_s});
        while (!m_daemon.canReadLine()) {
            if (!m_daemon.waitForReadyRead(Longest))
                return false;
        }
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        return true;
    }
    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// As in DBUS_SESSION_BUS_ADDRESS.
    const QString &address() const { return m_address; }

private:
    /// Milliseconds.
    static constexpr int Longest = 10'000;

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace Culvert::Test
