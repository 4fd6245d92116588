// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httpbody.h"

#include <algorithm>

namespace Culvert {

HttpBody::HttpBody(const HttpFraming &framing)
    : m_chunked(framing.chunked)
    , m_left(framing.length.value_or(0))
{}

qsizetype HttpBody::take(QByteArrayView bytes)
{
    if (m_chunked)
        return m_chunks.take(bytes);
    const qint64 taken = std::min<qint64>(m_left, bytes.size());
    m_left -= taken;
    return static_cast<qsizetype>(taken);
}

} // namespace Culvert
