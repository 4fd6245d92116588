// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/stream/manysockets.h"

#include <QTest>

#include <algorithm>

namespace Culvert::Test {

bool all(const Sockets &sockets, bool (*test)(SocketFace &))
{
    return std::all_of(sockets.begin(), sockets.end(),
                       [test](const auto &socket) { return test(*socket); });
}

bool isUp(SocketFace &socket)
{
    return socket.isConnected();
}

bool hasFailed(SocketFace &socket)
{
    return socket.errors() > 0;
}

void ManySocketsTest::initTestCase()
{
    QVERIFY(m_bed.startServer());
}

void ManySocketsTest::addRows(const QStringList &ways)
{
    QTest::addColumn<QString>("way");
    for (const QString &way : ways)
        QTest::addRow("%s", qPrintable(way)) << way;
}

Sockets ManySocketsTest::connectSome(Connector &connector, quint16 port, int count)
{
    Sockets sockets;
    for (int i = 0; i < count; ++i) {
        sockets.push_back(ConnectorBed::socket(&connector));
        sockets.back()->connectToHost(Host, port);
    }
    return sockets;
}

} // namespace Culvert::Test
