// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/knownhostslines.h"

#include "core/io/regularfile.h"
#include "core/io/wholefile.h"
#include "core/texts/tr.h"

#include <QFile>
#include <QRegularExpression>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::KnownHosts)

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 64LL * 1024 * 1024;

QByteArray without(const QByteArray &bytes, const QList<qsizetype> &lines)
{
    QByteArray kept;
    qsizetype number = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype feed = bytes.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? bytes.size() : feed + 1;
        if (!lines.contains(++number))
            kept += bytes.sliced(begin, end - begin);
        begin = end;
    }
    return kept;
}

} // namespace

Result<QByteArray> readKnownHosts(const QString &path)
{
    QFile file(path);
    std::optional<QString> why = whyNotReadable(path, LargestFile);
    if (!why && file.open(QIODevice::ReadOnly)) {
        QByteArray bytes = file.read(LargestFile);
        if (file.error() == QFileDevice::NoError)
            return bytes;
    }
    return Failure{FailureKind::Permission,
                   tr("%1 cannot be read: %2").arg(path, why.value_or(file.errorString())),
                   {}};
}

QList<qsizetype> linesWithHost(const QString &keygenOutput)
{
    static const QRegularExpression found(uR"(^# Host .* found: line (\d+) *$)"_s,
                                          QRegularExpression::MultilineOption);
    QList<qsizetype> lines;
    for (auto match = found.globalMatch(keygenOutput); match.hasNext();)
        lines.append(match.next().captured(1).toLongLong());
    return lines;
}

std::optional<Failure> removeKnownHosts(const QString &path, const QByteArray &bytes,
                                        const QList<qsizetype> &lines)
{
    if (lines.isEmpty())
        return std::nullopt;
    const Result<QByteArray> now = readKnownHosts(path);
    if (!now)
        return now.failure();
    if (*now != bytes)
        return Failure{
            FailureKind::Internal, tr("%1 was changed meanwhile; please try again").arg(path), {}};
    if (const auto failure = writeWholeFile(path + u".old"_s, bytes))
        return failure;
    return writeWholeFile(path, without(bytes, lines));
}

} // namespace Culvert
