// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QListView>

namespace Culvert {

class ProfileModel;

/// The list of tunnels and their groups. Left and Right close and open a group, Alt+Up and Alt+Down
/// move a tunnel, and so does dragging it.
class ProfileList : public QListView
{
    Q_OBJECT

public:
    /// @p model must outlive the list.
    explicit ProfileList(ProfileModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool foldByKey(int key);

    ProfileModel &m_model;
};

} // namespace Culvert
