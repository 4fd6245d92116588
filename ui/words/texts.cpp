// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/words/texts.h"

#include "ui/words/plainlabel.h"
#include "ui/words/statecolours.h"

#include <QEvent>
#include <QGuiApplication>

namespace Culvert {

ColouredLabel::ColouredLabel(Colour colour, QWidget *parent)
    : PlainLabel(parent)
    , m_colour(colour)
{
    recolour();
}

QSize ColouredLabel::minimumSizeHint() const
{
    const QSize size = PlainLabel::minimumSizeHint();
    return wordWrap() && width() > 0 ? QSize(size.width(), heightForWidth(width())) : size;
}

void ColouredLabel::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    if (wordWrap())
        updateGeometry();
}

void ColouredLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_recolouring)
        recolour();
}

void ColouredLabel::recolour()
{
    m_recolouring = true;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_colour(QGuiApplication::palette()));
    setPalette(own);
    m_recolouring = false;
}

MutedLabel::MutedLabel(QWidget *parent)
    : ColouredLabel(&StateColours::muted, parent)
{}

ProblemLabel::ProblemLabel(QWidget *parent)
    : ColouredLabel(&StateColours::bad, parent)
{
    setWordWrap(true);
    setVisible(false);
}

void ProblemLabel::setProblem(const QString &problem)
{
    setText(capitalised(problem));
    setVisible(!problem.isEmpty());
}

HeadingLabel::HeadingLabel(const QString &text, double scale, QWidget *parent)
    : PlainLabel(text, parent)
{
    QFont larger = font();
    if (larger.pointSizeF() > 0)
        larger.setPointSizeF(larger.pointSizeF() * scale);
    larger.setWeight(QFont::DemiBold);
    setFont(larger);
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace Culvert
