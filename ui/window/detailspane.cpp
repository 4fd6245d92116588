// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/detailspane.h"

#include "core/model/plaintext.h"
#include "ui/models/connectionmodel.h"
#include "ui/models/endpointmodel.h"
#include "ui/models/processmodel.h"
#include "ui/programs/runlist.h"
#include "ui/widgets/activation.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/failurebanner.h"
#include "ui/widgets/fittedtable.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/warningnotice.h"
#include "ui/window/connectionlist.h"
#include "ui/window/endpointmenu.h"
#include "ui/window/trafficpanel.h"
#include "ui/words/icons.h"
#include "ui/words/plainlabel.h"
#include "ui/words/statecolours.h"
#include "ui/words/statetexts.h"
#include "ui/words/texts.h"
#include "ui/words/windowtext.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Culvert {

namespace {

constexpr int Margin = 20;
constexpr int SectionSpacing = 18;
constexpr int BadgeSize = 34;

} // namespace

DetailsPane::DetailsPane(EngineInterface &engine, QWidget *parent)
    : QScrollArea(parent)
    , m_engine(engine)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_content(new QWidget)
    , m_badge(new StateBadge(BadgeSize, m_content))
    , m_name(new PlainLabel(m_content))
    , m_destination(new MutedLabel(m_content))
    , m_sentence(new PlainLabel(m_content))
    , m_traffic(new TrafficPanel(m_content))
    , m_noEndpoints(new MutedLabel(m_content))
    , m_noProcesses(new MutedLabel(m_content))
    , m_switch(new Switch(m_content))
    , m_browse(new QPushButton(tr("Open &browser"), m_content))
    , m_edit(new QPushButton(tr("&Edit…"), m_content))
    , m_banner(new FailureBanner(m_content))
    , m_warnings(new WarningNotice(m_content))
    , m_says(new WarningNotice(m_content))
    , m_endpoints(new EndpointModel(this))
    , m_processes(new ProcessModel(this))
    , m_endpointTable(new FittedTable(m_content))
    , m_processTable(new FittedTable(m_content))
    , m_runs(new RunList(engine, m_content))
    , m_connectionList(new ConnectionList(engine, m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    makeEndpointTable();
    makeProcessTable();

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(8);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noEndpoints->setText(tr("None yet. Edit the tunnel to add a proxy or a forward."));
    m_noEndpoints->setWordWrap(true);
    layout->addLayout(makeHeader());
    layout->addSpacing(SectionSpacing / 3);
    layout->addWidget(m_sentence);
    layout->addSpacing(SectionSpacing / 3);
    layout->addWidget(m_banner);
    layout->addWidget(m_says);
    layout->addWidget(m_warnings);
    layout->addWidget(m_traffic);
    layout->addSpacing(SectionSpacing);
    layout->addWidget(new HeadingLabel(tr("Endpoints"), 1.1, m_content), 0, Qt::AlignLeading);
    layout->addWidget(m_noEndpoints);
    layout->addWidget(m_endpointTable);
    layout->addSpacing(SectionSpacing);
    layout->addWidget(new HeadingLabel(tr("ssh processes"), 1.1, m_content), 0, Qt::AlignLeading);
    layout->addWidget(m_noProcesses);
    layout->addWidget(m_processTable);
    layout->addSpacing(SectionSpacing);
    layout->addWidget(m_runs);
    layout->addWidget(m_connectionList, 1);
    setWidget(m_content);
    m_content->setVisible(false);

    connect(m_banner, &FailureBanner::retryRequested, this, [this] { m_engine.up(m_profile.id); });
    connect(m_banner, &FailureBanner::compareRequested, this, &DetailsPane::hostKeysRequested);
    connect(m_runs, &RunList::failed, this, &DetailsPane::failed);
    connect(m_connectionList, &ConnectionList::ratesChanged, this,
            [this] { m_processes->setRates(m_connectionList->model().rates().processes()); });
}

QLayout *DetailsPane::makeHeader()
{
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    for (PlainLabel *label : {m_name, m_destination}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // A long name gives way to the switch.
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_browse->setIcon(Icons::glyph(Glyph::Browser));
    m_edit->setIcon(Icons::glyph(Glyph::Edit));
    connect(m_browse, &QPushButton::clicked, this, &DetailsPane::browseRequested);
    connect(m_edit, &QPushButton::clicked, this, &DetailsPane::editRequested);
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) {
        // The engine says what comes of it; until then the switch shows what is.
        m_switch->setChecked(m_profile.isOn());
        if (on)
            m_engine.up(m_profile.id);
        else
            m_engine.down(m_profile.id);
    });

    QWidget::setTabOrder(m_browse, m_edit);
    QWidget::setTabOrder(m_edit, m_switch);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_name);
    titles->addWidget(m_destination);
    auto *header = new QHBoxLayout;
    header->setSpacing(12);
    header->addWidget(m_badge);
    header->addLayout(titles, 1);
    header->addWidget(m_browse);
    header->addWidget(m_edit);
    header->addWidget(m_switch);
    return header;
}

void DetailsPane::makeEndpointTable()
{
    m_endpointTable->setModel(m_endpoints);
    m_endpointTable->setWideColumn(EndpointModel::Target);
    m_endpointTable->setAccessibleName(tr("Endpoints"));
    connect(m_endpoints, &QAbstractItemModel::rowsInserted, this, &DetailsPane::addRowButtons);

    auto *copy = new QAction(Icons::glyph(Glyph::Copy), tr("Copy address"), m_endpointTable);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DetailsPane::copyCurrentEndpoint);
    m_endpointTable->addAction(copy);
    m_endpointTable->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_endpointTable, &QWidget::customContextMenuRequested, this,
            &DetailsPane::showEndpointMenu);
    onActivation(m_endpointTable, [this] { copyCurrentEndpoint(); });
}

void DetailsPane::makeProcessTable()
{
    m_processTable->setModel(m_processes);
    m_processTable->setWideColumn(ProcessModel::State);
    m_processTable->setAccessibleName(tr("ssh processes"));
    m_noProcesses->setWordWrap(true);
}

void DetailsPane::addRowButtons()
{
    for (int row = 0; row < m_endpoints->rowCount(); ++row) {
        const QModelIndex cell = m_endpoints->index(row, EndpointModel::Copy);
        if (m_endpointTable->indexWidget(cell))
            continue;
        m_endpointTable->setIndexWidget(cell, new CopyButton(m_endpointTable));
        auto *more = new QToolButton(m_endpointTable);
        more->setAutoRaise(true);
        more->setFocusPolicy(Qt::StrongFocus);
        more->setIcon(Icons::glyph(Glyph::More));
        more->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(more);
        more->setMenu(menu);
        // A row stays in its place for as long as it is there.
        connect(menu, &QMenu::aboutToShow, this,
                [this, menu, row] { fillEndpointMenu(*menu, row); });
        m_endpointTable->setIndexWidget(cell.siblingAtColumn(EndpointModel::More), more);
    }
    m_endpointTable->updateGeometry();
}

void DetailsPane::nameRowButtons()
{
    for (int row = 0; row < m_endpoints->rowCount(); ++row) {
        const QModelIndex cell = m_endpoints->index(row, EndpointModel::Copy);
        const QString address = plainLine(m_endpoints->address(row));
        if (auto *button = qobject_cast<CopyButton *>(m_endpointTable->indexWidget(cell)))
            button->offer(address, address);
        QWidget *more = m_endpointTable->indexWidget(cell.siblingAtColumn(EndpointModel::More));
        if (more == nullptr)
            continue;
        const QString name = tr("More about %1").arg(address);
        more->setAccessibleName(name);
        more->setToolTip(toolTipText(name));
    }
}

void DetailsPane::fillEndpointMenu(QMenu &menu, int row)
{
    EndpointMenu::fill(menu, m_engine, m_profile, row,
                       [self = QPointer(this)](const Failure &failure) {
                           if (self)
                               Q_EMIT self->failed(failure);
                       });
    if (!m_testable)
        return;
    menu.addSeparator();
    const QAction *test = menu.addAction(Icons::glyph(Glyph::Done), tr("&Test…"));
    connect(test, &QAction::triggered, this, [this, row] { Q_EMIT testRequested(row); });
}

void DetailsPane::showEndpointMenu(const QPoint &position)
{
    const QModelIndex index = m_endpointTable->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_endpointTable);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillEndpointMenu(*menu, index.row());
    menu->popup(m_endpointTable->viewport()->mapToGlobal(position));
}

void DetailsPane::copyCurrentEndpoint()
{
    const QModelIndex current = m_endpointTable->currentIndex();
    QWidget *cell = m_endpointTable->indexWidget(current.siblingAtColumn(EndpointModel::Copy));
    if (auto *button = qobject_cast<CopyButton *>(cell))
        button->copy();
}

void DetailsPane::setProfile(const ProfileStatus *profile, const TrafficHistory &traffic)
{
    m_content->setVisible(profile != nullptr);
    if (!profile)
        return;
    m_profile = *profile;
    m_history = traffic;
    m_badge->setState(profile->state);
    // A label goes by the direction of its text; a name has to stand beside its picture.
    const Qt::Alignment leading =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute;
    m_name->setAlignment(leading | Qt::AlignVCenter);
    m_destination->setAlignment(leading | Qt::AlignVCenter);
    m_name->setText(profile->name);
    m_name->setToolTip(toolTipText(profile->name));
    m_destination->setText(profile->destination);
    m_destination->setToolTip(toolTipText(profile->destination));
    m_switch->setChecked(profile->isOn());
    m_switch->setAccessibleName(tr("Tunnel %1").arg(plainLine(profile->name)));
    m_switch->setToolTip(
        toolTipText(profile->isOn() ? tr("Switch this tunnel off") : tr("Switch this tunnel on")));
    const bool browsable = profile->socksAddress().has_value();
    m_browse->setEnabled(browsable);
    m_browse->setToolTip(
        toolTipText(browsable ? tr("Opens a browser of its own that goes through this tunnel")
                              : tr("Needs a SOCKS endpoint that listens")));

    m_endpoints->setEndpoints(profile->endpoints);
    nameRowButtons();
    m_processes->setProcesses(profile->processes);
    m_runs->setRuns(profile->runs);
    m_connectionList->setProfile(*profile);
    m_processTable->setVisible(!profile->processes.isEmpty());
    m_noProcesses->setVisible(profile->processes.isEmpty());
    m_noProcesses->setText(profile->state == TunnelState::Idle
                               ? tr("None is running. The first client starts one.")
                               : tr("None is running."));

    m_noEndpoints->setVisible(profile->endpoints.isEmpty());
    m_endpointTable->setVisible(!profile->endpoints.isEmpty());
    m_warnings->setWarnings(warningMessages(profile->warnings));
    m_says->setWarnings(profile->says.isEmpty()
                            ? QStringList()
                            : QStringList{tr("Said while it logs in; nobody vouches for it:") +
                                          u'\n' + plainText(profile->says)});
    showFailure();
    showTimes();
}

void DetailsPane::showFailure()
{
    const bool bad = m_profile.state == TunnelState::Failed;
    m_banner->setFailure(m_profile.problem(),
                         bad ? FailureBanner::Tone::Bad : FailureBanner::Tone::Passing);
    m_banner->setComparable(m_profile.failure &&
                            m_profile.failure->kind == FailureKind::HostKeyChanged);
    if (bad)
        m_banner->setRetry(tr("&Try again"));
    else if (m_profile.state == TunnelState::Reconnecting)
        m_banner->setRetry(tr("&Try now"));
    else
        m_banner->setRetry({});
}

void DetailsPane::setClock(const Clock &clock)
{
    m_clock = clock;
    m_processes->setClock(clock);
    m_runs->setClock(clock);
    m_connectionList->setClock(clock);
    tick(m_history);
}

void DetailsPane::tick(const TrafficHistory &traffic)
{
    m_history = traffic;
    m_processes->tick();
    m_runs->tick();
    m_connectionList->tick();
    showTimes();
}

void DetailsPane::showTimes()
{
    const QDateTime now = m_clock();
    m_sentence->setText(StateTexts::sentence(m_profile, now));
    m_sentence->setToolTip(toolTipText(
        m_profile.since.isValid() ? QLocale().toString(m_profile.since.toLocalTime()) : QString()));
    m_traffic->show(m_history, m_profile.bytesUp, m_profile.bytesDown, now);
}

} // namespace Culvert
