// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/demo/demosite.h"
#include "core/model/profile.h"
#include "sandbox/privatesshd.h"

#include <QObject>
#include <QUrl>

namespace Culvert {

/// What `culvert --demo` runs against: a private ssh server, a page that only that server's
/// connections can read, and the profile that leads there. All of it ends with this object.
class Demo : public QObject
{
    Q_OBJECT

public:
    explicit Demo(QObject *parent = nullptr);

    /// Ends in ready() or failed(), not before this returns.
    void start();

Q_SIGNALS:
    /// @p profile is new and good: on demand, a SOCKS endpoint and a forward to the page, both on
    /// free ports. @p page is the page's address as the server sees it.
    void ready(const Culvert::Profile &profile, const QUrl &page);
    /// Also after ready(), when the server ends by itself.
    void failed(const Culvert::Failure &failure);

private:
    void onServerReady();

    PrivateSshd m_sshd;
    DemoSite m_site;
};

} // namespace Culvert
