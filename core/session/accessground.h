// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/connect/logingate.h"
#include "core/io/poller.h"
#include "core/model/profile.h"
#include "core/ssh/askpass.h"
#include "core/ssh/passwordasker.h"

#include <QTemporaryDir>

#include <memory>

namespace Culvert {

/// What the connectors, proxies and forwards of one SshAccess stand on. Each of them keeps it, so
/// that they and the access may go in any order.
struct AccessGround
{
    AccessGround(Profile theProfile, const QString &directoryTemplate, const QString &password,
                 Asker *next)
        : profile(std::move(theProfile))
        , directory(directoryTemplate)
        , asker(password, next)
    {}

    const Profile profile;
    QTemporaryDir directory;
    Poller poller;
    LoginGate gate;
    PasswordAsker asker;
    /// Not there where ssh has nobody to ask.
    std::unique_ptr<Askpass> askpass;
};

} // namespace Culvert
