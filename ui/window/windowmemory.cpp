// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/windowmemory.h"

#include "core/io/privatefolder.h"
#include "core/io/regularfile.h"
#include "core/io/wholefile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Culvert {

namespace {

constexpr QLatin1StringView GeometryKey{"geometry"};
constexpr QLatin1StringView SplitterKey{"splitter"};
constexpr QLatin1StringView ProfileKey{"profile"};
constexpr QLatin1StringView ToldKey{"toldOfTray"};
constexpr QLatin1StringView ToldNoTrayKey{"toldOfNoTray"};
constexpr QLatin1StringView LogKey{"showsLog"};
constexpr QLatin1StringView CollapsedKey{"collapsed"};

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

WindowMemory WindowMemory::read(const QString &file)
{
    constexpr qint64 Largest = 1LL << 20;
    const Result<QByteArray> source = readRegularFile(file, Largest);
    if (!source)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(*source).object();
    QStringList collapsed;
    const QJsonArray groups = object.value(CollapsedKey).toArray();
    for (const auto &group : groups)
        collapsed.append(group.toString());
    WindowMemory memory;
    memory.geometry = bytesOf(object.value(GeometryKey));
    memory.splitter = bytesOf(object.value(SplitterKey));
    memory.profile = object.value(ProfileKey).toString();
    memory.toldOfTray = object.value(ToldKey).toBool();
    memory.toldOfNoTray = object.value(ToldNoTrayKey).toBool();
    memory.showsLog = object.value(LogKey).toBool();
    memory.collapsed = collapsed;
    return memory;
}

std::optional<Failure> WindowMemory::write(const QString &file) const
{
    const QJsonObject object{
        {GeometryKey, textOf(geometry)},
        {SplitterKey, textOf(splitter)},
        {ProfileKey, profile},
        {ToldKey, toldOfTray},
        {ToldNoTrayKey, toldOfNoTray},
        {LogKey, showsLog},
        {CollapsedKey, QJsonArray::fromStringList(collapsed)},
    };
    std::optional<Failure> failure = makePrivateFolder(QFileInfo(file).absolutePath());
    return failure ? failure : writeWholeFile(file, QJsonDocument(object).toJson());
}

} // namespace Culvert
