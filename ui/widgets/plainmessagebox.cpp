// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/plainmessagebox.h"

#include "ui/words/windowtext.h"

#include <QLabel>

namespace Culvert {

PlainMessageBox::PlainMessageBox(Icon icon, const QString &title, const QString &text,
                                 StandardButtons buttons, QWidget *parent)
    : QMessageBox(icon, windowText(title), {}, buttons, parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainMessageBox::setText(const QString &text)
{
    QMessageBox::setText(windowText(text));
}

void PlainMessageBox::setInformativeText(const QString &text)
{
    QMessageBox::setInformativeText(windowText(text));
    // The format of the box is that of its first label only.
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText);
}

} // namespace Culvert
