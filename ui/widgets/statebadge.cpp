// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/statebadge.h"

#include "ui/words/glyph.h"
#include "ui/words/statecolours.h"

#include <QPainter>

namespace Culvert {

StateBadge::StateBadge(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
}

void StateBadge::setState(TunnelState state)
{
    if (state == m_state)
        return;
    m_state = state;
    update();
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintState(painter, m_state, rect(), StateColours::forState(m_state, palette()),
               palette().color(QPalette::Window));
}

} // namespace Culvert
