// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QPushButton;

namespace Culvert {

class MutedLabel;

/// What the window shows before there is any tunnel.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// Shows the button that offers the hosts of a person's own ssh configuration, or says that
    /// there are none.
    void setImportOffered(bool offered);
    /// Shows the box that has the program start at login; nothing = that cannot be set here.
    void setStartsAtLogin(std::optional<bool> starts);

Q_SIGNALS:
    void addRequested();
    void importRequested();
    /// A person wants to see how it works without a server of their own.
    void demoRequested();
    void startAtLoginChosen(bool starts);
    /// Time to see whether there is something to import.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *m_import;
    MutedLabel *m_noHosts;
    QCheckBox *m_login;
};

} // namespace Culvert
