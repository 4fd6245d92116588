// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/json/jsonplace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// Goes through the text of a JSON document without building anything of it.
class JsonWalk
{
public:
    explicit JsonWalk(const QByteArray &text)
        : m_text(text)
    {}

    qsizetype offset()
    {
        skipSpace();
        return m_at;
    }
    /// Into the member, or the item, of the object or list that is next; false, at its beginning,
    /// if it has none such.
    bool enterMember(const QString &key);
    bool enterItem(int index);

private:
    char at() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    void skipSpace()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(at()))
            ++m_at;
    }
    bool take(char c)
    {
        skipSpace();
        if (at() != c)
            return false;
        ++m_at;
        return true;
    }
    QString readKey();
    void skipText();
    void skipValue();

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

bool JsonWalk::enterMember(const QString &key)
{
    const qsizetype start = offset();
    if (take('{') && offset() < m_text.size() && at() != '}') {
        do {
            const QString name = readKey();
            take(':');
            if (name == key)
                return true;
            skipValue();
        } while (take(','));
    }
    m_at = start;
    return false;
}

bool JsonWalk::enterItem(int index)
{
    const qsizetype start = offset();
    if (take('[')) {
        for (int i = 0; i < index; ++i) {
            skipValue();
            if (!take(',')) {
                m_at = start;
                return false;
            }
        }
        return true;
    }
    return false;
}

QString JsonWalk::readKey()
{
    const qsizetype start = offset();
    skipText();
    const QByteArray list = '[' + m_text.mid(start, m_at - start) + ']';
    return QJsonDocument::fromJson(list).array().at(0).toString();
}

void JsonWalk::skipText()
{
    ++m_at;
    while (m_at < m_text.size() && at() != '"')
        m_at += at() == '\\' ? 2 : 1;
    ++m_at;
}

/// A value is over where the next "," or bracket is on its own level.
void JsonWalk::skipValue()
{
    int depth = 0;
    skipSpace();
    while (m_at < m_text.size()) {
        const char c = at();
        if (depth == 0 && (c == ',' || c == ']' || c == '}'))
            return;
        if (c == '"') {
            skipText();
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        ++m_at;
    }
}

} // namespace

QString placeInText(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype start = before.lastIndexOf('\n') + 1;
    return QCoreApplication::translate("Culvert::JsonPlace", "line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.mid(start)).size() + 1);
}

qsizetype offsetInJson(const QByteArray &text, const QString &path)
{
    JsonWalk walk(text);
    const QStringList steps = QString(path).replace(u"["_s, u".["_s).split(u'.');
    for (const QString &step : steps) {
        bool isIndex = false;
        const int index = step.mid(1).chopped(step.endsWith(u']') ? 1 : 0).toInt(&isIndex);
        const bool found =
            step.startsWith(u'[') && isIndex ? walk.enterItem(index) : walk.enterMember(step);
        if (!found)
            break;
    }
    return walk.offset();
}

} // namespace Culvert
