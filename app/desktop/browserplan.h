// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/hostport.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace Culvert {

/// How a browser is told to use a proxy.
enum class BrowserKind { Chromium, Firefox };

/// How to start a browser that goes through a SOCKS endpoint and nowhere else: no name is looked up
/// here and nothing goes past the proxy. Pure; measured with Chromium and Firefox.
class BrowserPlan
{
public:
    /// The words of the Exec key of a desktop entry, without its field codes (Desktop Entry
    /// Specification, "The Exec key"); empty if there is none.
    static QStringList commandOf(const QString &desktopEntry);
    /// Nothing for a browser of which it is not known how to isolate it.
    static std::optional<BrowserKind> kindOf(const QStringList &command);

    /// What keeps it apart from everyday use, without a proxy: it takes nothing over from one that
    /// runs, and gives nothing to it.
    static QStringList separation(BrowserKind kind, const QString &dataDirectory);

    /// The folder that a browser of Snap or Flatpak may use, whose confinement keeps it out of most
    /// others: below ~/snap/NAME/common (snap(8)) or ~/.var/app/ID (flatpak(1)) of @p home. Nothing
    /// for any other.
    static std::optional<QString> confinedDirectory(const QStringList &command,
                                                    const QString &home);
    /// What follows the command. An empty @p url opens the browser's own first page.
    static QStringList arguments(BrowserKind kind, const QString &dataDirectory,
                                 const HostPort &socks, const QUrl &url);
    /// What a Firefox profile's user.js says.
    static QString userJs(const HostPort &socks);
    /// Where a client on this machine reaches what listens at @p listen: 0.0.0.0 is no destination.
    static HostPort reachable(const HostPort &listen);
};

} // namespace Culvert
