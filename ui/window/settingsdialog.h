// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/settings.h"

#include <QDialog>
#include <QList>

#include <utility>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Culvert {

class ProblemLabel;

/// What a person can choose from, and what is so outside of the settings' own file.
struct SettingsChoices
{
    /// Those that are installed: what Settings::browser has, and what people call it.
    QList<std::pair<QString, QString>> browsers;
    bool startsAtLogin = false;
    /// Where the settings are kept, for who wants to edit them by hand.
    QString file;
    /// The ssh that is run where none is set; empty if there is none.
    QString foundSsh;
};

/// The settings of the program as a whole.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings settings, const SettingsChoices &choices, QWidget *parent = nullptr);

    /// As it stands in the fields.
    Settings settings() const;
    bool startsAtLogin() const;

private:
    void makeFields(QFormLayout &form, const SettingsChoices &choices);
    void addLanguages();
    void load();
    void check();

    Settings m_original;
    QCheckBox *m_login;
    QCheckBox *m_closeToTray;
    QComboBox *m_notify;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_browser;
    QLineEdit *m_ssh;
    ProblemLabel *m_sshProblem;
    QComboBox *m_logLevel;
    QPushButton *m_ok = nullptr;
};

} // namespace Culvert
