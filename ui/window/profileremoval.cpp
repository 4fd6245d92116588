// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/profileremoval.h"

#include "ui/widgets/plainmessagebox.h"
#include "ui/words/statetexts.h"

#include <QPointer>
#include <QPushButton>

#include <utility>

namespace Culvert {

ProfileRemoval::ProfileRemoval(EngineInterface &engine, QWidget *window)
    : QObject(window)
    , m_engine(engine)
    , m_window(window)
{}

void ProfileRemoval::ask(const ProfileStatus &profile)
{
    auto *box = new PlainMessageBox(PlainMessageBox::Warning, tr("Remove a tunnel"),
                                    tr("Remove the tunnel “%1”?").arg(profile.name),
                                    PlainMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QString back = tr("It can be brought back for as long as its note is there.");
    box->setInformativeText(profile.connections == 0
                                ? back
                                : tr("It carries %1, which will be closed. %2")
                                      .arg(StateTexts::connections(profile.connections), back));
    QPushButton *agree = box->addButton(tr("&Remove"), PlainMessageBox::DestructiveRole);
    box->setDefaultButton(PlainMessageBox::Cancel);
    connect(box, &PlainMessageBox::buttonClicked, this,
            [this, agree, id = profile.id](QAbstractButton *clicked) {
                if (clicked == agree)
                    remove(id);
            });
    box->open();
}

void ProfileRemoval::remove(const QString &id)
{
    QStringList order;
    std::optional<Profile> profile;
    const QList<Profile> profiles = m_engine.profiles();
    for (const Profile &each : profiles) {
        order.append(each.id);
        if (each.id == id)
            profile = each;
    }
    m_engine.remove(id,
                    [self = QPointer(this), profile, order](const std::optional<Failure> &failure) {
                        if (!self)
                            return;
                        if (failure) {
                            Q_EMIT self->failed(*failure);
                        } else if (profile) {
                            Q_EMIT self->removed(profile->name);
                            self->m_removed = profile;
                            self->m_orderBefore = order;
                        }
                    });
}

void ProfileRemoval::undo()
{
    const std::optional<Profile> profile = std::exchange(m_removed, std::nullopt);
    if (!profile)
        return;
    m_engine.save(*profile, [self = QPointer(this), id = profile->id,
                             order = m_orderBefore](const std::optional<Failure> &failure) {
        if (!self)
            return;
        if (failure) {
            Q_EMIT self->failed(*failure);
            return;
        }
        Q_EMIT self->broughtBack(id);
        // Where that cannot be written, it stands at the end.
        self->m_engine.reorder(order, [](const std::optional<Failure> &) {});
    });
}

} // namespace Culvert
