// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace Culvert {

/// What the window shows before there is any tunnel.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace Culvert
