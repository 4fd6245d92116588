// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Culvert {

/// Tells what each byte of a section of fields is (RFC 9112, section 5): a request's fields and the
/// trailer behind a chunked body. As strict as that RFC allows, so that no two readers can
/// understand the same bytes differently: lines end with CR LF, nothing is folded, no blank stands
/// before a colon.
class HttpFieldScanner
{
public:
    enum class Byte {
        Name,       ///< of a field's name
        Value,      ///< of its value, blanks around it included
        Between,    ///< of neither
        FieldEnd,   ///< the last of a field
        SectionEnd, ///< the last of the section
        Wrong,      ///< of no section; nothing may follow
    };

    Byte take(char c);

private:
    enum class Place { LineStart, Name, Value, FieldFeed, SectionFeed };

    Byte takeName(char c);

    Place m_place = Place::LineStart;
};

} // namespace Culvert
