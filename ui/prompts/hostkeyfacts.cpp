// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/hostkeyfacts.h"

#include "ui/widgets/copybutton.h"
#include "ui/words/plainlabel.h"
#include "ui/words/texts.h"

#include <QFontDatabase>
#include <QScreen>
#include <QStyle>

namespace Culvert {

using namespace Qt::StringLiterals;

HostKeyFacts::HostKeyFacts(QWidget *parent)
    : m_parent(parent)
{
    setHorizontalSpacing(14);
    setVerticalSpacing(4);
    setColumnStretch(1, 1);
}

void HostKeyFacts::addText(const QString &caption, const QString &value)
{
    if (!value.isEmpty())
        add(caption, value);
}

void HostKeyFacts::addFingerprint(const QString &caption, const QString &value)
{
    PlainLabel *label = add(caption, value);
    label->setFont(fingerprintFont(*m_parent));
    // In one piece two of them are compared more easily, where the screen has the room.
    const int width = label->fontMetrics().horizontalAdvance(value);
    label->setWordWrap(width > m_parent->screen()->availableSize().width() * 3 / 5);
    auto *copy = new CopyButton(m_parent);
    copy->offer(label->text(), tr("the fingerprint"));
    const int row = rowCount() - 1;
    addWidget(copy, row, 2);
    // In the middle, like what it stands before.
    itemAtPosition(row, 0)->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
}

QFont HostKeyFacts::fingerprintFont(const QWidget &widget)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (widget.font().pointSizeF() > 0)
        font.setPointSizeF(widget.font().pointSizeF());
    return font;
}

PlainLabel *HostKeyFacts::add(const QString &caption, const QString &value)
{
    auto *name = new MutedLabel(m_parent);
    name->setText(caption);
    auto *label = new PlainLabel(value, m_parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // A click selects; as a stop of the Tab key it would be in the way.
    label->setFocusPolicy(Qt::ClickFocus);
    label->setWordWrap(true);
    label->setAccessibleName(u"%1 %2"_s.arg(caption, label->text()));
    label->setAlignment(
        QStyle::visualAlignment(m_parent->layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) |
        Qt::AlignAbsolute);
    label->setLayoutDirection(Qt::LeftToRight);
    const int row = rowCount();
    addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeading);
    addWidget(label, row, 1);
    return label;
}

} // namespace Culvert
