// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/programs/programdialog.h"

#include "core/model/plaintext.h"
#include "ui/widgets/activation.h"
#include "ui/widgets/clearbutton.h"
#include "ui/words/icons.h"
#include "ui/words/texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole;
/// What is looked for, besides the name that is shown.
constexpr int WordsRole = Qt::UserRole + 1;
constexpr qsizetype LongestName = 80;
constexpr qsizetype LongestPurpose = 300;

QIcon iconOf(const QString &name)
{
    QIcon icon = name.startsWith(u'/') ? QIcon(name) : QIcon::fromTheme(name);
    return icon.isNull() ? Icons::glyph(Glyph::Program) : icon;
}

} // namespace

ProgramDialog::ProgramDialog(const QList<Profile> &profiles, const QString &profileId,
                             QList<ProgramChoice> programs, Recent recent, QWidget *parent)
    : QDialog(parent)
    , m_programs(std::move(programs))
    , m_recent(std::move(recent))
    , m_profile(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_about(new MutedLabel(this))
{
    setWindowTitle(tr("Open a program"));
    for (const Profile &profile : profiles)
        m_profile->addItem(plainLine(profile.name), profile.id);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(profileId)));
    build();
    fill();
    connect(m_profile, &QComboBox::currentIndexChanged, this, &ProgramDialog::fill);
    connect(m_search, &QLineEdit::textChanged, this, &ProgramDialog::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &ProgramDialog::describe);
    onActivation(m_list, [this] { accept(); });
    m_search->setFocus();
}

void ProgramDialog::build()
{
    auto *explanation = new MutedLabel(this);
    explanation->setText(tr("All connections of the program, and of what it starts, go through "
                            "the tunnel, whether or not it knows proxies."));
    explanation->setWordWrap(true);
    m_search->setPlaceholderText(tr("Find a program"));
    m_search->setAccessibleName(tr("Find a program"));
    addClearButton(m_search);
    m_list->setAccessibleName(tr("Programs"));
    m_about->setWordWrap(true);
    // So that the list does not jump while one is chosen.
    m_about->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Through:"), m_profile);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    m_open = buttons->button(QDialogButtonBox::Open);
    m_open->setText(tr("&Open"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ProgramDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_about);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    resize(minimumWidth(), fontMetrics().lineSpacing() * 30);
}

void ProgramDialog::add(const ProgramChoice &program, bool isRecent)
{
    const QString name = plainLine(program.name, LongestName);
    auto *item = new QListWidgetItem(
        iconOf(program.icon), isRecent ? tr("%1 – opened before", "a program").arg(name) : name,
        m_list);
    item->setData(IdRole, program.id);
    const QString words = plainLine(program.purpose, LongestPurpose) + u' ' + program.id;
    item->setData(WordsRole, words);
}

void ProgramDialog::fill()
{
    const QStringList recent = m_recent(m_profile->currentData().toString());
    m_list->clear();
    for (const QString &id : recent) {
        for (const ProgramChoice &program : std::as_const(m_programs)) {
            if (program.id == id)
                add(program, true);
        }
    }
    for (const ProgramChoice &program : std::as_const(m_programs)) {
        if (!recent.contains(program.id))
            add(program, false);
    }
    filter();
}

void ProgramDialog::filter()
{
    const QString wanted = m_search->text().trimmed();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = item->text().contains(wanted, Qt::CaseInsensitive) ||
                          item->data(WordsRole).toString().contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    const QListWidgetItem *now = m_list->currentItem();
    if (!now || now->isHidden())
        m_list->setCurrentItem(first);
    describe();
}

const ProgramChoice *ProgramDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return nullptr;
    const QString id = item->data(IdRole).toString();
    const auto found = std::find_if(m_programs.begin(), m_programs.end(),
                                    [&id](const ProgramChoice &one) { return one.id == id; });
    return found == m_programs.end() ? nullptr : &*found;
}

void ProgramDialog::describe()
{
    const ProgramChoice *program = current();
    m_open->setEnabled(program != nullptr);
    QStringList words;
    if (!program)
        words += tr("No installed program is called so.");
    else if (!program->purpose.isEmpty())
        words += plainLine(program->purpose, LongestPurpose);
    if (program && program->inTerminal)
        words += tr("It opens in a terminal.");
    if (program && program->joinsRunning)
        words += tr("If it is running already, end it first: it would open there, outside of the "
                    "tunnel.");
    m_about->setText(words.join(u'\n'));
}

void ProgramDialog::accept()
{
    const ProgramChoice *program = current();
    if (!program)
        return;
    Q_EMIT chosen(m_profile->currentData().toString(), program->id);
    QDialog::accept();
}

} // namespace Culvert
