// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/httpfieldscanner.h"

#include <QByteArrayView>

namespace Culvert {

/// Finds the end of a chunked body (RFC 9112, section 7.1) as it comes, whatever its length, and
/// keeps nothing of it. As strict as that RFC allows, so that the target cannot see another end.
class ChunkScanner
{
public:
    /// How many of @p bytes, which follow all those taken before, belong to the body: fewer than
    /// all once it has ended or is malformed.
    qsizetype take(QByteArrayView bytes);

private:
    enum class Place {
        SizeStart,
        Size,
        Extension,
        SizeFeed,
        Data,
        DataReturn,
        DataFeed,
        Trailer,
        Over,
    };

    bool takeByte(char c);
    bool takeSize(char c);
    bool takeExtension(char c);
    bool takeTrailer(char c);
    bool expect(char c, char wanted, Place next);

    Place m_place = Place::SizeStart;
    /// Of the chunk's data: what has still to come.
    quint64 m_left = 0;
    HttpFieldScanner m_trailer;
};

} // namespace Culvert
