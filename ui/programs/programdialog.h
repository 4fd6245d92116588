// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"
#include "ui/programs/programchoice.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace Culvert {

class MutedLabel;

/// Asks which application is to be opened with all of its connections through which tunnel. The
/// ones that were opened through it last come first.
class ProgramDialog : public QDialog
{
    Q_OBJECT

public:
    /// The ids of the programs that were opened through a profile, the last one first.
    using Recent = std::function<QStringList(const QString &profileId)>;

    /// There is one profile at least; @p profileId is chosen first. @p programs are in the order in
    /// which they are shown.
    ProgramDialog(const QList<Profile> &profiles, const QString &profileId,
                  QList<ProgramChoice> programs, Recent recent, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(const QString &profileId, const QString &programId);

private:
    void build();
    void fill();
    void filter();
    void describe();
    void add(const ProgramChoice &program, bool isRecent);
    const ProgramChoice *current() const;

    QList<ProgramChoice> m_programs;
    Recent m_recent;
    QComboBox *m_profile;
    QLineEdit *m_search;
    QListWidget *m_list;
    MutedLabel *m_about;
    QPushButton *m_open = nullptr;
};

} // namespace Culvert
