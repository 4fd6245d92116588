// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QList>
#include <QWidget>

namespace Culvert {

/// What a person should know of the program as a whole, a banner each, until it is dismissed.
class NoticeBoard : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBoard(QWidget *parent = nullptr);

    /// What the engine says at the moment. What was dismissed stays away as long as it is said.
    void setNotices(const QList<Failure> &notices);
    /// Something that happened once.
    void add(const Failure &failure);
    int count() const { return static_cast<int>(m_shown.size()); }

private:
    void show(const QList<Failure> &failures);

    QList<Failure> m_notices;
    QList<Failure> m_events;
    QList<Failure> m_dismissed;
    QList<Failure> m_shown;
};

} // namespace Culvert
