// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace Culvert {

class FailureBanner;
class MutedLabel;
class ProblemLabel;

/// Asks which port is to be reached through which tunnel, for now.
class QuickForwardDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p engine must outlive the dialog; it has one profile at least. @p profileId is chosen
    /// first.
    QuickForwardDialog(EngineInterface &engine, const QString &profileId,
                       QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// The forward is there: where it listens, where it leads to, and of which profile.
    void made(const QString &listen, const QString &target, const QString &profileId);

private:
    void build(const QString &profileId);
    void check();
    Result<EndpointSettings> forward() const;

    EngineInterface &m_engine;
    QComboBox *m_profile;
    QLineEdit *m_target;
    QCheckBox *m_keep;
    ProblemLabel *m_problem;
    MutedLabel *m_result;
    FailureBanner *m_banner;
    QPushButton *m_ok = nullptr;
};

} // namespace Culvert
