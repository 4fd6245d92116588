// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/latenews.h"

#include <QPointer>

#include <utility>

namespace Culvert {

void LateNews::tell(std::function<void()> news)
{
    m_news.push_back(std::move(news));
    if (m_news.size() == 1)
        QMetaObject::invokeMethod(
            &m_owner, [this] { tellAll(); }, Qt::QueuedConnection);
}

void LateNews::tellAll()
{
    const QPointer<QObject> alive(&m_owner);
    for (const std::function<void()> &news : std::exchange(m_news, {})) {
        news();
        if (!alive)
            return;
    }
}

} // namespace Culvert
