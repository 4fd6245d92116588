// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/harness/privatebus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// A session bus, and an unlocked gnome-keyring on it: the test's
/// own, with their files in a folder of their own. This process uses the bus from start() on.
class Keyring
{
public:
    Keyring() = default;
    ~Keyring() { stopKeyring(); }
    Q_DISABLE_COPY_MOVE(Keyring)

    bool startBus()
    {
        return m_bus.start() && qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
    }

    bool startKeyring()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, dataFolder());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        m_keyring.setProcessEnvironment(environment);
        m_keyring.setProcessChannelMode(QProcess::MergedChannels);
        m_keyring.start(u"gnome-keyring-daemon"_s,
                        {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        if (!m_keyring.waitForStarted())
            return false;
        m_keyring.write("the keyring's own password");
        m_keyring.closeWriteChannel();
        const QDBusConnection bus = QDBusConnection::connectToBus(
            qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"keyring"_s);
        const bool isThere = QTest::qWaitFor(
            [&bus] {
                return bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value();
            },
            10000);
        QDBusConnection::disconnectFromBus(bus.name());
        return isThere;
    }

    void stopKeyring()
    {
        if (m_keyring.state() == QProcess::NotRunning)
            return;
        m_keyring.kill();
        m_keyring.waitForFinished();
    }

    /// It hears nothing any more, or again.
    void freeze() { ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP); }
    void thaw() { ::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT); }

    /// Whether any file below the keyring's folder has these bytes.
    bool anyFileHas(const QByteArray &bytes) const
    {
        return folderHas(QDir(m_folder.path()), bytes);
    }
    bool hasFiles() const { return !QDir(dataFolder() + u"/keyrings").isEmpty(); }

private:
    QString dataFolder() const { return m_folder.filePath(u"data"_s); }

    static bool folderHas(const QDir &folder, const QByteArray &bytes)
    {
        const QFileInfoList entries =
            folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            if (entry.isDir() && folderHas(QDir(entry.filePath()), bytes))
                return true;
            QFile file(entry.filePath());
            if (entry.isFile() && file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }

    QTemporaryDir m_folder;
    PrivateBus m_bus;
    QProcess m_keyring;
};

} // namespace Culvert::Test
