// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/runplan.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

const QString ProfileField = u"profile"_s;
const QString SocketField = u"socket"_s;
const QString FolderField = u"folder"_s;
const QString HostField = u"proxyHost"_s;
const QString PortField = u"proxyPort"_s;
const QString UserField = u"proxyUser"_s;
const QString PasswordField = u"proxyPassword"_s;

} // namespace

QByteArray RunPlan::toJson() const
{
    QJsonObject object{{ProfileField, profile}, {SocketField, socket}, {FolderField, folder}};
    if (proxy) {
        object.insert(HostField, proxy->address.host);
        object.insert(PortField, proxy->address.port);
        object.insert(UserField, proxy->user);
        object.insert(PasswordField, proxy->password);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RunPlan> RunPlan::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RunPlan plan;
    plan.profile = object.value(ProfileField).toString();
    plan.socket = object.value(SocketField).toString();
    plan.folder = object.value(FolderField).toString();
    if (const QString host = object.value(HostField).toString(); !host.isEmpty())
        plan.proxy = Proxy{{host, static_cast<quint16>(object.value(PortField).toInt())},
                           object.value(UserField).toString(),
                           object.value(PasswordField).toString()};
    if (!plan.proxy && (plan.socket.isEmpty() || plan.folder.isEmpty()))
        return std::nullopt;
    return plan;
}

} // namespace Culvert
