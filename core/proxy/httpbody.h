// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/chunkscanner.h"
#include "core/proxy/httpframing.h"

namespace Culvert {

/// Lets the body of one request through, and nothing behind it.
class HttpBody
{
public:
    /// No body at all.
    HttpBody() = default;
    explicit HttpBody(const HttpFraming &framing);

    /// How many of @p bytes, which follow all those taken before, belong to the body.
    qsizetype take(QByteArrayView bytes);

private:
    bool m_chunked = false;
    qint64 m_left = 0;
    ChunkScanner m_chunks;
};

} // namespace Culvert
