// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QTimer>

namespace Culvert {

/// A dialog that is as high as its wrapped texts need at its width, and grows with them. Qt itself
/// reckons their height at a width of its own choice.
class PromptFrame : public QDialog
{
    Q_OBJECT

public:
    explicit PromptFrame(QWidget *parent = nullptr, Qt::WindowFlags flags = {});

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void refit();

    QTimer m_refit;
};

} // namespace Culvert
