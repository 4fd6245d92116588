// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/config/sshresolver.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Culvert {

/// The way to a server as ssh goes it: the destination first, then the jump hosts, each as ssh -G
/// resolves it, down to the one that ssh reaches by itself.
using Route = QList<ResolvedConfig>;

namespace RouteResolver {

/// Jump hosts that are looked at, one behind the other.
constexpr int MostHops = 16;

using Answer = std::function<void(const Result<Route> &)>;

/// Asks @p program for every hop of a login with these @p arguments, and calls @p answer once,
/// later, on this thread, unless @p parent is gone before. Fails where ssh does not resolve one of
/// them. See SshResolver::resolve() for what it runs.
void resolve(const QString &program, const QStringList &arguments, QObject *parent,
             const Answer &answer);

} // namespace RouteResolver

} // namespace Culvert
