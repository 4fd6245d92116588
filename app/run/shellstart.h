// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

namespace Culvert {

/// How a person's shell is started so that its prompt says which tunnel it uses: with a start-up
/// file before the person's own. Pure.
struct ShellStart
{
    QByteArrayList arguments;
    /// The content of files, by their names in the folder.
    QMap<QByteArray, QByteArray> files;
    QMap<QByteArray, QByteArray> environment;

    /// @p shell is a path, @p folder where the files will be. @p profile may be any text.
    static ShellStart of(const QByteArray &shell, const QString &profile, const QByteArray &folder,
                         const QMap<QByteArray, QByteArray> &environment);
};

} // namespace Culvert
