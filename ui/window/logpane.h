// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/logmodel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace Culvert {

/// What has happened to tunnels, with a filter; can be copied.
class LogPane : public QWidget
{
    Q_OBJECT

public:
    explicit LogPane(QWidget *parent = nullptr);

    /// Follows the end, unless a person has scrolled up.
    void append(const LogRow &row);
    /// Shows only lines that have this text.
    void setFilter(const QString &text);
    LogModel &model() { return *m_model; }

public Q_SLOTS:
    /// The selected lines, or all that are shown.
    void copy();

Q_SIGNALS:
    void closeRequested();

private:
    QLayout *makeHeading();

    LogModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QTreeView *m_view;
};

} // namespace Culvert
