// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace Culvert::Test {

/// While it lives, sockets that this program makes and connects are another user's. Only root can
/// do that.
class AsUser
{
public:
    static constexpr uid_t Nobody = 65534;

    static bool isPossible() { return ::geteuid() == 0; }

    explicit AsUser(uid_t user = Nobody)
    {
        if (::seteuid(user) != 0)
            qFatal("cannot become user %u", user);
    }
    ~AsUser()
    {
        if (::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(AsUser)
};

} // namespace Culvert::Test
