// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace Culvert {

/// What an object has to tell by its signals: told from the event loop, in order, and never from
/// within a call. So a slot may do anything, such as to destroy the object, which nothing is told
/// of then any more.
class LateNews
{
public:
    /// It owns this.
    explicit LateNews(QObject &owner)
        : m_owner(owner)
    {}

    /// @p news is called soon.
    void tell(std::function<void()> news);

private:
    void tellAll();

    QObject &m_owner;
    std::vector<std::function<void()>> m_news;
};

} // namespace Culvert
