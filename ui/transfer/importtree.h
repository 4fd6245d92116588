// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/importplan.h"

#include <QTreeWidget>

namespace Culvert {

/// What a plan would bring, to be ticked: a host or profile a row, with all about it below. What is
/// there already, or cannot be used, is shown and cannot be ticked.
class ImportTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ImportTree(QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    /// The plan with what is ticked, and nothing else that is new.
    ImportPlan chosen() const;
    int chosenCount() const;
    void setAllChosen(bool chosen);

Q_SIGNALS:
    void chosenChanged();

private:
    QTreeWidgetItem *addRow(const ImportItem &item);
    static void addDetails(QTreeWidgetItem *row, const ImportItem &item);
    bool isChosen(qsizetype index) const;

    ImportPlan m_plan;
};

} // namespace Culvert
