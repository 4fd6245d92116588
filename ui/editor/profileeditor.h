// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace Culvert {

class EditorPage;
class FailureBanner;
class WarningNotice;

/// Edits a profile and saves it. Everything that it does not show stays as it is. It stays open
/// while saving fails, and asks before it loses changes.
class ProfileEditor : public QDialog
{
    Q_OBJECT

public:
    enum class Mode { Add, Edit };

    /// @p engine must outlive the dialog. @p profile is saved under its id.
    ProfileEditor(EngineInterface &engine, const Profile &profile, Mode mode,
                  QWidget *parent = nullptr);

    /// As it stands in the fields.
    Profile profile() const;
    QList<FieldProblem> problems() const;
    /// What is shown at a field, such as "destination"; empty if nothing is.
    QString visibleProblem(const QString &field) const;

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void saved(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build(Mode mode);
    void showProblems();
    void goToFirstProblem();
    void showOthersChange();
    void saveDone(const std::optional<Failure> &failure);
    bool hasChanges() const;
    void askAboutChanges();

    EngineInterface &m_engine;
    Profile m_original;
    Profile m_loaded;
    /// What the engine had under its id when the dialog came up.
    std::optional<Profile> m_storedBefore;
    bool m_saving = false;
    QList<EditorPage *> m_pages;
    QTabWidget *m_tabs;
    FailureBanner *m_banner;
    WarningNotice *m_notice;
    QPushButton *m_hint;
    QPushButton *m_save = nullptr;
};

} // namespace Culvert
