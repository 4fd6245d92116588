// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/transfer/transfer.h"

#include "core/config/sshcommand.h"
#include "core/import/ownhosts.h"
#include "core/import/profileexport.h"
#include "core/import/sshconfigtext.h"
#include "core/io/wholefile.h"
#include "core/model/profilejson.h"
#include "ui/widgets/plainmessagebox.h"

#include <QFileDialog>

namespace Culvert {

using namespace Qt::StringLiterals;

Transfer::Transfer(EngineInterface &engine, QWidget *window)
    : QObject(window)
    , m_engine(engine)
    , m_window(window)
    , m_own(OwnConfig::standard())
{}

void Transfer::setOwnConfig(const OwnConfig &own)
{
    m_own = own;
}

QStringList Transfer::ownHosts() const
{
    return readOwnHosts(m_own.path, m_own.home).hosts;
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
    const QString profiles = tr("Culvert’s profiles (*.json)");
    // The dialog gives a proposed name the first pattern's ending when this is chosen.
    const QString ssh = tr("ssh configuration (*.conf *)");
    auto *dialog = new QFileDialog(m_window, tr("Export all tunnels"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({profiles, ssh});
    dialog->selectFile(u"culvert.json"_s);
    // The name filter does not add an ending by itself where a person typed none; ssh_config needs
    // none.
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, ssh](const QString &filter) {
        dialog->setDefaultSuffix(filter == ssh ? QString() : u"json"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, ssh](const QString &path) {
        // Where a desktop's own dialog does not tell the type, the form that loses nothing.
        exportTo(path, dialog->selectedNameFilter() == ssh ? Form::SshConfig : Form::Profiles);
    });
    dialog->open();
}

void Transfer::exportTo(const QString &path, Form form)
{
    if (form == Form::SshConfig) {
        findExportFacts(findSshProgram(), m_engine.profiles(), this,
                        [this, path](const ExportFacts &facts) {
                            if (const auto failure = write(path, Form::SshConfig, facts))
                                Q_EMIT failed(*failure);
                        });
        return;
    }
    if (const std::optional<Failure> failure = write(path, form))
        Q_EMIT failed(*failure);
    else
        warnOfSecrets();
}

void Transfer::warnOfSecrets()
{
    const QStringList secrets = profilesWithSecrets(m_engine.profiles());
    if (secrets.isEmpty())
        return;
    auto *box =
        new PlainMessageBox(PlainMessageBox::Warning, tr("Export all tunnels"),
                            tr("The file has passwords of endpoints in it: keep it to yourself."),
                            PlainMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(printable(secrets.join(u", "_s)));
    box->open();
}

std::optional<Failure> Transfer::write(const QString &path, Form form,
                                       const ExportFacts &facts) const
{
    const QList<Profile> profiles = m_engine.profiles();
    const QByteArray bytes =
        form == Form::Profiles ? profilesToJson(profiles) : sshConfigText(profiles, facts);
    std::optional<Failure> failure = writeWholeFile(path, bytes);
    // The name may be another program's.
    if (failure)
        failure->message = printable(failure->message);
    return failure;
}

} // namespace Culvert
