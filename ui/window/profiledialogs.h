// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QObject>

#include <optional>

class QWidget;

namespace Culvert {

/// The dialogs about one profile, before a window: each once at a time. An id that is gone is
/// ignored.
class ProfileDialogs : public QObject
{
    Q_OBJECT

public:
    /// @p engine outlives this; @p window owns it.
    ProfileDialogs(EngineInterface &engine, QWidget *window);

    void add();
    void edit(const QString &id);
    void duplicate(const QString &id);
    /// Asks for a port that is to be reached for now, first through this profile.
    void quickForward(const QString &id);
    /// Shows the old and the new host key.
    void compareHostKeys(const ProfileStatus &profile);
    /// Puts what ssh alone would be told on the clipboard.
    void copyCommand(const QString &id) const;

Q_SIGNALS:
    void saved(const QString &id);
    /// A forward for now is there: what there is to say of it.
    void forwardMade(const QString &id, const QString &sentence);

private:
    void openEditor(const Profile &profile, bool isNew);
    std::optional<Profile> settings(const QString &id) const;

    EngineInterface &m_engine;
    QWidget *m_window;
};

} // namespace Culvert
