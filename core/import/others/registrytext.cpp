// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/others/registrytext.h"

#include "core/model/plaintext.h"
#include "core/texts/tr.h"

#include <QStringDecoder>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::RegistryText)

namespace {

Failure ofLine(int line, const QString &message)
{
    return invalidProfile(tr("line %1").arg(line), message);
}

QString decoded(const QByteArray &bytes)
{
    const std::optional<QStringConverter::Encoding> mark = QStringConverter::encodingForData(bytes);
    if (mark)
        return QStringDecoder(*mark).decode(bytes);
    // Copied out of such a file without its first two bytes.
    if (bytes.size() > 1 && bytes.at(1) == '\0')
        return QStringDecoder(QStringConverter::Utf16LE).decode(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// Takes a text in quotes off @p rest.
std::optional<QString> takeQuoted(QStringView &rest)
{
    if (!rest.startsWith(u'"'))
        return std::nullopt;
    QString text;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        const QChar c = rest.at(i);
        if (c == u'"') {
            rest = rest.sliced(i + 1);
            return text;
        }
        if (c == u'\\' && i + 1 < rest.size())
            text += rest.at(++i);
        else
            text += c;
    }
    return std::nullopt;
}

/// "name"=value; false where it cannot be read.
bool readValue(QStringView line, RegistryKey &key)
{
    // The key's own value, which has no name.
    if (line.startsWith(u"@="))
        return true;
    const std::optional<QString> name = takeQuoted(line);
    if (!name || !line.startsWith(u'='))
        return false;
    line = line.sliced(1);
    if (const std::optional<QString> text = takeQuoted(line)) {
        key.texts.insert(*name, *text);
        return true;
    }
    if (line.startsWith(u"dword:", Qt::CaseInsensitive)) {
        bool ok = false;
        const quint32 number = line.sliced(6).trimmed().toUInt(&ok, 16);
        if (ok)
            key.numbers.insert(*name, number);
        return ok;
    }
    return line.startsWith(u"hex", Qt::CaseInsensitive) || line.startsWith(u'-');
}

} // namespace

std::optional<quint32> RegistryKey::number(const QString &name) const
{
    const auto found = numbers.find(name);
    return found == numbers.end() ? std::nullopt : std::optional(*found);
}

std::optional<QString> registryText(const QByteArray &bytes)
{
    const QString text = decoded(bytes);
    const QStringView begin = QStringView(text).trimmed();
    const bool is =
        begin.startsWith(u"Windows Registry Editor Version") || begin.startsWith(u"REGEDIT4");
    return is ? std::optional(text) : std::nullopt;
}

Result<QList<RegistryKey>> readRegistry(const QString &text)
{
    QList<RegistryKey> keys;
    int number = 0;
    bool continues = false;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView line = raw.trimmed();
        const bool isRest = continues;
        continues = line.endsWith(u'\\') && (isRest || line.contains(u"=hex"));
        if (isRest || line.isEmpty() || line.startsWith(u';') || number == 1)
            continue;
        if (line.startsWith(u'[')) {
            if (!line.endsWith(u']'))
                return ofLine(number, tr("the name of a key is not closed"));
            keys.append(RegistryKey{line.sliced(1, line.size() - 2).toString(), {}, {}});
            continue;
        }
        if (keys.isEmpty() && number > 1 && line.startsWith(u"Windows"))
            continue;
        if (keys.isEmpty() || !readValue(line, keys.last()))
            return ofLine(number,
                          tr("this is no value of a registry: %1").arg(printable(line.toString())));
    }
    return keys;
}

} // namespace Culvert
