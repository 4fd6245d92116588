// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/socketdoubt.h"

#include "core/io/peercredentials.h"

#include <array>
#include <cerrno>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Culvert {

namespace {

using Kind = SocketDoubt::Kind;

std::optional<SocketDoubt> doubtAboutOwner(const std::string &path, const struct stat &info)
{
    if (S_ISLNK(info.st_mode))
        return SocketDoubt{Kind::Link, path, info.st_uid, 0};
    if (!isTrustedUser(info.st_uid))
        return SocketDoubt{Kind::OthersOwn, path, info.st_uid, 0};
    return std::nullopt;
}

/// Nothing if there is none any more: what was connected to stays connected.
std::optional<SocketDoubt> doubtAboutSocketFile(const std::string &path)
{
    struct stat info
    {};
    if (::lstat(path.c_str(), &info) != 0)
        return errno == ENOENT ? std::nullopt
                               : std::optional(SocketDoubt{Kind::Unknown, path, 0, errno});
    if (const auto doubt = doubtAboutOwner(path, info))
        return doubt;
    if (!S_ISSOCK(info.st_mode))
        return SocketDoubt{Kind::NotASocket, path, info.st_uid, 0};
    return std::nullopt;
}

} // namespace

bool isTrustedUser(uid_t user)
{
    return user == ::geteuid() || user == 0;
}

std::optional<SocketDoubt> doubtAboutFolder(const std::string &folder)
{
    struct stat info
    {};
    if (::lstat(folder.c_str(), &info) != 0)
        return errno == ENOENT ? std::nullopt
                               : std::optional(SocketDoubt{Kind::Unknown, folder, 0, errno});
    if (const auto doubt = doubtAboutOwner(folder, info))
        return doubt;
    if (!S_ISDIR(info.st_mode))
        return SocketDoubt{Kind::NotAFolder, folder, info.st_uid, 0};
    if ((info.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return SocketDoubt{Kind::OthersCanWrite, folder, info.st_uid, 0};
    return std::nullopt;
}

std::optional<SocketDoubt> doubtAboutServer(int socket, const std::string &path)
{
    if (const auto doubt = doubtAboutFolder(path.substr(0, path.rfind('/'))))
        return doubt;
    if (const auto doubt = doubtAboutSocketFile(path))
        return doubt;
    const std::optional<PeerCredentials> listener = peerCredentials(socket);
    if (!listener)
        return SocketDoubt{Kind::Unknown, path, 0, errno};
    if (!isTrustedUser(listener->user))
        return SocketDoubt{Kind::OthersListen, path, listener->user, 0};
    return std::nullopt;
}

std::string userName(uid_t user)
{
    std::array<char, 4096> strings{};
    passwd entry{};
    passwd *found = nullptr;
    ::getpwuid_r(user, &entry, strings.data(), strings.size(), &found);
    return found ? std::string(found->pw_name) : std::to_string(user);
}

} // namespace Culvert
