// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/probe/testverb.h"
#include "core/session/engineinterface.h"
#include "ui/editor/serverprobe.h"

#include <QObject>

namespace Culvert {

/// Finds out about servers for the window, as `culvert test` and `culvert services` do for the
/// command line. What an ssh asks is asked in a dialog.
class WindowProbe : public QObject, public ServerProbe
{
    Q_OBJECT

public:
    /// @p engine outlives this.
    WindowProbe(EngineInterface &engine, SshTools tools, QObject *parent = nullptr);

    void test(const Profile &profile, std::optional<qsizetype> endpoint, QObject *context,
              const Heard &heard, const Done &done) override;
    void findServices(const QString &profileId, QObject *context, const Found &found) override;

private:
    /// What the profile's tunnel says of exactly these endpoints, which may be edited ones.
    std::optional<ProfileStatus> statusOf(const Profile &profile) const;

    EngineInterface &m_engine;
    SshTools m_tools;
};

} // namespace Culvert
