// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/transfer/importtree.h"

#include "core/import/importreport.h"
#include "core/import/sshconfigtext.h"
#include "core/model/destination.h"
#include "ui/words/icons.h"
#include "ui/words/windowtext.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameColumn = 0;
constexpr int TextColumn = 1;

/// A line about a row, in words and, where it is a warning, with a picture.
void addDetail(QTreeWidgetItem *row, const QString &label, const QString &text,
               bool warning = false)
{
    auto *detail = new QTreeWidgetItem(row, {label, text});
    detail->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    detail->setToolTip(TextColumn, toolTipText(text));
    if (warning)
        detail->setIcon(NameColumn, Icons::glyph(Glyph::Warning));
}

QString summaryOf(const ImportItem &item)
{
    switch (item.outcome) {
    case ImportItem::Outcome::Present:
        return ImportTree::tr("there already");
    case ImportItem::Outcome::Refused:
        return ImportTree::tr("cannot be used: %1").arg(printable(item.reason));
    case ImportItem::Outcome::New:
        break;
    }
    QStringList parts;
    for (const EndpointSettings &endpoint : item.profile.endpoints)
        parts << (endpoint.enabled
                      ? printable(endpointText(endpoint))
                      : ImportTree::tr("%1 (switched off)").arg(printable(endpointText(endpoint))));
    if (parts.isEmpty())
        parts << ImportTree::tr("no endpoints");
    const int disabled = static_cast<int>(item.profile.disabledOptions.size());
    if (disabled == 1)
        parts << ImportTree::tr("1 option disabled");
    else if (disabled > 1)
        parts << ImportTree::tr("%n options disabled", nullptr, disabled);
    if (!item.profile.disabledConfigFile.isEmpty())
        parts << ImportTree::tr("configuration file disabled");
    return parts.join(u", "_s);
}

} // namespace

ImportTree::ImportTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({tr("Tunnel"), tr("What it brings")});
    header()->setStretchLastSection(true);
    header()->resizeSection(NameColumn, fontMetrics().averageCharWidth() * 30);
    setAccessibleName(tr("What can be imported"));
    setUniformRowHeights(true);
    setMinimumHeight(fontMetrics().height() * 12);
    connect(this, &QTreeWidget::itemChanged, this, &ImportTree::chosenChanged);
}

void ImportTree::setPlan(const ImportPlan &plan)
{
    {
        const QSignalBlocker quiet(this);
        m_plan = plan;
        clear();
        for (const ImportItem &item : plan.items)
            addRow(item);
        if (topLevelItemCount() > 0)
            setCurrentItem(topLevelItem(0));
    }
    Q_EMIT chosenChanged();
}

QTreeWidgetItem *ImportTree::addRow(const ImportItem &item)
{
    const bool isNew = item.outcome == ImportItem::Outcome::New;
    const QString name = printable(isNew ? item.profile.name : item.source);
    auto *row = new QTreeWidgetItem(this, {name, summaryOf(item)});
    row->setFlags(isNew ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                        : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (isNew) {
        row->setCheckState(NameColumn, Qt::Checked);
        addDetails(row, item);
    }
    const bool warns = item.outcome == ImportItem::Outcome::Refused || !item.warnings.isEmpty() ||
                       (isNew && hasDisabled(item.profile));
    if (warns)
        row->setIcon(TextColumn, Icons::glyph(Glyph::Warning));
    row->setToolTip(TextColumn, toolTipText(row->text(TextColumn)));
    return row;
}

void ImportTree::addDetails(QTreeWidgetItem *row, const ImportItem &item)
{
    const Profile &profile = item.profile;
    addDetail(row, tr("Destination"), printable(withoutPassword(profile.destination)));
    if (!profile.jumpHosts.isEmpty())
        addDetail(row, tr("Jump hosts"), printable(profile.jumpHosts.join(u", "_s)));
    for (const EndpointSettings &endpoint : profile.endpoints)
        addDetail(row, endpoint.enabled ? tr("Endpoint") : tr("Switched off"),
                  printable(endpointText(endpoint)), !endpoint.enabled);
    for (auto option = profile.options.begin(); option != profile.options.end(); ++option)
        addDetail(row, tr("Option"), printable(option.key()) + u' ' + printable(option.value()));
    if (!profile.identityFile.isEmpty())
        addDetail(row, tr("Identity"), printable(profile.identityFile));
    if (!profile.configFile.isEmpty())
        addDetail(row, tr("Config file"), printable(profile.configFile));
    if (!profile.disabledConfigFile.isEmpty())
        addDetail(row, tr("Disabled"),
                  tr("configuration file %1").arg(printable(profile.disabledConfigFile)), true);
    const auto &disabled = profile.disabledOptions;
    for (auto option = disabled.begin(); option != disabled.end(); ++option)
        addDetail(row, tr("Disabled"), printable(option.key()) + u' ' + printable(option.value()),
                  true);
    for (const QString &left : item.leftOut)
        addDetail(row, tr("Left out"), left);
    for (const QString &warning : item.warnings)
        addDetail(row, tr("Warning"), warning, true);
}

bool ImportTree::isChosen(qsizetype index) const
{
    return m_plan.items.at(index).outcome == ImportItem::Outcome::New &&
           topLevelItem(static_cast<int>(index))->checkState(NameColumn) == Qt::Checked;
}

ImportPlan ImportTree::chosen() const
{
    ImportPlan plan = m_plan;
    for (qsizetype i = m_plan.items.size() - 1; i >= 0; --i) {
        if (m_plan.items.at(i).outcome == ImportItem::Outcome::New && !isChosen(i))
            plan.items.removeAt(i);
    }
    return plan;
}

int ImportTree::chosenCount() const
{
    int count = 0;
    for (qsizetype i = 0; i < m_plan.items.size(); ++i)
        count += isChosen(i) ? 1 : 0;
    return count;
}

void ImportTree::setAllChosen(bool chosen)
{
    {
        const QSignalBlocker quiet(this);
        for (qsizetype i = 0; i < m_plan.items.size(); ++i) {
            if (m_plan.items.at(i).outcome == ImportItem::Outcome::New)
                topLevelItem(static_cast<int>(i))
                    ->setCheckState(NameColumn, chosen ? Qt::Checked : Qt::Unchecked);
        }
    }
    viewport()->update();
    Q_EMIT chosenChanged();
}

} // namespace Culvert
