// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/aboutbox.h"

#include "core/texts/tr.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/words/icons.h"

#include <QCoreApplication>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::AboutBox)

void showAboutBox(QWidget *window)
{
    auto *box = new PlainMessageBox(PlainMessageBox::NoIcon, tr("About Culvert"),
                                    tr("Culvert %1").arg(QCoreApplication::applicationVersion()),
                                    PlainMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(Icons::program().pixmap(QSize(64, 64), window->devicePixelRatio()));
    box->setInformativeText(tr("A tunnel manager over the system’s own ssh.\n"
                               "Free software under the MIT licence."));
    box->open();
}

} // namespace Culvert
