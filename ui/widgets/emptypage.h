// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QPushButton;

namespace Culvert {

/// What the window shows before there is any tunnel.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// Shows the button that offers the hosts of a person's own ssh configuration.
    void setImportOffered(bool offered);

Q_SIGNALS:
    void addRequested();
    void importRequested();
    /// Time to see whether there is something to import.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *m_import;
};

} // namespace Culvert
