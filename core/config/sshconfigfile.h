// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/config/acceptedkeys.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Culvert {

/// What ssh says beside its messages (ssh_config(5), LogVerbose), which SshMessages reads: whose
/// key exchange is a strict one, that a server has proved who it is, what it thinks of each request
/// to log in, that it is logged in, by which signal it was told to end; and that words are those of
/// a server, which it would say without a mark otherwise.
constexpr auto SshLogVerbose = "kex.c:kex_choose_conf():*,"
                               "sshconnect2.c:input_userauth_service_accept():*,"
                               "sshconnect2.c:ssh_userauth2():*,"
                               "sshconnect2.c:input_userauth_failure():*,"
                               "sshconnect2.c:input_userauth_info_req():*,"
                               "sshconnect2.c:input_userauth_passwd_changereq():*,"
                               "clientloop.c:client_loop():*";

/// What the configuration of one ssh and the jump hosts on its way is made of.
struct SshConfigFile
{
    /// What the profile names instead of the usual files; empty: ssh's own.
    QString configFile = {};
    /// What stands there in place of that file, see contentsToGiveToSsh(). Empty: it is included.
    QByteArray contents = {};
    /// Without, ssh asks nobody.
    bool asks = false;
    /// May be null.
    const AcceptedKeys *accepted = nullptr;
    /// What ssh is given as hosts, the destination last; one in another script that no file gives a
    /// HostName is looked up by its ASCII form (RFC 5891), as ssh itself does not.
    QStringList hosts = {};
    /// A key is named for the destination, and is enough: an agent's other keys would use up the
    /// attempts that a server allows (IdentitiesOnly).
    bool hasIdentity = false;
    /// See LoginPatience::needConnectTimeout.
    QStringList needConnectTimeout = {};
};

/// The text of this configuration (ssh_config(5)). It says first what Culvert needs, so that
/// nothing in a person's own files can turn any of them into a client of another master, make it
/// listen, run a command or go to the background; then it includes those files; then come defaults,
/// which count where neither they nor the command line say anything. A file rather than options of
/// the command line, because ssh hands on only the file to the ssh of a jump host.
QByteArray sshConfigFileText(const SshConfigFile &file);

/// A word of ssh_config(5) that stays one word: in quotes, with what is special in them escaped.
QByteArray quotedForSshConfig(const QString &word);

} // namespace Culvert
