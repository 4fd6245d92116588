// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/bytecollector.h"

#include <algorithm>

namespace Culvert {

bool ByteCollector::fillTo(qsizetype size, QByteArrayView &source)
{
    const qsizetype missing = std::max<qsizetype>(0, size - m_bytes.size());
    const qsizetype taken = std::min(missing, source.size());
    m_bytes.append(source.first(taken));
    source = source.sliced(taken);
    return taken == missing;
}

} // namespace Culvert
