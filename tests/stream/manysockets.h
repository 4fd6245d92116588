// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/stream/connectorbed.h"

#include <vector>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

using Sockets = std::vector<std::unique_ptr<SocketFace>>;

bool all(const Sockets &sockets, bool (*test)(SocketFace &));
bool isUp(SocketFace &socket);
bool hasFailed(SocketFace &socket);

/// Tests of several sockets at a time over one connector to a real sshd.
class ManySocketsTest : public QObject
{
    Q_OBJECT

protected:
    static inline const QString Host = u"127.0.0.1"_s;

    /// A row for each of these ways.
    static void addRows(const QStringList &ways);
    static Sockets connectSome(Connector &connector, quint16 port, int count = 4);
    ConnectorBed &bed() { return m_bed; }

private Q_SLOTS:
    void initTestCase();

private:
    ConnectorBed m_bed;
};

} // namespace Culvert::Test
