// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTreeView>

namespace Culvert {

/// A short table amid other things: as high as its rows, without frame or scroll bars of its own.
class FittedTable : public QTreeView
{
    Q_OBJECT

public:
    explicit FittedTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The column that takes the space that is left.
    void setWideColumn(int column);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    int fittingHeight() const;
};

} // namespace Culvert
