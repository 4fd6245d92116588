// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/import/importplan.h"
#include "core/session/engineinterface.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace Culvert {

class ImportTree;
class MutedLabel;

/// Where a person's own ssh_config is, and who resolves it.
struct OwnConfig
{
    QString sshProgram;
    QString path;
    QString home;
    /// What ssh is to read in place of its usual files; empty = those.
    QString configFile;

    /// ~/.ssh/config of the account, and the system's ssh.
    static OwnConfig standard();
};

/// Brings profiles in: hosts of a person's own ssh_config, what a file has, or a command of ssh
/// that was pasted. Nothing is saved before the button that says so.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p engine must outlive the dialog.
    ImportDialog(EngineInterface &engine, OwnConfig own, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Shows what the file brings, as if a person had chosen it.
    void setFile(const QString &path);
    /// The same for a command, such as "ssh -N -L 5432:db:5432 bastion".
    void setCommand(const QString &command);

Q_SIGNALS:
    /// It is done; the id is that of the first profile that came in.
    void imported(const QString &profileId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QLayout *makeSources();
    void readSource();
    void readOwn();
    void readFile();
    void readCommand();
    void planText(const QByteArray &text);
    void browse();
    void showPlan(const ImportPlan &plan);
    void showNothing(const QString &why);
    void showChosen();
    void import();
    void showOutcome(const ImportPlan &outcome);

    EngineInterface &m_engine;
    OwnConfig m_own;
    QRadioButton *m_fromOwn;
    QRadioButton *m_fromFile;
    QRadioButton *m_fromCommand;
    QLineEdit *m_file;
    QLineEdit *m_command;
    QToolButton *m_browse;
    QCheckBox *m_trust;
    QCheckBox *m_all;
    ImportTree *m_tree;
    MutedLabel *m_words;
    QDialogButtonBox *m_buttons;
    QPushButton *m_import;
    /// Parent of what ssh is asked for the source of the moment.
    QObject *m_asking = nullptr;
};

} // namespace Culvert
