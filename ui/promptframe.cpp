// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/promptframe.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QShowEvent>

#include <algorithm>

namespace Culvert {

PromptFrame::PromptFrame(QWidget *parent, Qt::WindowFlags flags)
    : QDialog(parent, flags)
{}

QSize PromptFrame::neededSize() const
{
    const int width = std::max(minimumWidth(), layout()->totalMinimumSize().width());
    const int height = layout()->hasHeightForWidth()
                           ? layout()->totalHeightForWidth(std::max(width, this->width()))
                           : layout()->totalSizeHint().height();
    return QSize(width, height).boundedTo(screen()->availableSize());
}

bool PromptFrame::event(QEvent *event)
{
    const bool result = QDialog::event(event);
    // Labels ask for it when they have got their width, which is when they know their height.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        resize(std::max(width(), neededSize().width()), neededSize().height());
    return result;
}

void PromptFrame::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && layout()) {
        layout()->activate();
        resize(neededSize());
        // Where a person looks. Window managers put what has no place into some corner.
        const QRect around =
            parentWidget() ? parentWidget()->window()->geometry() : screen()->availableGeometry();
        move(around.center() - rect().center());
    }
    QDialog::showEvent(event);
}

} // namespace Culvert
