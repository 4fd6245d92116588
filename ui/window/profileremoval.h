// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QObject>

class QWidget;

namespace Culvert {

/// Asks before it removes a tunnel, and brings back the last one that it removed.
class ProfileRemoval : public QObject
{
    Q_OBJECT

public:
    /// @p engine outlives this; questions stand before @p window, which owns it.
    ProfileRemoval(EngineInterface &engine, QWidget *window);

    void ask(const ProfileStatus &profile);
    /// Brings it back, to where it stood; nothing after forget().
    void undo();
    void forget() { m_removed.reset(); }

Q_SIGNALS:
    void removed(const QString &name);
    void broughtBack(const QString &id);
    void failed(const Culvert::Failure &failure);

private:
    void remove(const QString &id);

    EngineInterface &m_engine;
    QWidget *m_window;
    std::optional<Profile> m_removed;
    QStringList m_orderBefore;
};

} // namespace Culvert
