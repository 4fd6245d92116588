// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/chunkscanner.h"

#include "core/proxy/httpsyntax.h"

#include <QtEndian>

#include <algorithm>

namespace Culvert {

namespace {

// One more digit could overflow.
constexpr quint64 LargestBeforeDigit = (quint64(1) << 56) - 1;

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

qsizetype ChunkScanner::take(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && m_place != Place::Over) {
        if (m_place == Place::Data) {
            const quint64 here = std::min(m_left, static_cast<quint64>(bytes.size() - taken));
            taken += static_cast<qsizetype>(here);
            m_left -= here;
            if (m_left == 0)
                m_place = Place::DataReturn;
        } else if (takeByte(bytes.at(taken))) {
            ++taken;
        } else {
            m_place = Place::Over;
        }
    }
    return taken;
}

/// False: the byte is malformed.
bool ChunkScanner::takeByte(char c)
{
    switch (m_place) {
    case Place::SizeStart:
    case Place::Size:
        return takeSize(c);
    case Place::Extension:
        return takeExtension(c);
    case Place::SizeFeed:
        return expect(c, '\n', m_left > 0 ? Place::Data : Place::Trailer);
    case Place::DataReturn:
        return expect(c, '\r', Place::DataFeed);
    case Place::DataFeed:
        return expect(c, '\n', Place::SizeStart);
    case Place::Trailer:
        return takeTrailer(c);
    case Place::Data:
    case Place::Over:
        break;
    }
    Q_UNREACHABLE();
}

bool ChunkScanner::takeSize(char c)
{
    const int digit = hexDigit(c);
    if (digit < 0) {
        if (m_place == Place::SizeStart || (c != ';' && c != '\r'))
            return false;
        m_place = c == ';' ? Place::Extension : Place::SizeFeed;
        return true;
    }
    if (m_left > LargestBeforeDigit)
        return false;
    m_left = m_left * 16 + static_cast<quint64>(digit);
    m_place = Place::Size;
    return true;
}

bool ChunkScanner::takeExtension(char c)
{
    if (c == '\r')
        m_place = Place::SizeFeed;
    return c == '\r' || isTextByte(c);
}

bool ChunkScanner::takeTrailer(char c)
{
    const HttpFieldScanner::Byte byte = m_trailer.take(c);
    if (byte == HttpFieldScanner::Byte::SectionEnd)
        m_place = Place::Over;
    return byte != HttpFieldScanner::Byte::Wrong;
}

bool ChunkScanner::expect(char c, char wanted, Place next)
{
    m_place = next;
    return c == wanted;
}

} // namespace Culvert
