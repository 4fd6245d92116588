// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/trafficpanel.h"

#include "ui/window/trafficplot.h"
#include "ui/words/statecolours.h"
#include "ui/words/texts.h"
#include "ui/words/timetexts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Culvert {

TrafficPanel::TrafficPanel(QWidget *parent)
    : QWidget(parent)
    , m_plot(new TrafficPlot(this))
    , m_received(new ColouredLabel(&StateColours::good, this))
    , m_sent(new ColouredLabel(&StateColours::waiting, this))
{
    for (PlainLabel *label : {m_received, m_sent})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *legend = new QHBoxLayout;
    legend->setSpacing(16);
    legend->addWidget(m_received);
    legend->addWidget(m_sent);
    legend->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(legend);
    layout->addWidget(m_plot);
}

void TrafficPanel::show(const TrafficHistory &history, qint64 bytesUp, qint64 bytesDown,
                        const QDateTime &now)
{
    const TrafficRate current = history.current(now);
    m_received->setText(tr("▬ Received %1, now %2", "the sign is that of an area in the plot")
                            .arg(TimeTexts::bytes(bytesDown), TimeTexts::rate(current.down)));
    m_sent->setText(tr("╌ Sent %1, now %2", "the sign is that of a dashed line in the plot")
                        .arg(TimeTexts::bytes(bytesUp), TimeTexts::rate(current.up)));
    m_plot->setRates(history.rates(now));
}

} // namespace Culvert
