// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/proxy/httpfieldscanner.h"
#include "core/proxy/httpproblem.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Culvert {

struct HttpField
{
    QByteArray name;
    /// Without blanks around it.
    QByteArray value;
};

/// The fields of a request, read byte by byte and refused at the first wrong one. The caller bounds
/// their length.
class HttpFields
{
public:
    static constexpr qsizetype MostFields = 100;

    std::optional<HttpProblem> take(char c);
    /// The empty line behind the last was taken.
    bool isComplete() const { return m_complete; }

    const QList<HttpField> &all() const { return m_fields; }
    /// The values of all fields of that name, in order.
    QList<QByteArray> values(QByteArrayView name) const;

private:
    QList<HttpField> m_fields;
    HttpField m_field;
    HttpFieldScanner m_scanner;
    bool m_complete = false;
};

} // namespace Culvert
