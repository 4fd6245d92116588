// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;

namespace Culvert {

class ConnectionFilter;
class ConnectionModel;
class ConnectionView;
class MutedLabel;

/// The connections of one profile: which program goes where, how much, for how long; and a person
/// can close them. The engine is asked for them only while this can be seen and there are any, once
/// for each tick().
class ConnectionList : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// @p engine must outlive it.
    explicit ConnectionList(EngineInterface &engine, QWidget *parent = nullptr);

    /// Whose connections are shown.
    void setProfile(const ProfileStatus &profile);
    /// Where "now" comes from; the system's clock if never set.
    void setClock(const Clock &clock);
    /// Brings numbers and times up to date.
    void tick();

    ConnectionModel &model() { return *m_model; }
    ConnectionView &view() { return *m_view; }

public Q_SLOTS:
    void closeSelected();
    void copySelectedTargets();
    /// All cells of the selected rows, with tabs between them.
    void copySelectedRows();
    /// Asks first, and then closes those that the filter leaves.
    void closeAll();

Q_SIGNALS:
    /// ConnectionModel::rates() has changed.
    void ratesChanged();

private:
    QLayout *makeHeading();
    void makeActions();
    void refresh();
    void take(const QList<ConnectionStatus> &connections);
    void followSelection();
    void setFilter(const QString &text);
    void showWhatThereIs();
    void close(const QList<quint64> &ids);
    QList<int> selectedRows() const;
    QList<quint64> shownIds() const;

    EngineInterface &m_engine;
    QString m_profileId;
    QString m_profileName;
    int m_count = 0;
    bool m_asking = false;
    ConnectionModel *m_model;
    ConnectionFilter *m_sorted;
    ConnectionView *m_view;
    MutedLabel *m_none;
    QPushButton *m_close;
    QLineEdit *m_filter;
    QPushButton *m_closeAll;
    QAction *m_closeAction;
    QAction *m_copyAction;
    QAction *m_copyRowsAction;
};

} // namespace Culvert
