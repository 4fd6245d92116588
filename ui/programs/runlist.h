// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QWidget>

class QPushButton;

namespace Culvert {

class FittedTable;
class RunModel;

/// The programs that were started with all of their connections through one profile's tunnel, each
/// with a way to end it. Only shown while there are any.
class RunList : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// @p engine must outlive it.
    explicit RunList(EngineInterface &engine, QWidget *parent = nullptr);

    void setRuns(const QList<RunStatus> &runs);
    /// Where "now" comes from; the system's clock if never set.
    void setClock(const Clock &clock);
    void tick();

public Q_SLOTS:
    /// Asks the selected program to end, and lets nothing of it through any more.
    void endSelected();

Q_SIGNALS:
    /// It could not be done.
    void failed(const Culvert::Failure &failure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSelection();

    EngineInterface &m_engine;
    RunModel *m_model;
    FittedTable *m_table;
    QPushButton *m_end;
};

} // namespace Culvert
