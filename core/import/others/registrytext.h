// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Culvert {

/// One key of Windows' registry and its values.
struct RegistryKey
{
    /// The whole path, such as "HKEY_CURRENT_USER\Software\...".
    QString path;
    QHash<QString, QString> texts;
    QHash<QString, quint32> numbers;

    /// Empty, or nothing, where there is none.
    QString text(const QString &name) const { return texts.value(name); }
    std::optional<quint32> number(const QString &name) const;
};

/// A file that Windows' registry editor exported, in UTF-16 or in one of the 8-bit encodings, as
/// text; what is no UTF-8 there is taken for Latin-1. Nothing if it is not such a file.
std::optional<QString> registryText(const QByteArray &bytes);

/// The keys of it. Values of other types than texts and numbers are passed over. The failure names
/// the line.
Result<QList<RegistryKey>> readRegistry(const QString &text);

} // namespace Culvert
