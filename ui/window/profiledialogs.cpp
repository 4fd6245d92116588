// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/profiledialogs.h"

#include "core/config/equivalentcommand.h"
#include "ui/editor/profiledefaults.h"
#include "ui/editor/profileeditor.h"
#include "ui/editor/servicesdialog.h"
#include "ui/editor/testdialog.h"
#include "ui/prompts/hostkeychangedialog.h"
#include "ui/window/quickforwarddialog.h"
#include "ui/words/statetexts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>

namespace Culvert {

ProfileDialogs::ProfileDialogs(EngineInterface &engine, QWidget *window)
    : QObject(window)
    , m_engine(engine)
    , m_window(window)
{}

std::optional<Profile> ProfileDialogs::settings(const QString &id) const
{
    const QList<Profile> profiles = m_engine.profiles();
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&id](const Profile &profile) { return profile.id == id; });
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

void ProfileDialogs::add()
{
    openEditor(ProfileDefaults::fresh(m_engine.profiles()), true);
}

void ProfileDialogs::edit(const QString &id)
{
    if (const std::optional<Profile> profile = settings(id))
        openEditor(*profile, false);
}

void ProfileDialogs::duplicate(const QString &id)
{
    if (const std::optional<Profile> profile = settings(id))
        openEditor(ProfileDefaults::duplicate(*profile, m_engine.profiles()), true);
}

void ProfileDialogs::openEditor(const Profile &profile, bool isNew)
{
    // One at a time: two of the same profile would undo each other's changes.
    if (auto *open = m_window->findChild<ProfileEditor *>(); open && open->isVisible()) {
        open->activateWindow();
        return;
    }
    auto *editor = new ProfileEditor(
        m_engine, profile, isNew ? ProfileEditor::Mode::Add : ProfileEditor::Mode::Edit, m_window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    if (m_hosts)
        editor->setHosts(m_hosts());
    if (m_probe)
        editor->setProbe(*m_probe);
    connect(editor, &ProfileEditor::saved, this, &ProfileDialogs::saved);
    editor->open();
}

void ProfileDialogs::quickForward(const QString &id)
{
    if (m_engine.profiles().isEmpty() || m_window->findChild<QuickForwardDialog *>())
        return;
    auto *dialog = new QuickForwardDialog(m_engine, id, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuickForwardDialog::made, this,
            [this](const QString &listen, const QString &target, const QString &profileId) {
                Q_EMIT forwardMade(profileId, tr("%1 leads to %2 now.")
                                                  .arg(StateTexts::technical(listen),
                                                       StateTexts::technical(target)));
            });
    dialog->open();
}

void ProfileDialogs::compareHostKeys(const ProfileStatus &profile)
{
    if (m_window->findChild<HostKeyChangeDialog *>())
        return;
    auto *dialog = new HostKeyChangeDialog(m_engine, profile.id, profile.name, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProfileDialogs::test(const QString &id, std::optional<qsizetype> endpoint)
{
    const std::optional<Profile> profile = settings(id);
    if (!profile || !m_probe || m_window->findChild<TestDialog *>())
        return;
    auto *dialog = new TestDialog(*m_probe, *profile, endpoint, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProfileDialogs::findServices(const QString &id)
{
    const std::optional<Profile> profile = settings(id);
    if (!profile || !m_probe || m_window->findChild<ServicesDialog *>())
        return;
    QList<Profile> others = m_engine.profiles();
    others.removeIf([&id](const Profile &other) { return other.id == id; });
    auto *dialog = new ServicesDialog(*m_probe, *profile, others, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServicesDialog::chosen, this,
            [this, id](const QList<EndpointSettings> &forwards) { addForwards(id, forwards); });
    dialog->open();
}

/// To the tunnel as it is by now.
void ProfileDialogs::addForwards(const QString &id, const QList<EndpointSettings> &forwards)
{
    std::optional<Profile> profile = settings(id);
    if (!profile)
        return;
    profile->endpoints.append(forwards);
    m_engine.save(*profile, [self = QPointer(this), id](const std::optional<Failure> &failure) {
        if (self && failure)
            Q_EMIT self->failed(*failure);
        else if (self)
            Q_EMIT self->saved(id);
    });
}

void ProfileDialogs::copyCommand(const QString &id) const
{
    if (const std::optional<Profile> profile = settings(id))
        QGuiApplication::clipboard()->setText(equivalentCommand(*profile));
}

} // namespace Culvert
