// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"
#include "ui/prompts/promptframe.h"

class QCheckBox;
class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace Culvert {

class FailureBanner;
class PlainLabel;

/// Shows the old and the new key of a server side by side, and removes the old one, only after the
/// person has said that they compared the new one with its owner. Then it offers to connect.
class HostKeyChangeDialog : public PromptFrame
{
    Q_OBJECT

public:
    /// Asks @p engine, which must outlive the dialog, for the keys of the profile.
    HostKeyChangeDialog(EngineInterface &engine, const QString &profileId, const QString &profile,
                        QWidget *parent = nullptr);

private:
    void showKeys(const Result<HostKeyChange> &change);
    void addFacts(QVBoxLayout &layout);
    void removeOldKey();
    void removed(const std::optional<Failure> &failure);

    EngineInterface &m_engine;
    QString m_profileId;
    HostKeyChange m_change;
    PlainLabel *m_progress;
    QWidget *m_keys;
    QCheckBox *m_compared = nullptr;
    FailureBanner *m_banner;
    QDialogButtonBox *m_buttons;
    QPushButton *m_remove;
    QPushButton *m_connect;
    QPushButton *m_close;
};

} // namespace Culvert
