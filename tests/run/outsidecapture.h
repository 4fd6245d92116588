// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Culvert::Test {

/// Sees every packet of this process's network namespace (packet(7)). For root, and within a
/// namespace of one's own.
class OutsideCapture
{
public:
    OutsideCapture();

    /// Why it sees nothing; else empty.
    const QString &problem() const { return m_problem; }
    /// Looks at what has come since.
    void read();
    int udp() const { return m_udp; }
    /// Neither TCP nor UDP.
    int others() const { return m_others; }
    /// How many connections were begun to that port.
    int connectionsTo(quint16 port) const { return m_begun.value(port); }
    /// Every port that a connection was begun to.
    QList<quint16> ports() const { return m_begun.keys(); }
    /// All that was seen, but for what ssh encrypts.
    const QByteArray &contents() const { return m_contents; }

private:
    void look(const QByteArray &packet);

    Descriptor m_socket;
    QString m_problem;
    int m_udp = 0;
    int m_others = 0;
    QHash<quint16, int> m_begun;
    QByteArray m_contents;
};

} // namespace Culvert::Test
