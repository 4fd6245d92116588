// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/sshconfigfile.h"

#include "core/config/loginpatience.h"
#include "core/model/hostport.h"

#include <QFile>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// ssh goes by the first value that it reads, and before that by those of its command line, where
// the profile's own options are.
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
            // ssh has expanded it already.
            text += ' ' + quotedForSshConfig(QString(file).replace(u'%', u"%%"_s));
        text += '\n';
    }
    return text;
}

/// Where neither the person's files nor the profile say anything.
QByteArray defaultsText(const SshConfigFile &file)
{
    QByteArray text =
        "Host *\n    ServerAliveInterval " + QByteArray::number(LoginPatience::KeepaliveInterval) +
        "\n    ServerAliveCountMax " + QByteArray::number(LoginPatience::KeepaliveCount) + '\n';
    for (const QString &host : file.needConnectTimeout)
        text += "Host " + quotedForSshConfig(host) + "\n    ConnectTimeout " +
                QByteArray::number(qint64(LoginPatience::UsualConnectTimeout.count())) + '\n';
    if (file.hasIdentity && !file.hosts.isEmpty())
        text += "Host " + quotedForSshConfig(file.hosts.last()) + "\n    IdentitiesOnly yes\n";
    for (const QString &host : file.hosts) {
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

QByteArray sshConfigFileText(const SshConfigFile &file)
{
    QByteArray text = "# Written by Culvert for one ssh and the jump hosts on its way.\n";
    if (file.accepted)
        text += acceptedKeysText(*file.accepted);
    text += Isolation;
    text += "    LogVerbose " + QByteArray(SshLogVerbose) + '\n';
    text += file.asks ? "    BatchMode no\n" : "    BatchMode yes\n";
    if (!file.contents.isEmpty())
        text += file.contents;
    else if (file.configFile.isEmpty())
        // Those that do not exist are passed over; the last is where some distributions have it.
        text += "Include ~/.ssh/config\nInclude /etc/ssh/ssh_config\nInclude "
                "/usr/etc/ssh/ssh_config\n";
    else if (file.configFile != u"/dev/null")
        // What everybody may write is no configuration to ssh, unless it is this one.
        text += "Include " + quotedForSshConfig(globEscaped(file.configFile)) + '\n';
    return text + defaultsText(file);
}

} // namespace Culvert
