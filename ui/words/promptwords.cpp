// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/words/promptwords.h"

#include <QStyle>

#include <algorithm>

namespace Culvert {

PromptWords::PromptWords(const QString &text, int width, QWidget *parent)
    : QPlainTextEdit(text, parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFixedHeight(heightFor(text, width));
    const bool isWhole = heightFor(text, width) < heightFor(QString(MostLines, u'\n'), width);
    // Only what scrolls has to be reached by the Tab key.
    setFocusPolicy(isWhole ? Qt::ClickFocus : Qt::StrongFocus);
}

int PromptWords::heightFor(const QString &text, int width) const
{
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    const QRect bounds =
        fontMetrics().boundingRect(QRect(0, 0, width - scrollBar - margins, 1 << 20),
                                   Qt::TextWordWrap | Qt::TextExpandTabs, text);
    const int line = fontMetrics().lineSpacing();
    return std::clamp(bounds.height(), line, MostLines * line) + margins + 2;
}

} // namespace Culvert
