// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/fittedtable.h"

namespace Culvert {

/// The table of a ConnectionModel: as high as its rows where there is room for that, else it
/// scrolls. A click on a column sorts by it.
class ConnectionView : public FittedTable
{
    Q_OBJECT

public:
    explicit ConnectionView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void deletePressed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void fit(int column, int textWidth);
    void fitProgram();
};

} // namespace Culvert
