// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/endpointlist.h"

#include "core/model/plaintext.h"
#include "ui/editor/endpointeditor.h"
#include "ui/editor/profiledefaults.h"
#include "ui/widgets/activation.h"
#include "ui/words/icons.h"
#include "ui/words/statetexts.h"
#include "ui/words/windowtext.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 FirstForwardPort = 8080;

} // namespace

EndpointList::EndpointList(QList<Profile> others, QWidget *parent)
    : QWidget(parent)
    , m_others(std::move(others))
    , m_tree(new QTreeWidget(this))
    , m_edit(new QPushButton(Icons::glyph(Glyph::Edit), tr("Edit endpoint…"), this))
    , m_remove(new QPushButton(Icons::glyph(Glyph::Remove), tr("Remove endpoint"), this))
    , m_services(new QPushButton(Icons::glyph(Glyph::Search), tr("&Find services…"), this))
{
    m_tree->setHeaderLabels({tr("Kind"), tr("Address"), tr("Leads to")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAccessibleName(tr("Endpoints"));
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setMinimumHeight(fontMetrics().height() * 6);
    setFocusProxy(m_tree);
    setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tree);
    layout->addLayout(makeButtons());
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &EndpointList::showButtons);
    connect(m_tree, &QTreeWidget::itemChanged, this, &EndpointList::switchRow);
    onActivation(m_tree, [this] { edit(currentRow()); });
    showButtons();
}

QLayout *EndpointList::makeButtons()
{
    auto *add = new QPushButton(Icons::glyph(Glyph::Add), tr("Add endpoint"), this);
    auto *menu = new QMenu(add);
    connect(menu->addAction(tr("&Proxy (SOCKS and HTTP)…")), &QAction::triggered, this,
            [this] { this->add(EndpointType::Socks); });
    connect(menu->addAction(tr("&Forward to one address…")), &QAction::triggered, this,
            [this] { this->add(EndpointType::Forward); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Reverse forward, from the server to here…")), &QAction::triggered,
            this, [this] { this->add(EndpointType::Reverse); });
    connect(menu->addAction(tr("Reverse pro&xy, from the server out of here…")),
            &QAction::triggered, this, [this] { this->add(EndpointType::ReverseSocks); });
    add->setMenu(menu);
    auto *buttons = new QHBoxLayout;
    m_services->setObjectName(u"findServices"_s);
    m_services->hide();
    connect(m_services, &QPushButton::clicked, this, &EndpointList::servicesRequested);
    for (QPushButton *button : {add, m_edit, m_remove, m_services}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &EndpointList::removeCurrent);
    return buttons;
}

void EndpointList::setEndpoints(const QList<EndpointSettings> &endpoints)
{
    m_endpoints = endpoints;
    fill(0);
}

void EndpointList::append(const QList<EndpointSettings> &endpoints)
{
    if (endpoints.isEmpty())
        return;
    m_endpoints.append(endpoints);
    fill(static_cast<int>(m_endpoints.size()) - 1);
    Q_EMIT changed();
}

void EndpointList::offerServices(const QString &reason)
{
    m_services->setEnabled(reason.isEmpty());
    m_services->setToolTip(
        toolTipText(reason.isEmpty() ? tr("Shows what listens on the server’s side") : reason));
    m_services->show();
}

void EndpointList::fill(int current)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const EndpointSettings &endpoint : std::as_const(m_endpoints)) {
        const QString kind = StateTexts::endpoint(endpoint.type);
        auto *item = new QTreeWidgetItem(
            m_tree,
            {endpoint.name.isEmpty()
                 ? kind
                 : tr("%1 (%2)", "an endpoint's name and kind").arg(plainLine(endpoint.name), kind),
             plainLine(endpoint.listen.toString()),
             endpoint.hasTarget() ? plainLine(endpoint.target.toString()) : tr("anywhere")});
        item->setCheckState(0, endpoint.enabled ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(0, toolTipText(endpoint.enabled ? tr("Switched on") : tr("Switched off")));
        if (!endpoint.listen.isEmpty() && !endpoint.listen.isLocalOnly()) {
            item->setIcon(1, Icons::glyph(Glyph::Warning));
            item->setToolTip(
                1, toolTipText(endpoint.isLocal()
                                   ? tr("Open to other computers")
                                   : tr("Open to other computers that reach the server")));
        }
    }
    m_tree->setCurrentItem(
        m_tree->topLevelItem(std::min(current, static_cast<int>(m_endpoints.size()) - 1)));
    showButtons();
}

void EndpointList::switchRow(QTreeWidgetItem *item)
{
    bool &enabled = m_endpoints[m_tree->indexOfTopLevelItem(item)].enabled;
    const bool wanted = item->checkState(0) == Qt::Checked;
    if (enabled == wanted)
        return;
    enabled = wanted;
    Q_EMIT changed();
}

void EndpointList::showButtons()
{
    const bool any = currentRow() >= 0;
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
}

int EndpointList::currentRow() const
{
    return m_tree->indexOfTopLevelItem(m_tree->currentItem());
}

void EndpointList::add(EndpointType type)
{
    Profile mine;
    mine.endpoints = m_endpoints;
    QList<Profile> taken = m_others;
    taken.append(mine);
    EndpointSettings settings;
    settings.type = type;
    const quint16 first = settings.hasTarget() ? FirstForwardPort : ProfileDefaults::FirstSocksPort;
    settings.listen =
        SocketAddress(HostPort{u"127.0.0.1"_s, ProfileDefaults::freePort(first, taken)});
    openEditor(settings, -1);
}

void EndpointList::edit(int row)
{
    if (row >= 0)
        openEditor(m_endpoints.at(row), row);
}

void EndpointList::openEditor(const EndpointSettings &settings, int row)
{
    const PortHolders::Own own = [others = m_others](const SocketAddress &address) {
        for (const Profile &other : others) {
            for (const EndpointSettings &endpoint : other.endpoints) {
                if (endpoint.isLocal() && endpoint.listen == address)
                    return other.name;
            }
        }
        return QString();
    };
    auto *editor = new EndpointEditor(settings, row < 0, this, own);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, row] {
        const int place = row < 0 ? static_cast<int>(m_endpoints.size()) : row;
        if (row < 0)
            m_endpoints.append(editor->settings());
        else
            m_endpoints[row] = editor->settings();
        fill(place);
        Q_EMIT changed();
    });
    editor->open();
}

void EndpointList::removeCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_endpoints.removeAt(row);
    fill(row);
    Q_EMIT changed();
}

} // namespace Culvert
