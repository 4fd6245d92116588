// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/tunnelstate.h"

#include <QWidget>

namespace Culvert {

/// A state's picture as a widget, always in the colours of the palette of the moment.
class StateBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(int size, QWidget *parent = nullptr);

    void setState(TunnelState state);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    TunnelState m_state = TunnelState::Stopped;
};

} // namespace Culvert
