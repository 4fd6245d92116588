// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/app/cli/jsonschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer")
        return value.isDouble() && std::trunc(value.toDouble()) == value.toDouble();
    return (type == u"object" && value.isObject()) || (type == u"array" && value.isArray()) ||
           (type == u"string" && value.isString()) || (type == u"number" && value.isDouble()) ||
           (type == u"boolean" && value.isBool()) || (type == u"null" && value.isNull());
}

bool isOfOneType(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isString())
        return isOfType(value, types.toString());
    const QJsonArray all = types.toArray();
    return all.isEmpty() || std::any_of(all.begin(), all.end(), [&value](const QJsonValue &type) {
               return isOfType(value, type.toString());
           });
}

} // namespace

JsonSchema JsonSchema::named(const QString &name)
{
    QFile file(QStringLiteral(CULVERT_SOURCES "/docs/schemas/") + name + u".schema.json"_s);
    return JsonSchema(file.open(QIODevice::ReadOnly)
                          ? QJsonDocument::fromJson(file.readAll()).object()
                          : QJsonObject());
}

QString JsonSchema::check(QJsonObject schema, const QJsonValue &value, const QString &place) const
{
    if (const QString reference = schema.value(u"$ref"_s).toString(); !reference.isEmpty())
        schema =
            m_schema.value(u"$defs"_s).toObject().value(reference.section(u'/', -1)).toObject();
    if (schema.isEmpty())
        return place + u": the schema says nothing of it"_s;
    if (!isOfOneType(value, schema.value(u"type"_s)))
        return place + u": of another type"_s;
    if (schema.contains(u"const"_s) && schema.value(u"const"_s) != value)
        return place + u": another value"_s;
    if (schema.contains(u"enum"_s) && !schema.value(u"enum"_s).toArray().contains(value))
        return place + u": none of the values: "_s + value.toString();
    if (value.isString() && schema.contains(u"pattern"_s) &&
        !value.toString().contains(QRegularExpression(schema.value(u"pattern"_s).toString())))
        return place + u": not as the pattern says: "_s + value.toString();
    if (value.isDouble() && (value.toDouble() < schema.value(u"minimum"_s).toDouble(-1e300) ||
                             value.toDouble() > schema.value(u"maximum"_s).toDouble(1e300)))
        return place + u": out of range"_s;
    if (value.isObject())
        return checkObject(schema, value.toObject(), place);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString problem = check(schema.value(u"items"_s).toObject(), array.at(i),
                                      place + u'[' + QString::number(i) + u']');
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString JsonSchema::checkObject(const QJsonObject &schema, const QJsonObject &value,
                                const QString &place) const
{
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    const QJsonArray required = schema.value(u"required"_s).toArray();
    for (const QJsonValue name : required) {
        if (!value.contains(name.toString()))
            return place + u'.' + name.toString() + u": missing"_s;
    }
    const QJsonValue others = schema.value(u"additionalProperties"_s);
    for (auto field = value.begin(); field != value.end(); ++field) {
        const QString where = place + u'.' + field.key();
        if (!properties.contains(field.key()) && !others.isObject()) {
            if (!others.toBool(true))
                return where + u": not in the schema"_s;
            continue;
        }
        const QJsonObject of = properties.contains(field.key())
                                   ? properties.value(field.key()).toObject()
                                   : others.toObject();
        if (const QString problem = check(of, field.value(), where); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace Culvert::Test
