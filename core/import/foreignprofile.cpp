// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/foreignprofile.h"

#include "core/import/configkeywords.h"
#include "core/import/importreport.h"
#include "core/import/sshconfigtext.h"
#include "core/texts/tr.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ForeignProfile)

using namespace Qt::StringLiterals;

namespace {

/// True for a socket by which a session, or the machine, is commanded: the folders where sessions
/// keep theirs, and what agents, buses and container engines call them.
bool isSessionSocket(const QString &path)
{
    static constexpr std::array Folders{"/run/user/", "/var/run/user/", "/tmp/ssh-"};
    static constexpr std::array Words{"docker", "podman", "containerd", "crio",  "agent",
                                      "dbus",   "/bus",   "keyring",    "gnupg", "wayland"};
    const QString clean = QDir::cleanPath(path).toLower();
    const auto begins = [&clean](const char *folder) {
        return clean.startsWith(QLatin1String(folder));
    };
    const auto has = [&clean](const char *word) { return clean.contains(QLatin1String(word)); };
    return std::any_of(Folders.begin(), Folders.end(), begins) ||
           std::any_of(Words.begin(), Words.end(), has);
}

/// The fields that a newer Culvert would know: what they do, nobody here can say.
void leaveOutUnknown(const QJsonObject &unknown, const QString &of, QStringList &leftOut)
{
    const QStringList fields = unknown.keys();
    for (const QString &field : fields)
        leftOut.append(tr("the unknown field \"%1\"").arg(printable(of + field)));
}

EndpointSettings disarmedEndpoint(const EndpointSettings &foreign, ImportItem &item)
{
    EndpointSettings endpoint;
    endpoint.type = foreign.type;
    endpoint.name = foreign.name;
    endpoint.listen = foreign.listen;
    endpoint.target = foreign.target;
    endpoint.user = foreign.user;
    endpoint.password = foreign.password;
    const QString risk = endpointRisk(foreign);
    endpoint.enabled = foreign.enabled && risk.isEmpty();

    const QString text = printable(endpointText(endpoint));
    if (!risk.isEmpty())
        item.warnings.append(tr("%1 is switched off: %2").arg(text, risk));
    if (foreign.allowOtherUsers)
        item.leftOut.append(tr("allowOtherUsers of %1").arg(text));
    // A "no" harms nobody.
    if (foreign.browsers == true)
        item.leftOut.append(tr("browsers of %1").arg(text));
    else
        endpoint.browsers = foreign.browsers;
    if (foreign.socketMode != endpoint.socketMode)
        item.leftOut.append(tr("mode %1 of %2").arg(socketModeText(foreign.socketMode), text));
    leaveOutUnknown(foreign.unknown, u"endpoints."_s, item.leftOut);
    return endpoint;
}

void takeOptions(const QMap<QString, QString> &options, Profile &profile, QStringList &leftOut)
{
    for (auto option = options.begin(); option != options.end(); ++option) {
        const QString &name = option.key();
        const QString &value = option.value();
        if (!isHarmless(name, value))
            profile.disabledOptions.insert(name, value);
        else if (const QString problem = optionProblem(name, value); !problem.isEmpty())
            leftOut.append(u"%1 %2: %3"_s.arg(printable(name), printable(value), problem));
        else
            profile.options.insert(name, value);
    }
}

} // namespace

QString endpointRisk(const EndpointSettings &endpoint)
{
    if (endpoint.type == EndpointType::ReverseSocks)
        return tr("programs on the server could reach whatever this machine reaches");
    if (endpoint.type == EndpointType::Reverse)
        return tr("programs on the server could reach %1 from this machine")
            .arg(printable(endpoint.target.toString()));
    if (endpoint.listen.isUnix())
        return tr("programs that look for another socket at this path would talk to the server");
    if (!endpoint.listen.isEmpty() && !endpoint.listen.isLocalOnly())
        return tr("other machines could use it");
    if (endpoint.allowOtherUsers)
        return tr("other users of this machine could use it");
    if (endpoint.target.isUnix() && isSessionSocket(endpoint.target.path()))
        return tr("it leads to a socket by which a session or a machine is commanded");
    return {};
}

void disarm(ImportItem &item)
{
    const Profile foreign = item.profile;
    Profile &profile = item.profile;
    profile = Profile::create(foreign.name, foreign.destination);
    profile.start = StartMode::Manual;
    profile.idleSeconds = foreign.idleSeconds;
    profile.jumpHosts = foreign.jumpHosts;
    profile.identityFile = foreign.identityFile;
    profile.pool.processes = foreign.pool.processes;
    profile.pool.connectionsPerProcess = foreign.pool.connectionsPerProcess;
    // Without any configuration, nothing of one can run.
    if (foreign.configFile == u"/dev/null")
        profile.configFile = foreign.configFile;
    else
        profile.disabledConfigFile = foreign.configFile;
    if (profile.disabledConfigFile.isEmpty())
        profile.disabledConfigFile = foreign.disabledConfigFile;
    profile.disabledOptions = foreign.disabledOptions;
    takeOptions(foreign.options, profile, item.leftOut);
    for (const EndpointSettings &endpoint : foreign.endpoints)
        profile.endpoints.append(disarmedEndpoint(endpoint, item));
    leaveOutUnknown(foreign.unknown, {}, item.leftOut);
    leaveOutUnknown(foreign.pool.unknown, u"pool."_s, item.leftOut);
    // A verb for one's own group would start it.
    if (!foreign.group.isEmpty())
        item.leftOut.append(tr("group %1: put it into one of yours").arg(printable(foreign.group)));
    if (foreign.start != StartMode::Manual)
        item.leftOut.append(tr("start %1: it starts by hand until you change that")
                                .arg(startModeName(foreign.start)));
}

} // namespace Culvert
