// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/detailspane.h"

#include "core/model/plaintext.h"
#include "ui/models/endpointmodel.h"
#include "ui/models/processmodel.h"
#include "ui/widgets/activation.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/failurebanner.h"
#include "ui/widgets/fittedtable.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/warningnotice.h"
#include "ui/window/connectionlist.h"
#include "ui/words/icons.h"
#include "ui/words/plainlabel.h"
#include "ui/words/statecolours.h"
#include "ui/words/statetexts.h"
#include "ui/words/texts.h"
#include "ui/words/timetexts.h"
#include "ui/words/windowtext.h"

#include <QAction>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

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
    , m_state(new PlainLabel(m_content))
    , m_since(new PlainLabel(m_content))
    , m_connections(new PlainLabel(m_content))
    , m_traffic(new PlainLabel(m_content))
    , m_roundTrip(new PlainLabel(m_content))
    , m_heard(new PlainLabel(m_content))
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
    layout->addLayout(makeHeader());
    layout->addSpacing(SectionSpacing / 2);
    layout->addWidget(m_banner);
    layout->addWidget(m_says);
    layout->addWidget(m_warnings);
    layout->addLayout(makeFacts());
    layout->addSpacing(SectionSpacing);
    layout->addWidget(new HeadingLabel(tr("Endpoints"), 1.1, m_content), 0, Qt::AlignLeading);
    layout->addWidget(m_endpointTable);
    layout->addSpacing(SectionSpacing);
    layout->addWidget(new HeadingLabel(tr("ssh processes"), 1.1, m_content), 0, Qt::AlignLeading);
    layout->addWidget(m_noProcesses);
    layout->addWidget(m_processTable);
    layout->addSpacing(SectionSpacing);
    layout->addWidget(m_connectionList, 1);
    setWidget(m_content);
    m_content->setVisible(false);

    connect(m_banner, &FailureBanner::retryRequested, this, [this] { m_engine.up(m_profile.id); });
    connect(m_banner, &FailureBanner::compareRequested, this, &DetailsPane::hostKeysRequested);
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

QLayout *DetailsPane::makeFacts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto add = [this, grid](const QString &caption, PlainLabel *value) {
        const int row = grid->rowCount();
        auto *label = new MutedLabel(m_content);
        label->setText(caption);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleDescription(caption);
        grid->addWidget(label, row, 0, Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignLeading | Qt::AlignTop);
    };
    add(tr("State"), m_state);
    add(tr("For", "how long it has been in this state"), m_since);
    add(tr("Connections"), m_connections);
    add(tr("Traffic"), m_traffic);
    add(tr("Round trip"), m_roundTrip);
    add(tr("Server heard"), m_heard);
    return grid;
}

void DetailsPane::makeEndpointTable()
{
    m_endpointTable->setModel(m_endpoints);
    m_endpointTable->setWideColumn(EndpointModel::Target);
    m_endpointTable->setAccessibleName(tr("Endpoints"));
    connect(m_endpoints, &QAbstractItemModel::rowsInserted, this, &DetailsPane::addCopyButtons);

    auto *copy = new QAction(Icons::glyph(Glyph::Copy), tr("Copy address"), m_endpointTable);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DetailsPane::copyCurrentEndpoint);
    m_endpointTable->addAction(copy);
    m_endpointTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    onActivation(m_endpointTable, [this] { copyCurrentEndpoint(); });
}

void DetailsPane::makeProcessTable()
{
    m_processTable->setModel(m_processes);
    m_processTable->setWideColumn(ProcessModel::State);
    m_processTable->setAccessibleName(tr("ssh processes"));
    m_noProcesses->setWordWrap(true);
}

void DetailsPane::addCopyButtons()
{
    for (int row = 0; row < m_endpoints->rowCount(); ++row) {
        const QModelIndex cell = m_endpoints->index(row, EndpointModel::Copy);
        if (!m_endpointTable->indexWidget(cell))
            m_endpointTable->setIndexWidget(cell, new CopyButton(m_endpointTable));
    }
    m_endpointTable->updateGeometry();
}

void DetailsPane::nameCopyButtons()
{
    for (int row = 0; row < m_endpoints->rowCount(); ++row) {
        QWidget *cell = m_endpointTable->indexWidget(m_endpoints->index(row, EndpointModel::Copy));
        if (auto *button = qobject_cast<CopyButton *>(cell))
            button->offer(plainLine(m_endpoints->address(row)),
                          plainLine(m_endpoints->address(row)));
    }
}

void DetailsPane::copyCurrentEndpoint()
{
    const QModelIndex current = m_endpointTable->currentIndex();
    QWidget *cell = m_endpointTable->indexWidget(current.siblingAtColumn(EndpointModel::Copy));
    if (auto *button = qobject_cast<CopyButton *>(cell))
        button->copy();
}

void DetailsPane::setProfile(const ProfileStatus *profile)
{
    m_content->setVisible(profile != nullptr);
    if (!profile)
        return;
    m_profile = *profile;
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
    nameCopyButtons();
    m_processes->setProcesses(profile->processes);
    m_connectionList->setProfile(*profile);
    m_processTable->setVisible(!profile->processes.isEmpty());
    m_noProcesses->setVisible(profile->processes.isEmpty());
    m_noProcesses->setText(profile->state == TunnelState::Idle
                               ? tr("None is running. The first client starts one.")
                               : tr("None is running."));

    m_connections->setText(StateTexts::joined(
        {tr("%1 open").arg(QLocale().toString(profile->connections)),
         tr("%1 since the start").arg(QLocale().toString(profile->connectionsTotal))}));
    m_traffic->setText(
        StateTexts::joined({tr("%1 sent").arg(TimeTexts::bytes(profile->bytesUp)),
                            tr("%1 received").arg(TimeTexts::bytes(profile->bytesDown))}));
    m_roundTrip->setText(profile->roundTripMs
                             ? tr("%1 ms").arg(QLocale().toString(*profile->roundTripMs, 'f', 1))
                             : tr("not known"));
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
    m_connectionList->setClock(clock);
    tick();
}

void DetailsPane::tick()
{
    m_processes->tick();
    m_connectionList->tick();
    showTimes();
}

void DetailsPane::showTimes()
{
    const QDateTime now = m_clock();
    m_state->setText(StateTexts::state(m_profile, now));
    m_since->setText(m_profile.since.isValid() ? TimeTexts::ago(m_profile.since, now)
                                               : tr("not known"));
    m_heard->setText(m_profile.heardAt ? TimeTexts::ago(*m_profile.heardAt, now) : tr("not known"));
    m_since->setToolTip(toolTipText(
        m_profile.since.isValid() ? QLocale().toString(m_profile.since.toLocalTime()) : QString()));
}

} // namespace Culvert
