// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace Culvert {

/// Paints a row of ProfileModel: the state's icon, two lines of text, a line of what was carried in
/// the last minute, and the switch at the end; the heading of a group with its arrow. A click on
/// the switch or the Space key sets the row's check mark; a click elsewhere on a heading opens or
/// closes its group.
class ProfileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where the switch is in a row that is painted with @p option.
    static QRect switchRect(const QStyleOptionViewItem &option);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
};

} // namespace Culvert
