// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/sshsetup.h"
#include "core/io/poller.h"
#include "core/stream/connector.h"
#include "sandbox/privatesshd.h"
#include "tests/stream/socketface.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

/// Like QTRY_VERIFY and QTRY_COMPARE, but looks at once when something has happened, instead of
/// some times a second: these tests wait for very many things.
#define WAIT(condition) QVERIFY(Culvert::Test::comesTrue([&] { return bool(condition); }))
#define WAIT_COMPARE(actual, expected)                                                             \
    do {                                                                                           \
        Culvert::Test::comesTrue([&] { return (actual) == (expected); });                          \
        QCOMPARE(actual, expected);                                                                \
    } while (false)

namespace Culvert::Test {

/// Runs the event loop until it holds; false if it does not within half a minute.
bool comesTrue(const std::function<bool()> &condition);

/// A real sshd, and connectors of every kind to it.
class ConnectorBed
{
public:
    /// Starts the ssh server; false with qWarning if that fails.
    bool startServer();
    PrivateSshd &server() { return *m_server; }
    Poller &poller() { return m_poller; }

    /// The names of all ways to a target: "QTcpSocket" and those of connector().
    static QStringList ways();
    /// Those with a connector, and those of them that have an ssh, and those of them of which many
    /// connections share one.
    static QStringList connectors();
    static QStringList sshConnectors();
    static QStringList sharingConnectors();

    /// "direct", "mux", "socks" or "process". For all but the first, what ssh is.
    std::unique_ptr<Connector> connector(const QString &way);
    std::unique_ptr<Connector> connector(const QString &way, const SshSetup &setup);
    SshSetup setup() const;
    /// A setup whose ssh is this shell script; "$SSH" in it is the real one.
    SshSetup scriptedSetup(const QString &script) const;
    /// A setup that leads to another server than the private one, whose key is not known.
    SshSetup setupTo(quint16 port) const;

    /// A socket by this way; @p connector is null for a QTcpSocket.
    static std::unique_ptr<SocketFace> socket(Connector *connector);

    static void setIdleTime(Connector &connector, std::chrono::milliseconds time);
    static void setLoginTimeout(Connector &connector, std::chrono::milliseconds time);

    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    Poller m_poller;
    std::unique_ptr<PrivateSshd> m_server;
};

} // namespace Culvert::Test
