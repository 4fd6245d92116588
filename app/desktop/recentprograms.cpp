// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/recentprograms.h"

#include "core/io/regularfile.h"
#include "core/io/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// Much more than all profiles of anybody need.
constexpr qint64 LargestList = 1 << 20;

} // namespace

RecentPrograms::RecentPrograms(QString file)
    : m_file(std::move(file))
{
    if (m_file.isEmpty())
        return;
    const Result<QByteArray> stored = readRegularFile(m_file, LargestList);
    if (!stored)
        return;
    const QJsonObject profiles = QJsonDocument::fromJson(*stored).object();
    for (auto profile = profiles.begin(); profile != profiles.end(); ++profile) {
        QStringList &programs = m_programs[profile.key()];
        const QJsonArray ids = profile.value().toArray();
        for (const auto &id : ids) {
            if (id.isString() && programs.size() < Most)
                programs.append(id.toString());
        }
    }
}

QStringList RecentPrograms::of(const QString &profileId) const
{
    return m_programs.value(profileId);
}

void RecentPrograms::keepOnly(const QStringList &profileIds)
{
    m_programs.removeIf(
        [&profileIds](const auto &entry) { return !profileIds.contains(entry.key()); });
}

std::optional<Failure> RecentPrograms::opened(const QString &profileId, const QString &programId)
{
    QStringList &programs = m_programs[profileId];
    programs.removeAll(programId);
    programs.prepend(programId);
    programs.resize(std::min(programs.size(), Most));
    if (m_file.isEmpty())
        return std::nullopt;
    QJsonObject profiles;
    for (auto entry = m_programs.cbegin(); entry != m_programs.cend(); ++entry)
        profiles.insert(entry.key(), QJsonArray::fromStringList(entry.value()));
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    return writeWholeFile(m_file, QJsonDocument(profiles).toJson());
}

} // namespace Culvert
