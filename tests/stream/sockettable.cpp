// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/stream/sockettable.h"

#include <QTest>

namespace Culvert::Test {

void SocketTable::initTestCase()
{
    QVERIFY(m_bed.startServer());
    for (const QString &way : ConnectorBed::connectors())
        m_connectors[way] = m_bed.connector(way);
}

void SocketTable::init()
{
    QFETCH(QString, way);
    const auto found = m_connectors.find(way);
    m_connector = found == m_connectors.end() ? nullptr : found->second.get();
}

void SocketTable::cleanup()
{
    m_target.reset();
}

void SocketTable::addWays(const QStringList &ways)
{
    QTest::addColumn<QString>("way");
    for (const QString &way : ways)
        QTest::addRow("%s", qPrintable(way)) << way;
}

void SocketTable::connectToTarget(SocketFace &socket, TargetServer::Talk talk)
{
    m_target = std::make_unique<TargetServer>(std::move(talk));
    socket.connectToHost(Host, m_target->port());
}

} // namespace Culvert::Test
