// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/promptframe.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QShowEvent>
#include <QWindow>

#include <algorithm>

namespace Culvert {

namespace {

constexpr std::chrono::milliseconds RefitAfter{50};

} // namespace

PromptFrame::PromptFrame(QWidget *parent, Qt::WindowFlags flags)
    : QDialog(parent, flags)
{
    m_refit.setSingleShot(true);
    m_refit.setInterval(RefitAfter);
    connect(&m_refit, &QTimer::timeout, this, &PromptFrame::refit);
}

/// A size that is put while a window manager takes the window over makes the window lose its place.
void PromptFrame::refit()
{
    if (!windowHandle() || !windowHandle()->isExposed()) {
        if (isVisible())
            m_refit.start();
        return;
    }
    fit();
    // What has grown out of the screen at its foot goes up again.
    const int below = frameGeometry().bottom() - screen()->availableGeometry().bottom();
    if (below > 0)
        move(x(), std::max(y() - below, screen()->availableGeometry().top()));
}

void PromptFrame::fit()
{
    // A label does not know its height before it has its width, so what Qt takes for the smallest
    // size is too high.
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
    layout()->activate();
    const int width = std::max(
        {minimumWidth(), layout()->totalMinimumSize().width(), isVisible() ? size().width() : 0});
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    const QSize needed = QSize(width, height).boundedTo(screen()->availableSize());
    setMinimumHeight(needed.height());
    if (size() != needed)
        resize(needed);
}

bool PromptFrame::event(QEvent *event)
{
    const bool result = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        m_refit.start();
    return result;
}

void PromptFrame::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && layout()) {
        fit();
        // Where a person looks. Window managers put what has no place into some corner.
        const QRect around =
            parentWidget() ? parentWidget()->window()->geometry() : screen()->availableGeometry();
        move(around.center() - rect().center());
    }
    QDialog::showEvent(event);
}

} // namespace Culvert
