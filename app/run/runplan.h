// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/hostport.h"

#include <QByteArray>

#include <optional>

namespace Culvert {

/// What the running instance answers to `culvert run`: how a program gets to the tunnel, which is
/// up.
struct RunPlan
{
    struct Proxy
    {
        HostPort address;
        /// Empty if it asks for none.
        QString user;
        QString password;
    };

    /// The profile's name.
    QString profile;
    /// Where the sockets of its namespace are to be handed over, and what it covers there.
    QString socket;
    QString folder;
    /// Only with --proxy-env; then there is no namespace.
    std::optional<Proxy> proxy;

    QByteArray toJson() const;
    /// Nothing if it is none.
    static std::optional<RunPlan> fromJson(const QByteArray &json);
};

} // namespace Culvert
