// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/bytebuffer.h"

#include <algorithm>
#include <cstring>

namespace Culvert {

namespace {

constexpr std::size_t Smallest = 1024;

} // namespace

std::span<char> ByteBuffer::room(std::size_t size)
{
    if (m_capacity - m_tail < size) {
        const std::size_t used = this->size();
        // Moving what is there is cheaper than growing as long as at least half of the buffer is
        // free.
        if (used + size <= m_capacity / 2) {
            std::memmove(m_bytes.get(), data(), used);
        } else {
            m_capacity = std::max({Smallest, 2 * m_capacity, used + size});
            std::unique_ptr<char[]> grown(new char[m_capacity]);
            if (used > 0)
                std::memcpy(grown.get(), data(), used);
            m_bytes = std::move(grown);
        }
        m_head = 0;
        m_tail = used;
    }
    return {m_bytes.get() + m_tail, size};
}

void ByteBuffer::append(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const auto size = static_cast<std::size_t>(bytes.size());
    std::memcpy(room(size).data(), bytes.data(), size);
    commit(size);
}

void ByteBuffer::consume(std::size_t size)
{
    m_head += size;
    if (m_head == m_tail)
        m_head = m_tail = 0;
}

void ByteBuffer::release()
{
    m_bytes.reset();
    m_capacity = m_head = m_tail = 0;
}

} // namespace Culvert
