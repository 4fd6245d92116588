// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/optiontable.h"

#include "ui/words/icons.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Culvert {

OptionTable::OptionTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_remove(new QPushButton(Icons::glyph(Glyph::Remove), tr("Remove option"), this))
{
    m_table->setHorizontalHeaderLabels({tr("Option"), tr("Value")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(0, fontMetrics().averageCharWidth() * 26);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("ssh options"));
    m_table->setMinimumHeight(fontMetrics().height() * 5);
    setFocusProxy(m_table);
    setFocusPolicy(Qt::StrongFocus);

    auto *add = new QPushButton(Icons::glyph(Glyph::Add), tr("Add option"), this);
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    m_remove->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    layout->addLayout(buttons);

    connect(add, &QPushButton::clicked, this, &OptionTable::addEmpty);
    connect(m_remove, &QPushButton::clicked, this, &OptionTable::removeCurrent);
    connect(m_table, &QTableWidget::itemChanged, this, &OptionTable::changed);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
}

void OptionTable::setOptions(const QMap<QString, QString> &options)
{
    m_table->setRowCount(0);
    for (auto option = options.cbegin(); option != options.cend(); ++option)
        addRow(option.key(), option.value());
}

QMap<QString, QString> OptionTable::options() const
{
    QMap<QString, QString> options;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = text(row, 0).trimmed();
        if (!name.isEmpty() || !text(row, 1).trimmed().isEmpty())
            options.insert(name, text(row, 1));
    }
    return options;
}

void OptionTable::add(const QString &name, const QString &value)
{
    addRow(name, value);
}

QString OptionTable::nameThatComesTwice() const
{
    QSet<QString> seen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QString name = text(row, 0).trimmed();
        if (!name.isEmpty() && seen.contains(name.toLower()))
            return name;
        seen.insert(name.toLower());
    }
    return {};
}

void OptionTable::addRow(const QString &name, const QString &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
}

void OptionTable::addEmpty()
{
    addRow({}, {});
    QTableWidgetItem *item = m_table->item(m_table->rowCount() - 1, 0);
    m_table->setCurrentItem(item);
    m_table->setFocus();
    m_table->editItem(item);
}

void OptionTable::removeCurrent()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    Q_EMIT changed();
}

QString OptionTable::text(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text() : QString();
}

} // namespace Culvert
