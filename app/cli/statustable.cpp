// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/statustable.h"

#include "app/cli/texttable.h"
#include "core/model/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Culvert::StatusTable", source);
}

/// Where the listener's name stands for several addresses: those it really listens on.
QString addressesCell(const EndpointStatus &endpoint)
{
    if (endpoint.addresses.isEmpty() || endpoint.addresses.first() == endpoint.listen)
        return {};
    return text(" (%1)").arg(endpoint.addresses.join(u", "_s));
}

QString endpointCell(const EndpointStatus &endpoint)
{
    QString cell =
        endpointTypeName(endpoint.type) + u' ' + endpoint.listen + addressesCell(endpoint);
    if (!endpoint.target.isEmpty())
        cell += u" -> " + endpoint.target;
    if (!endpoint.enabled)
        cell += u' ' + text("(switched off)");
    else if (!endpoint.listening)
        cell += u' ' + text("(closed)");
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

void appendProfile(QList<QStringList> &rows, const ProfileStatus &profile, const QDateTime &now)
{
    QStringList row{profile.name, tunnelStateName(profile.state),
                    QString::number(profile.connections), processesCell(profile.processes)};
    for (const EndpointStatus &endpoint : profile.endpoints) {
        rows.append(row << endpointCell(endpoint));
        appendFailure(rows, endpoint);
        // Further endpoints stand below the first.
        row = {QString(), QString(), QString(), QString()};
    }
    if (profile.endpoints.isEmpty())
        rows.append(row);
    if (profile.failure && !isSaid(profile, profile.failure->message))
        rows.append({u"  " + profile.failure->message});
    if (profile.retryAt)
        rows.append({u"  " + text("since %1; the next try is in %2 s")
                                 .arg(profile.since.toLocalTime().toString(u"HH:mm:ss"))
                                 .arg(std::max<qint64>(0, now.secsTo(*profile.retryAt)))});
    for (const QString &line : profile.says.split(u'\n', Qt::SkipEmptyParts))
        rows.append({u"  | " + line});
    const QStringList warnings = warningMessages(profile.warnings);
    for (const QString &warning : warnings)
        rows.append({u"  " + text("warning: %1").arg(warning)});
}

} // namespace

QString statusTable(const EngineStatus &status, const QDateTime &now)
{
    QString notices;
    for (const Failure &notice : status.notices)
        notices += plainLine(notice.message) + u'\n';
    if (status.profiles.isEmpty())
        return notices + text("There are no profiles yet.") + u'\n';

    QList<QStringList> rows{
        {text("PROFILE"), text("STATE"), text("CONNECTIONS"), text("SSH"), text("ENDPOINTS")}};
    for (const ProfileStatus &profile : status.profiles)
        appendProfile(rows, profile, now);
    return notices + textTable(rows);
}

} // namespace Culvert
