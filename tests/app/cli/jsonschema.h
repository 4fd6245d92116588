// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace Culvert::Test {

/// A schema of docs/schemas, as far as these use JSON Schema: type, properties, required,
/// additionalProperties, items, enum, const, pattern, minimum, maximum and $ref into $defs.
class JsonSchema
{
public:
    /// The schema of docs/schemas/NAME.schema.json; one without anything if it cannot be read.
    static JsonSchema named(const QString &name);
    explicit JsonSchema(QJsonObject schema)
        : m_schema(std::move(schema))
    {}

    bool isEmpty() const { return m_schema.isEmpty(); }
    const QJsonObject &schema() const { return m_schema; }
    /// The first thing that is not as the schema says, with its place; empty if all is.
    QString problem(const QJsonValue &value) const
    {
        return check(m_schema, value, QStringLiteral("$"));
    }

private:
    QString check(QJsonObject schema, const QJsonValue &value, const QString &place) const;
    QString checkObject(const QJsonObject &schema, const QJsonObject &value,
                        const QString &place) const;

    QJsonObject m_schema;
};

} // namespace Culvert::Test
