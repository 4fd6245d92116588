// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editor/editorpage.h"

class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace Culvert {

class DisabledOptions;
class OptionTable;

/// How ssh reaches the server, and how many of it may run.
class SshPage : public EditorPage
{
    Q_OBJECT

public:
    explicit SshPage(QWidget *parent = nullptr);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    QList<FieldProblem> ownProblems() const override;

private:
    QHBoxLayout *makePathRow(QLineEdit *edit, const QString &what);
    void browse(QLineEdit *edit, const QString &title);

    QLineEdit *m_jumpHosts;
    QLineEdit *m_identityFile;
    QLineEdit *m_configFile;
    OptionTable *m_options;
    DisabledOptions *m_disabled;
    QSpinBox *m_processes;
    QSpinBox *m_connections;
};

} // namespace Culvert
