// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace Culvert {

/// Names and values of ssh's options, edited in place.
class OptionTable : public QWidget
{
    Q_OBJECT

public:
    explicit OptionTable(QWidget *parent = nullptr);

    void setOptions(const QMap<QString, QString> &options);
    /// All rows but empty ones.
    QMap<QString, QString> options() const;
    /// Adds a row; an option of that name that is there stays, and nameThatComesTwice() tells.
    void add(const QString &name, const QString &value);
    /// A name that two rows have, for ssh does not care about case; empty if there is none.
    QString nameThatComesTwice() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(const QString &name, const QString &value);
    void addEmpty();
    void removeCurrent();
    QString text(int row, int column) const;

    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace Culvert
