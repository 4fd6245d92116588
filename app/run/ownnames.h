// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>

namespace Culvert {

/// The names that stand for this machine's own loopback, and go nowhere: "localhost" and those
/// below it (RFC 6761, 6.3), and what the machine's file of hosts says (hosts(5)). Pure.
class OwnNames
{
public:
    OwnNames() = default;
    /// @p hosts is the content of such a file. Only its lines with a loopback address count, or
    /// with the address of none.
    explicit OwnNames(const QByteArray &hosts);

    /// Empty if it is none of them. @p name is in lower case.
    QList<QHostAddress> addressesOf(const QByteArray &name) const;

    /// The same file with nothing but the lines that count, and those of localhost.
    static QByteArray fileFrom(const QByteArray &hosts);

private:
    QHash<QByteArray, QList<QHostAddress>> m_names;
};

/// The content of nsswitch.conf(5) with hosts looked for in the file of hosts and by DNS alone:
/// what else may be named there asks others, past the namespace.
QByteArray nameSwitchFrom(const QByteArray &content);

} // namespace Culvert
