// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"

#include <QHash>

namespace Culvert {

/// Knows which profiles listen where on this machine, so that many of them are compared in no time.
class ListenIndex
{
public:
    void add(const Profile &profile);
    /// The name of a profile that was added and whose endpoint cannot listen together with this
    /// one; empty if there is none, or if the endpoint is the server's.
    QString clash(const EndpointSettings &endpoint) const;

private:
    void addEndpoint(const EndpointSettings &endpoint, const QString &name);

    /// The first profile at each place. A place is a path; an address with its port; and, since
    /// "every address" is among all others, a port as such, and one at which every address is used.
    QHash<QString, QString> m_places;
};

} // namespace Culvert
