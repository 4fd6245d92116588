// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editor/serverprobe.h"

#include <QDialog>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace Culvert {

class MutedLabel;

/// Tries each step of the way to a server, and shows each result with its time and, where it fails,
/// what to do. Begins when it is shown.
class TestDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p probe outlives the dialog. @p endpoint: see ServerProbe::test().
    TestDialog(ServerProbe &probe, Profile profile, std::optional<qsizetype> endpoint,
               QWidget *parent = nullptr);

    /// What has been tried so far.
    const QList<TestStep> &steps() const { return m_steps; }
    /// All of it as lines, for a message to somebody who can help.
    QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void begin();
    void add(const TestStep &step);
    void finish();
    void copy() const;

    ServerProbe &m_probe;
    Profile m_profile;
    std::optional<qsizetype> m_endpoint;
    QList<TestStep> m_steps;
    /// The context of one run: gone, nothing of that run comes any more.
    QObject *m_run = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QScrollArea *m_scroll;
    MutedLabel *m_summary;
    QPushButton *m_again;
    QPushButton *m_copy;
};

} // namespace Culvert
