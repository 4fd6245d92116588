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
class ServerProbe;
class TunnelPage;
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

    /// What completes a destination.
    void setHosts(const QStringList &hosts);
    /// Offers to test the tunnel as it stands, and to look for services. @p probe outlives the
    /// dialog.
    void setProbe(ServerProbe &probe);

    /// As it stands in the fields.
    Profile profile() const;
    QList<FieldProblem> problems() const;
    /// There is something to lose by closing it.
    bool hasChanges() const;
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
    void test(ServerProbe &probe);
    void findServices(ServerProbe &probe);
    void saveDone(const std::optional<Failure> &failure);
    void askAboutChanges();

    EngineInterface &m_engine;
    Profile m_original;
    Profile m_loaded;
    /// What the engine had under its id when the dialog came up.
    std::optional<Profile> m_storedBefore;
    bool m_saving = false;
    Mode m_mode;
    TunnelPage *m_tunnelPage;
    QList<EditorPage *> m_pages;
    QTabWidget *m_tabs;
    FailureBanner *m_banner;
    WarningNotice *m_notice;
    QPushButton *m_hint;
    QPushButton *m_save = nullptr;
    QPushButton *m_test;
};

} // namespace Culvert
