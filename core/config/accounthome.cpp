// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/accounthome.h"

#include <QDir>
#include <QFile>

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace Culvert {

QString accountHome()
{
    passwd account{};
    passwd *found = nullptr;
    std::array<char, 16384> texts{};
    if (::getpwuid_r(::getuid(), &account, texts.data(), texts.size(), &found) != 0 || !found)
        return QDir::homePath();
    return QFile::decodeName(account.pw_dir);
}

} // namespace Culvert
