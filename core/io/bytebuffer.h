// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <memory>
#include <span>

namespace Culvert {

/// Bytes that wait: added at the end, taken from the front. Holds no memory until there are bytes,
/// and none any more after release().
class ByteBuffer
{
public:
    bool isEmpty() const { return m_head == m_tail; }
    std::size_t size() const { return m_tail - m_head; }
    const char *data() const { return m_bytes.get() + m_head; }

    void append(QByteArrayView bytes);
    /// Room for @p size bytes behind the last one, to be written by the caller and then commit()ted
    /// in part or whole before anything else is done with the buffer.
    std::span<char> room(std::size_t size);
    void commit(std::size_t size) { m_tail += size; }
    /// Takes back the last @p size bytes.
    void chop(std::size_t size) { m_tail -= size; }
    void consume(std::size_t size);
    void release();

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_capacity = 0;
    std::size_t m_head = 0;
    std::size_t m_tail = 0;
};

} // namespace Culvert
