// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>

#include <sys/types.h>

namespace Culvert {

// Without Qt, since culvert-askpass has none. localpeer.h puts it into words.

/// Why a Unix socket of the program's own is not to be spoken to: somebody else may be listening.
struct SocketDoubt
{
    enum class Kind {
        /// The folder or the socket is a symbolic link.
        Link,
        NotAFolder,
        NotASocket,
        /// The folder is the user's own, and others may put things into it.
        OthersCanWrite,
        /// The folder or the socket is another user's.
        OthersOwn,
        /// Another user's process listens.
        OthersListen,
        /// The kernel does not tell; see error.
        Unknown,
    };

    Kind kind = Kind::Unknown;
    /// The folder or the socket.
    std::string path;
    /// Whose it is.
    uid_t user = 0;
    /// An errno.
    int error = 0;
};

/// True for this user (the effective one) and for root, who can do anything anyway.
bool isTrustedUser(uid_t user);

/// Nothing if only this user and root can put things into @p folder, or if there is no such folder.
std::optional<SocketDoubt> doubtAboutFolder(const std::string &folder);

/// To be asked when @p socket has connected to @p path and before the first byte is sent: nothing
/// if the folder, the socket and the process that listens are this user's or root's. The last of
/// these is asked of the connection itself (unix(7), SO_PEERCRED), so that a change of the path in
/// between makes no difference. Some microseconds.
std::optional<SocketDoubt> doubtAboutServer(int socket, const std::string &path);

/// The user's name, or the number where there is none. May ask a directory service, and take long.
std::string userName(uid_t user);

} // namespace Culvert
