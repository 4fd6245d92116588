// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/models/traffichistory.h"

#include <QWidget>

namespace Culvert {

class PlainLabel;
class TrafficPlot;

/// The plot of a tunnel's traffic, with what it carries now and what it has carried in all.
class TrafficPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficPanel(QWidget *parent = nullptr);

    /// @p bytesUp and @p bytesDown are the totals of this program run.
    void show(const TrafficHistory &history, qint64 bytesUp, qint64 bytesDown,
              const QDateTime &now);

private:
    TrafficPlot *m_plot;
    PlainLabel *m_received;
    PlainLabel *m_sent;
};

} // namespace Culvert
