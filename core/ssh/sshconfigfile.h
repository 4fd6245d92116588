// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ssh/acceptedkeys.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Culvert {

/// What ssh says beside its messages (ssh_config(5), LogVerbose), which SshMessages reads: whose
/// key exchange is a strict one, that a server has proved who it is, that it is logged in; and that
/// words are those of a server, which it would say without a mark otherwise.
constexpr auto SshLogVerbose = "kex.c:kex_choose_conf():*,"
                               "sshconnect2.c:input_userauth_service_accept():*,"
                               "sshconnect2.c:ssh_userauth2():*,"
                               "sshconnect2.c:input_userauth_info_req():*,"
                               "sshconnect2.c:input_userauth_passwd_changereq():*";

/// The ssh_config(5) that one ssh and the jump hosts on its way are started with. It says first
/// what Culvert needs, so that nothing in a person's own files can turn any of them into a client
/// of another master, make it listen, run a command or go to the background; then it includes those
/// files; then come defaults. A file rather than options of the command line, because ssh hands on
/// only the file to the ssh of a jump host.
///
/// @p configFile is what the profile names instead of the usual files; empty: ssh's own. Without
/// @p asks, ssh asks nobody. @p accepted may be null. @p hosts: what ssh is given as hosts; one in
/// another script that no file gives a HostName is looked up by its ASCII form (RFC 5891), as ssh
/// itself does not.
QByteArray sshConfigFileText(const QString &configFile, bool asks, const AcceptedKeys *accepted,
                             const QStringList &hosts = {});

/// A word of ssh_config(5) that stays one word: in quotes, with what is special in them escaped.
QByteArray quotedForSshConfig(const QString &word);

} // namespace Culvert
