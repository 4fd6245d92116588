// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/proxy/httpfields.h"

#include "core/proxy/httpsyntax.h"
#include "core/texts/tr.h"

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::HttpFields)

std::optional<HttpProblem> HttpFields::take(char c)
{
    switch (m_scanner.take(c)) {
    case HttpFieldScanner::Byte::Name:
        if (m_fields.size() == MostFields)
            return HttpProblem{431, tr("The request has too many header fields.")};
        m_field.name.append(c);
        break;
    case HttpFieldScanner::Byte::Value:
        m_field.value.append(c);
        break;
    case HttpFieldScanner::Byte::Between:
        break;
    case HttpFieldScanner::Byte::FieldEnd:
        m_fields.append({m_field.name, m_field.value.trimmed()});
        m_field = {};
        break;
    case HttpFieldScanner::Byte::SectionEnd:
        m_complete = true;
        break;
    case HttpFieldScanner::Byte::Wrong:
        return HttpProblem{400, tr("A header field of the request is malformed.")};
    }
    return std::nullopt;
}

QList<QByteArray> HttpFields::values(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const HttpField &field : m_fields) {
        if (sameToken(field.name, name))
            values.append(field.value);
    }
    return values;
}

} // namespace Culvert
