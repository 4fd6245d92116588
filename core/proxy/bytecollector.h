// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Culvert {

/// The bytes of one message whose length shows only as it comes: takes what the message needs and
/// not one byte more.
class ByteCollector
{
public:
    /// Moves from the front of @p source until there are @p size bytes; false: more have to come.
    bool fillTo(qsizetype size, QByteArrayView &source);

    qsizetype size() const { return m_bytes.size(); }
    char at(qsizetype index) const { return m_bytes.at(index); }
    /// A byte that says how many bytes follow.
    qsizetype lengthAt(qsizetype index) const { return static_cast<quint8>(m_bytes.at(index)); }
    QByteArrayView bytes(qsizetype from, qsizetype count) const
    {
        return QByteArrayView(m_bytes).sliced(from, count);
    }
    void clear() { m_bytes.clear(); }

private:
    QByteArray m_bytes;
};

} // namespace Culvert
