// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/sshconfigfile.h"

#include "core/model/hostport.h"

#include <QFile>

namespace Culvert {

namespace {

// ssh goes by the first value that it reads, and before that by those of its command line, where
// the profile's own options are. Keepalives: less than 30 s in total would kill good tunnels, since
// sshd answers nothing while it resolves a name; more than a minute would show a dead one as up for
// longer.
constexpr auto Isolation = R"(Host *
    NumberOfPasswordPrompts 3
    ControlMaster no
    ControlPath none
    ControlPersist no
    ForkAfterAuthentication no
    RemoteCommand none
    PermitLocalCommand no
    Tunnel no
    LogLevel INFO
    ServerAliveInterval 14
    ServerAliveCountMax 3
    ConnectTimeout 20
)";

/// ssh reads the argument of Include as a pattern (glob(7)).
QString globEscaped(const QString &path)
{
    QString escaped;
    for (const QChar c : path) {
        if (QStringView(u"*?[]\\").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QByteArray acceptedKeysText(const AcceptedKeys &accepted)
{
    QByteArray text;
    for (const AcceptedKeys::Key &key : accepted.keys()) {
        text += "Host " + quotedForSshConfig(key.host) + "\n    UserKnownHostsFile " +
                quotedForSshConfig(accepted.file());
        for (const QString &file : key.files)
            text += ' ' + quotedForSshConfig(file);
        text += '\n';
    }
    return text;
}

/// After all else, so that whatever a person's files say of a name comes first.
QByteArray asciiNamesText(const QStringList &hosts)
{
    QByteArray text;
    for (const QString &host : hosts) {
        const QString ascii = asciiHost(host);
        if (!ascii.isEmpty() && ascii != host)
            text +=
                "Host " + quotedForSshConfig(host) + "\n    HostName " + ascii.toLatin1() + '\n';
    }
    return text;
}

} // namespace

QByteArray quotedForSshConfig(const QString &word)
{
    QByteArray quoted = QFile::encodeName(word);
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quoted + '"';
}

QByteArray sshConfigFileText(const QString &configFile, bool asks, const AcceptedKeys *accepted,
                             const QStringList &hosts)
{
    QByteArray text = "# Written by Culvert for one ssh and the jump hosts on its way.\n";
    if (accepted)
        text += acceptedKeysText(*accepted);
    text += Isolation;
    text += "    LogVerbose " + QByteArray(SshLogVerbose) + '\n';
    text += asks ? "    BatchMode no\n" : "    BatchMode yes\n";
    if (configFile.isEmpty())
        // Those that do not exist are passed over; the last is where some distributions have it.
        text += "Include ~/.ssh/config\nInclude /etc/ssh/ssh_config\nInclude "
                "/usr/etc/ssh/ssh_config\n";
    else if (configFile != u"/dev/null")
        // What everybody may write is no configuration to ssh, unless it is this one.
        text += "Include " + quotedForSshConfig(globEscaped(configFile)) + '\n';
    return text + asciiNamesText(hosts);
}

} // namespace Culvert
