// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMessageBox>

namespace Culvert {

/// A message box that shows text as windowText() has it, and takes nothing in it for markup. The
/// only kind that the program has.
class PlainMessageBox : public QMessageBox
{
    Q_OBJECT

public:
    PlainMessageBox(Icon icon, const QString &title, const QString &text, StandardButtons buttons,
                    QWidget *parent = nullptr);

    void setText(const QString &text);
    void setInformativeText(const QString &text);

private:
    using QMessageBox::setTextFormat;
};

} // namespace Culvert
