// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QByteArray>

#include <optional>

namespace Culvert {

/// What the kernel does with what a program in a namespace of its own sends (nft(8)). Pure but for
/// load().
struct RedirectRules
{
    /// Where every TCP connection goes that is not to loopback.
    quint16 connections = 0;
    /// Where every question for a name goes, whomever it was to be asked of.
    quint16 questionsByUdp = 0;
    quint16 questionsByTcp = 0;

    QByteArray text() const;
    /// Gives them to the kernel, in this process's network namespace, by the program nft. Needs
    /// CAP_NET_ADMIN there. Waits for that program, which takes some milliseconds.
    std::optional<Failure> load() const;
};

} // namespace Culvert
