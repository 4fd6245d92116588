// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QCoreApplication>
#include <QMenu>

namespace Culvert {

/// What can be done with one endpoint.
class EndpointMenu
{
    Q_DECLARE_TR_FUNCTIONS(Culvert::EndpointMenu)

public:
    /// What went wrong; never with nothing.
    using Failed = std::function<void(const Failure &failure)>;

    /// Fills @p menu for the endpoint in this place of the profile. @p engine outlives the menu.
    static void fill(QMenu &menu, EngineInterface &engine, const ProfileStatus &profile,
                     qsizetype place, const Failed &failed);
    /// Switches the endpoint on or off by itself, and keeps it so.
    static void setEnabled(EngineInterface &engine, const QString &profileId, qsizetype place,
                           bool enabled, const Failed &failed);

private:
    static bool isTemporary(const EngineInterface &engine, const QString &profileId,
                            qsizetype place);
    static void change(EngineInterface &engine, const QString &profileId, qsizetype place,
                       const std::function<void(EndpointSettings &)> &how, const Failed &failed);
};

} // namespace Culvert
