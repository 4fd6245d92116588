// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/harness/targetserver.h"
#include "tests/stream/connectorbed.h"
#include "tests/stream/deadport.h"
#include "tests/stream/testbytes.h"

#include <map>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

inline const QString Host = u"127.0.0.1"_s;

/// A table of what sockets do, with a row for each way to the target: a QTcpSocket, and a
/// TunnelSocket over every connector. Where QTcpSocket cannot do it, its row is missing.
class SocketTable : public QObject
{
    Q_OBJECT

protected:
    static void addWays(const QStringList &ways = ConnectorBed::ways());

    ConnectorBed &bed() { return m_bed; }
    /// That of the row; null for a QTcpSocket.
    Connector *connector() const { return m_connector; }
    Connector *connector(const QString &way) const { return m_connectors.at(way).get(); }
    /// A socket by the way of the row.
    std::unique_ptr<SocketFace> makeSocket() const { return ConnectorBed::socket(m_connector); }
    /// Starts a target that talks like this, and connects to it.
    void connectToTarget(SocketFace &socket, TargetServer::Talk talk);

    /// Goes after each row.
    std::unique_ptr<TargetServer> m_target;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

private:
    ConnectorBed m_bed;
    /// One for all rows, as programs have it.
    std::map<QString, std::unique_ptr<Connector>> m_connectors;
    Connector *m_connector = nullptr;
};

} // namespace Culvert::Test
