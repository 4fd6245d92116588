// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"
#include "ui/models/traffichistory.h"

#include <QScrollArea>

class QMenu;
class QPushButton;

namespace Culvert {

class ConnectionList;
class EndpointModel;
class FailureBanner;
class FittedTable;
class PlainLabel;
class ProcessModel;
class RunList;
class StateBadge;
class Switch;
class TrafficPanel;
class WarningNotice;

/// All that is known of one profile's tunnel: what it is doing, what went wrong, its endpoints,
/// its ssh processes and its connections.
class DetailsPane : public QScrollArea
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// @p engine must outlive the pane.
    explicit DetailsPane(EngineInterface &engine, QWidget *parent = nullptr);

    /// Shows the profile, or nothing at all. @p traffic is what it carried while it was watched.
    void setProfile(const ProfileStatus *profile, const TrafficHistory &traffic = {});
    /// Where "now" comes from; the system's clock if never set.
    void setClock(const Clock &clock);
    /// Offers to test single endpoints, see testRequested().
    void setTestable(bool testable) { m_testable = testable; }
    /// Brings the texts that count time up to date, and the plot.
    void tick(const TrafficHistory &traffic = {});

Q_SIGNALS:
    void browseRequested();
    void editRequested();
    /// A person wants to see both keys of a server whose host key has changed.
    void hostKeysRequested();
    /// A person wants to try the endpoint in this place.
    void testRequested(qsizetype endpoint);
    /// Something that was asked of the engine could not be done.
    void failed(const Culvert::Failure &failure);

private:
    QLayout *makeHeader();
    void makeEndpointTable();
    void makeProcessTable();
    void addRowButtons();
    void nameRowButtons();
    void fillEndpointMenu(QMenu &menu, int row);
    void showEndpointMenu(const QPoint &position);
    void copyCurrentEndpoint();
    void showFailure();
    void showTimes();

    EngineInterface &m_engine;
    Clock m_clock;
    ProfileStatus m_profile;
    bool m_testable = false;
    QWidget *m_content;
    StateBadge *m_badge;
    PlainLabel *m_name;
    PlainLabel *m_destination;
    /// All about the tunnel in one sentence.
    PlainLabel *m_sentence;
    TrafficPanel *m_traffic;
    TrafficHistory m_history;
    PlainLabel *m_noEndpoints;
    PlainLabel *m_noProcesses;
    Switch *m_switch;
    QPushButton *m_browse;
    QPushButton *m_edit;
    FailureBanner *m_banner;
    WarningNotice *m_warnings;
    /// What is said to the person while it logs in.
    WarningNotice *m_says;
    EndpointModel *m_endpoints;
    ProcessModel *m_processes;
    FittedTable *m_endpointTable;
    FittedTable *m_processTable;
    RunList *m_runs;
    ConnectionList *m_connectionList;
};

} // namespace Culvert
