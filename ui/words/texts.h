// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/words/plainlabel.h"

namespace Culvert {

/// Text in one of the colours of StateColours that follows changes of the palette.
class ColouredLabel : public PlainLabel
{
    Q_OBJECT

public:
    using Colour = QColor (*)(const QPalette &);

    ColouredLabel(Colour colour, QWidget *parent);

    /// Counts all lines of wrapped text, which forms and boxes would cut off else.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolour();

    Colour m_colour;
    bool m_recolouring = false;
};

/// Text of less importance.
class MutedLabel : public ColouredLabel
{
    Q_OBJECT

public:
    explicit MutedLabel(QWidget *parent = nullptr);
};

/// What is wrong with the field above it.
class ProblemLabel : public ColouredLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    /// Shows the problem as a sentence; hides itself when there is none.
    void setProblem(const QString &problem);
};

/// A heading of the given share of the font's size.
class HeadingLabel : public PlainLabel
{
    Q_OBJECT

public:
    HeadingLabel(const QString &text, double scale, QWidget *parent = nullptr);
};

/// The text with a capital letter at its start, as it stands alone.
QString capitalised(const QString &text);

} // namespace Culvert
