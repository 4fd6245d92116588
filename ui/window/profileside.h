// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QWidget>

class QAction;
class QLineEdit;

namespace Culvert {

class ProfileList;
class ProfileModel;

/// The window's side with the list of tunnels and the field to search in it. Knows which tunnel is
/// selected.
class ProfileSide : public QWidget
{
    Q_OBJECT

public:
    /// @p engine must outlive this.
    explicit ProfileSide(EngineInterface &engine, QWidget *parent = nullptr);

    ProfileModel &model() { return *m_model; }
    /// For the context menu of a tunnel.
    void addProfileActions(const QList<QAction *> &actions);

    /// The selected tunnel; null where none or a group is.
    const ProfileStatus *current() const;
    /// Its id; empty if there is none.
    QString currentId() const;
    /// What is said in the place of its details where no tunnel is selected.
    QString hint() const;

    /// A profile that the engine has not told of yet is selected when it does, unless a person has
    /// selected another one by then.
    void select(const QString &id);
    /// Selects what select() is waiting for, and the first tunnel where there is nothing selected.
    void selectSomething();
    void focusList();
    void focusSearch();
    /// Switches the selected tunnel or group over.
    void toggleCurrent();
    bool isCurrentOn() const;
    /// Moves the selected tunnel by so many places among those of its group.
    void moveCurrent(int by);

Q_SIGNALS:
    /// Another one is selected, or another one is shown.
    void currentChanged();
    /// A person wants to edit the selected tunnel.
    void activated();
    /// Something that was asked of the engine could not be done.
    void failed(const Culvert::Failure &failure);

private:
    void makeSearch();

    /// To be selected as soon as it has a row.
    QString m_wanted;
    ProfileModel *m_model;
    QLineEdit *m_search;
    ProfileList *m_list;
};

} // namespace Culvert
