// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/noticeboard.h"

#include "ui/widgets/failurebanner.h"

#include <QVBoxLayout>

namespace Culvert {

NoticeBoard::NoticeBoard(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    setVisible(false);
}

void NoticeBoard::setNotices(const QList<Failure> &notices)
{
    m_notices = notices;
    m_dismissed.removeIf([&notices](const Failure &failure) { return !notices.contains(failure); });
    QList<Failure> failures = m_events;
    for (const Failure &notice : notices) {
        if (!m_dismissed.contains(notice))
            failures.append(notice);
    }
    show(failures);
}

void NoticeBoard::add(const Failure &failure)
{
    if (!m_events.contains(failure))
        m_events.append(failure);
    setNotices(m_notices);
}

void NoticeBoard::show(const QList<Failure> &failures)
{
    if (failures == m_shown)
        return;
    m_shown = failures;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        // Later: it may be the one whose button was just clicked.
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Failure &failure : failures) {
        auto *banner = new FailureBanner(this);
        banner->setDismissable(true);
        layout()->addWidget(banner);
        banner->setFailure(failure);
        connect(banner, &FailureBanner::dismissed, this, [this, failure] {
            m_events.removeAll(failure);
            m_dismissed.append(failure);
            setNotices(m_notices);
        });
    }
    setVisible(!failures.isEmpty());
}

} // namespace Culvert
