// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Culvert {

/// Which applications a person has opened through which profile last, kept in a file.
class RecentPrograms
{
public:
    /// Of one profile.
    static constexpr qsizetype Most = 6;

    /// @p file may not be there yet, or be broken: then nothing is remembered. Empty: they are kept
    /// in memory only.
    explicit RecentPrograms(QString file);

    /// The ids of their entries, the last one first.
    QStringList of(const QString &profileId) const;
    /// It was opened now. Fails if that cannot be written, and is remembered for now all the same.
    std::optional<Failure> opened(const QString &profileId, const QString &programId);
    /// Drops those of profiles that are gone, with the next opened().
    void keepOnly(const QStringList &profileIds);

private:
    QString m_file;
    QMap<QString, QStringList> m_programs;
};

} // namespace Culvert
