// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace Culvert {

/// Gives the field a button that empties it, with the name for screen readers that Qt's has not.
inline void addClearButton(QLineEdit *edit)
{
    edit->setClearButtonEnabled(true);
    if (auto *button = edit->findChild<QToolButton *>())
        button->setAccessibleName(QCoreApplication::translate("Culvert::ClearButton", "Clear"));
}

} // namespace Culvert
