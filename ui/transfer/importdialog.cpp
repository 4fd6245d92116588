// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/transfer/importdialog.h"

#include "core/config/accounthome.h"
#include "core/config/sshcommand.h"
#include "core/import/fileimport.h"
#include "core/import/hostresolver.h"
#include "core/import/importreport.h"
#include "core/import/importrun.h"
#include "core/import/others/sshcommandline.h"
#include "core/import/ownhosts.h"
#include "core/import/sshconfigtext.h"
#include "ui/transfer/importtree.h"
#include "ui/words/icons.h"
#include "ui/words/texts.h"
#include "ui/words/windowtext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Culvert {

using namespace Qt::StringLiterals;

OwnConfig OwnConfig::standard()
{
    return {findSshProgram(), ownConfigPath(), accountHome(), {}};
}

ImportDialog::ImportDialog(EngineInterface &engine, OwnConfig own, QWidget *parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_own(std::move(own))
    , m_fromOwn(new QRadioButton(tr("My &ssh configuration"), this))
    , m_fromFile(new QRadioButton(tr("A &file:"), this))
    , m_fromCommand(new QRadioButton(tr("A co&mmand:"), this))
    , m_file(new QLineEdit(this))
    , m_command(new QLineEdit(this))
    , m_browse(new QToolButton(this))
    , m_trust(new QCheckBox(tr("It is my own &export: take it as it is"), this))
    , m_all(new QCheckBox(tr("Choose a&ll"), this))
    , m_tree(new ImportTree(this))
    , m_words(new MutedLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_import(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    build();
    m_fromOwn->setChecked(true);
    readSource();
}

ImportDialog::~ImportDialog()
{
    // It says that editing is over when it loses the focus, also for the last time.
    m_file->disconnect(this);
    m_command->disconnect(this);
}

void ImportDialog::build()
{
    setWindowTitle(tr("Import tunnels"));
    m_import->setDefault(true);
    m_import->setObjectName(u"import"_s);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"words"_s);
    m_all->setChecked(true);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeSources());
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_all);
    layout->addWidget(m_words);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 32);

    for (const QRadioButton *source : {m_fromOwn, m_fromFile, m_fromCommand})
        connect(source, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                readSource();
        });
    connect(m_trust, &QCheckBox::toggled, this, &ImportDialog::readSource);
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        if (m_file->isModified())
            setFile(m_file->text());
    });
    connect(m_command, &QLineEdit::editingFinished, this, [this] {
        if (m_command->isModified())
            setCommand(m_command->text());
    });
    connect(m_all, &QCheckBox::clicked, m_tree, &ImportTree::setAllChosen);
    connect(m_tree, &ImportTree::chosenChanged, this, &ImportDialog::showChosen);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
}

QLayout *ImportDialog::makeSources()
{
    const QString choose = tr("Choose a file to import");
    m_file->setObjectName(u"file"_s);
    m_file->setPlaceholderText(tr("an export, an ssh_config, or of PuTTY, boring, gSTM"));
    m_file->setAccessibleName(tr("File to import"));
    m_file->installEventFilter(this);
    m_browse->setIcon(Icons::glyph(Glyph::Folder));
    m_browse->setFocusPolicy(Qt::StrongFocus);
    m_browse->setToolTip(toolTipText(choose));
    m_browse->setAccessibleName(choose);
    connect(m_browse, &QToolButton::clicked, this, &ImportDialog::browse);
    auto *row = new QHBoxLayout;
    row->addWidget(m_fromFile);
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    m_command->setObjectName(u"command"_s);
    m_command->setPlaceholderText(tr("such as ssh -N -L 5432:db:5432 bastion"));
    m_command->setAccessibleName(tr("Command of ssh or autossh"));
    m_command->installEventFilter(this);
    auto *commandRow = new QHBoxLayout;
    commandRow->addWidget(m_fromCommand);
    commandRow->addWidget(m_command, 1);
    auto *sources = new QVBoxLayout;
    sources->addWidget(m_fromOwn);
    sources->addLayout(row);
    sources->addLayout(commandRow);
    sources->addWidget(m_trust);
    return sources;
}

/// Enter in the file's field shows what the file brings: it must not press the button, too, which
/// would import it unseen.
bool ImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched != m_file && watched != m_command) || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    if (watched == m_file)
        setFile(m_file->text());
    else
        setCommand(m_command->text());
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setFocus();
    return true;
}

void ImportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::setFile(const QString &path)
{
    m_file->setText(path);
    {
        // It is read once, below.
        const QSignalBlocker file(m_fromFile);
        const QSignalBlocker trust(m_trust);
        m_fromFile->setChecked(true);
        // A word for one file is no word for the next.
        m_trust->setChecked(false);
    }
    readSource();
}

void ImportDialog::setCommand(const QString &command)
{
    m_command->setText(command);
    {
        const QSignalBlocker source(m_fromCommand);
        m_fromCommand->setChecked(true);
    }
    readSource();
}

void ImportDialog::readSource()
{
    delete m_asking;
    m_asking = new QObject(this);
    m_trust->setVisible(false);
    if (m_fromOwn->isChecked())
        readOwn();
    else if (m_fromCommand->isChecked())
        readCommand();
    else
        readFile();
}

void ImportDialog::readOwn()
{
    const OwnHosts own = readOwnHosts(m_own.path, m_own.home);
    if (own.hosts.isEmpty()) {
        showNothing(own.problems.isEmpty() ? tr("%1 names no host.").arg(printable(m_own.path))
                                           : own.problems.first());
        return;
    }
    showNothing(tr("ssh is asked what its configuration says…"));
    HostResolver::resolve(m_own.sshProgram, own.hosts, m_own.configFile, m_asking,
                          [this, notes = own.problems](const QList<ResolvedHost> &hosts) {
                              ImportPlan plan =
                                  planOwnImport(hosts, m_own.configFile, m_engine.profiles());
                              plan.notes = notes + plan.notes;
                              showPlan(plan);
                          });
}

void ImportDialog::readFile()
{
    const QString path = m_file->text();
    if (path.isEmpty()) {
        showNothing(tr("Choose a file: an export of Culvert, an ssh_config, sessions of PuTTY (an "
                       "exported registry file), a file of boring or gSTM, or a script that calls "
                       "ssh or autossh."));
        m_file->setFocus();
        return;
    }
    const Result<QByteArray> text = readImport(path);
    if (!text) {
        showNothing(capitalised(text.failure().message) + u'.');
        return;
    }
    m_trust->setVisible(isExport(*text));
    planText(*text);
}

void ImportDialog::readCommand()
{
    const QString command = m_command->text();
    if (!hasSshCommands(command)) {
        showNothing(tr("Paste a command of ssh or autossh, such as ssh -N -L 5432:db:5432 "
                       "bastion."));
        m_command->setFocus();
        return;
    }
    planText(command.toUtf8());
}

void ImportDialog::planText(const QByteArray &text)
{
    FileImport import;
    import.text = text;
    import.trusted = m_trust->isChecked() && isExport(text);
    const Result<ImportPlan> plan = planFileImport(import, m_engine.profiles());
    if (plan)
        showPlan(*plan);
    else
        showNothing(capitalised(printable(plan.failure().message)));
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    m_all->setChecked(true);
    m_tree->setPlan(plan);
    QStringList words = plan.notes;
    const QList<Profile> fresh = plan.profiles();
    if (std::any_of(fresh.begin(), fresh.end(), hasSwitchedOff))
        words.prepend(tr("What is switched off lets others in, or stands where other programs "
                         "look. Nobody listens there unless you switch it on in the tunnel's "
                         "settings."));
    if (std::any_of(fresh.begin(), fresh.end(), hasDisabled))
        words.prepend(tr("What is disabled runs a program, loads code or decides whom to trust, or "
                         "is not known to do less. ssh does not get it unless you enable it in "
                         "the tunnel's settings."));
    m_words->setText(words.mid(0, 6).join(u'\n'));
}

void ImportDialog::showNothing(const QString &why)
{
    m_tree->setPlan({});
    m_words->setText(why);
}

void ImportDialog::showChosen()
{
    const int count = m_tree->chosenCount();
    m_import->setText(count == 1 ? tr("&Import 1 tunnel")
                                 : tr("&Import %n tunnels", nullptr, count));
    m_import->setEnabled(count > 0);
    m_all->setEnabled(m_tree->topLevelItemCount() > 0);
}

void ImportDialog::import()
{
    for (QWidget *widget : QList<QWidget *>{m_import, m_tree, m_all, m_fromOwn, m_fromFile, m_file,
                                            m_browse, m_fromCommand, m_command, m_trust})
        widget->setEnabled(false);
    carryOut(m_engine, m_tree->chosen(),
             [dialog = QPointer<ImportDialog>(this)](const ImportPlan &outcome) {
                 if (dialog)
                     dialog->showOutcome(outcome);
             });
}

void ImportDialog::showOutcome(const ImportPlan &outcome)
{
    m_tree->setPlan(outcome);
    m_tree->setEnabled(true);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        m_tree->topLevelItem(i)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_import->setEnabled(false);
    m_import->hide();
    m_all->hide();
    m_words->setText(capitalised(importSummary(outcome, ImportTense::Done)) + u'.');
    QPushButton *close = m_buttons->button(QDialogButtonBox::Cancel);
    close->setText(tr("&Close"));
    close->setDefault(true);
    close->setFocus();
    const QList<Profile> profiles = outcome.profiles();
    if (!profiles.isEmpty())
        Q_EMIT imported(profiles.first().id);
}

} // namespace Culvert
