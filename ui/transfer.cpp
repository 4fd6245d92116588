// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/transfer.h"

#include "core/model/profilejson.h"
#include "core/session/profileexport.h"
#include "core/ssh/ownhosts.h"
#include "core/ssh/sshconfigtext.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace Culvert {

Transfer::Transfer(EngineFace &engine, QWidget *window)
    : QObject(window)
    , m_engine(engine)
    , m_window(window)
    , m_own(OwnConfig::standard())
{}

void Transfer::setOwnConfig(const OwnConfig &own)
{
    m_own = own;
}

bool Transfer::hasOwnHosts() const
{
    return !readOwnHosts(m_own.path, m_own.home).hosts.isEmpty();
}

void Transfer::import()
{
    if (auto *open = m_window->findChild<ImportDialog *>(); open && open->isVisible()) {
        open->activateWindow();
        return;
    }
    auto *dialog = new ImportDialog(m_engine, m_own, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &Transfer::imported);
    dialog->open();
}

void Transfer::exportAll()
{
    auto *dialog = new QFileDialog(m_window, tr("Export all tunnels"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Culvert’s profiles (*.json)"), tr("ssh configuration (*)")});
    dialog->selectFile(QStringLiteral("culvert.json"));
    const QStringList secrets = profilesWithSecrets(m_engine.profiles());
    // The name filter does not add an ending by itself where a person typed none.
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"json") ? QStringLiteral("json") : QString());
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, secrets](const QString &path) {
        if (const std::optional<Failure> failure = write(path)) {
            Q_EMIT failed(*failure);
        } else if (!secrets.isEmpty() && path.endsWith(u".json")) {
            auto *box = new QMessageBox(
                QMessageBox::Warning, tr("Export all tunnels"),
                tr("The file has passwords of endpoints in it: keep it to yourself."),
                QMessageBox::Ok, m_window);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->setTextFormat(Qt::PlainText);
            box->setInformativeText(printable(secrets.join(QStringLiteral(", "))));
            box->open();
        }
    });
    dialog->open();
}

std::optional<Failure> Transfer::write(const QString &path) const
{
    const QList<Profile> profiles = m_engine.profiles();
    const QByteArray bytes =
        path.endsWith(u".json") ? profilesToJson(profiles) : sshConfigText(profiles);
    QSaveFile file(path);
    // A full disk shows in the number of bytes alone.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (written)
        return std::nullopt;
    return Failure{FailureKind::Permission,
                   tr("%1 cannot be written: %2").arg(printable(path), file.errorString()),
                   {}};
}

} // namespace Culvert
