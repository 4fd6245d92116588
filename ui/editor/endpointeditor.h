// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/endpointsettings.h"
#include "core/session/portholders.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Culvert {

class PlainLabel;
class PortNotice;
class ProblemLabel;

/// Edits one proxy or forward. It cannot be accepted while something is wrong with it, nor while it
/// would let other computers in without a person's word for it.
class EndpointEditor : public QDialog
{
    Q_OBJECT

public:
    /// @p own says what of this program listens somewhere; none = nobody knows.
    EndpointEditor(EndpointSettings settings, bool isNew, QWidget *parent = nullptr,
                   PortHolders::Own own = {});

    /// As it stands in the fields; sensible once accepted.
    EndpointSettings settings() const;

    /// Asks first where something was changed.
    void reject() override;

private:
    /// All that can be typed or chosen, as it stands.
    QStringList entries() const;
    void askAboutChanges();
    void build(bool isNew);
    ProblemLabel *addRow(QFormLayout *form, const QString &caption, QLineEdit *edit);
    void addModes(QFormLayout *form);
    void load();
    void check();
    bool checkListen();
    void showAccess(const Result<SocketAddress> &listen);
    bool checkTarget();
    void showBrowsers();
    bool checkLogin();

    EndpointSettings m_settings;
    bool m_wasLocalOnly = true;
    QLineEdit *m_listen;
    QLineEdit *m_target;
    QLineEdit *m_name;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_consent;
    QCheckBox *m_browsers;
    /// What the person has said of them; nothing = as the target suggests.
    std::optional<bool> m_browsersSaid;
    /// Who may use a Unix socket here.
    QComboBox *m_mode;
    PlainLabel *m_modeLabel = nullptr;
    ProblemLabel *m_listenProblem = nullptr;
    PortNotice *m_portNotice;
    /// Where it listens already; empty for a new one.
    SocketAddress m_listensAt;
    ProblemLabel *m_targetProblem = nullptr;
    ProblemLabel *m_nameProblem = nullptr;
    ProblemLabel *m_loginProblem = nullptr;
    ProblemLabel *m_consentProblem;
    QPushButton *m_ok = nullptr;
    QStringList m_loaded;
};

} // namespace Culvert
