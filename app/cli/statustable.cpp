// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/statustable.h"

#include "app/verbs/texttable.h"
#include "core/texts/tr.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::StatusTable)

using namespace Qt::StringLiterals;

namespace {

/// Where the listener's name stands for several addresses: those it really listens on.
QString addressesCell(const EndpointStatus &endpoint)
{
    if (endpoint.addresses.isEmpty() || endpoint.addresses.first() == endpoint.listen)
        return {};
    return tr(" (%1)").arg(endpoint.addresses.join(u", "_s));
}

QString endpointCell(const EndpointStatus &endpoint)
{
    QString cell =
        endpointTypeName(endpoint.type) + u' ' + endpoint.listen + addressesCell(endpoint);
    if (!endpoint.target.isEmpty())
        cell += u" -> " + endpoint.target;
    if (!endpoint.enabled)
        cell += u' ' + tr("(switched off)");
    else if (!endpoint.listening)
        cell += u' ' + tr("(closed)");
    return cell;
}

QString processesCell(const QList<ProcessStatus> &processes)
{
    QStringList ids;
    for (const ProcessStatus &process : processes)
        ids.append(QString::number(process.pid));
    return ids.isEmpty() ? u"-"_s : ids.join(u' ');
}

/// Says each thing once: why the endpoints are closed may be why all of the profile is.
void appendFailure(QList<QStringList> &rows, const EndpointStatus &endpoint)
{
    if (!endpoint.failure)
        return;
    const QString &message = endpoint.failure->message;
    rows.append({u"  " + (message.contains(endpoint.listen) ? QString() : endpoint.listen + u": ") +
                 message});
}

bool isSaid(const ProfileStatus &profile, const QString &message)
{
    return std::any_of(profile.endpoints.begin(), profile.endpoints.end(),
                       [&message](const EndpointStatus &endpoint) {
                           return endpoint.failure && endpoint.failure->message == message;
                       });
}

/// What is to be said of a profile below its endpoints.
void appendWords(QList<QStringList> &rows, const ProfileStatus &profile, const QDateTime &now)
{
    if (!profile.sharedFrom.isEmpty())
        rows.append({u"  " + tr("shared, from %1").arg(profile.sharedFrom)});
    for (const RunStatus &run : profile.runs)
        rows.append({u"  " + tr("run %1: %2 (%3) since %4, connections: %5")
                                 .arg(run.id)
                                 .arg(run.program)
                                 .arg(run.pid)
                                 .arg(run.since.toLocalTime().toString(u"HH:mm"))
                                 .arg(run.connections)});
    if (profile.failure && !isSaid(profile, profile.failure->message))
        rows.append({u"  " + profile.failure->message});
    if (profile.retryAt)
        rows.append({u"  " + tr("since %1; the next try is in %2 s")
                                 .arg(profile.since.toLocalTime().toString(u"HH:mm:ss"))
                                 .arg(std::max<qint64>(0, now.secsTo(*profile.retryAt)))});
    for (const QString &line : profile.says.split(u'\n', Qt::SkipEmptyParts))
        rows.append({u"  | " + line});
    const QStringList warnings = warningMessages(profile.warnings);
    for (const QString &warning : warnings)
        rows.append({u"  " + tr("warning: %1").arg(warning)});
}

QStringList profileCells(const ProfileStatus &profile)
{
    return {profile.name, tunnelStateName(profile.state), QString::number(profile.connections),
            processesCell(profile.processes)};
}

void appendProfile(QList<QStringList> &rows, const ProfileStatus &profile, const QDateTime &now)
{
    QStringList row = profileCells(profile);
    for (const EndpointStatus &endpoint : profile.endpoints) {
        rows.append(row << endpointCell(endpoint));
        appendFailure(rows, endpoint);
        // Further endpoints stand below the first.
        row = {QString(), QString(), QString(), QString()};
    }
    if (profile.endpoints.isEmpty())
        rows.append(row);
    appendWords(rows, profile, now);
}

/// For a narrow terminal.
void appendBelowEachOther(QList<QStringList> &rows, const ProfileStatus &profile,
                          const QDateTime &now)
{
    rows.append(profileCells(profile));
    for (const EndpointStatus &endpoint : profile.endpoints) {
        rows.append({u"  " + endpointCell(endpoint)});
        appendFailure(rows, endpoint);
    }
    appendWords(rows, profile, now);
}

} // namespace

QString statusTable(const EngineStatus &status, const QDateTime &now, int columns)
{
    QList<QStringList> notices;
    for (const Failure &notice : status.notices)
        notices.append({notice.message});
    if (status.profiles.isEmpty())
        return textTable(notices, columns) + tr("There are no profiles yet.") + u'\n';

    QList<QStringList> rows{
        {tr("PROFILE"), tr("STATE"), tr("CONNECTIONS"), tr("SSH"), tr("ENDPOINTS")}};
    for (const ProfileStatus &profile : status.profiles)
        appendProfile(rows, profile, now);
    if (columns > 0 && textTableWidth(rows) > columns) {
        rows = {{tr("PROFILE"), tr("STATE"), tr("CONNECTIONS"), tr("SSH")}};
        for (const ProfileStatus &profile : status.profiles)
            appendBelowEachOther(rows, profile, now);
    }
    return textTable(notices, columns) + textTable(rows, columns);
}

} // namespace Culvert
