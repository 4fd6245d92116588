// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httpfieldscanner.h"

#include "core/proxy/httpsyntax.h"

#include <QtGlobal>

namespace Culvert {

HttpFieldScanner::Byte HttpFieldScanner::take(char c)
{
    switch (m_place) {
    case Place::LineStart:
        if (c == '\r') {
            m_place = Place::SectionFeed;
            return Byte::Between;
        }
        // A name has one byte at least.
        return c == ':' ? Byte::Wrong : takeName(c);
    case Place::Name:
        return takeName(c);
    case Place::Value:
        if (c == '\r') {
            m_place = Place::FieldFeed;
            return Byte::Between;
        }
        return isTextByte(c) ? Byte::Value : Byte::Wrong;
    case Place::FieldFeed:
        m_place = Place::LineStart;
        return c == '\n' ? Byte::FieldEnd : Byte::Wrong;
    case Place::SectionFeed:
        return c == '\n' ? Byte::SectionEnd : Byte::Wrong;
    }
    Q_UNREACHABLE();
}

HttpFieldScanner::Byte HttpFieldScanner::takeName(char c)
{
    if (c == ':') {
        m_place = Place::Value;
        return Byte::Between;
    }
    m_place = Place::Name;
    return isTokenByte(c) ? Byte::Name : Byte::Wrong;
}

} // namespace Culvert
