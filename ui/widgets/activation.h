// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractItemView>
#include <QStyle>

namespace Culvert {

/// Calls @p act on Enter and on a double click. Where the desktop's style activates items by a
/// single click nothing happens: that click only selects, and must not open or copy things.
template <typename Act>
void onActivation(QAbstractItemView *view, const Act &act)
{
    QObject::connect(view, &QAbstractItemView::activated, view, [view, act] {
        if (!view->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, view))
            act();
    });
}

} // namespace Culvert
