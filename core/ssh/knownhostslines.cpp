// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/knownhostslines.h"

#include "core/io/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Culvert {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Culvert::KnownHosts", text);
}

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
    const bool read = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
    QByteArray bytes = read ? file.readAll() : QByteArray();
    if (read && file.error() == QFileDevice::NoError)
        return bytes;
    return Failure{FailureKind::Permission,
                   file.error() == QFileDevice::NoError
                       ? tr("%1 cannot be read: it is not a file on a disk").arg(path)
                       : tr("%1 cannot be read: %2").arg(path, file.errorString()),
                   {}};
}

QList<qsizetype> linesWithHost(const QString &keygenOutput)
{
    static const QRegularExpression found(QStringLiteral(R"(^# Host .* found: line (\d+) *$)"),
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
    if (const auto failure = writeWholeFile(path + QStringLiteral(".old"), bytes))
        return failure;
    return writeWholeFile(path, without(bytes, lines));
}

} // namespace Culvert
