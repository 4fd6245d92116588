// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/disabledoptions.h"

#include "core/import/configkeywords.h"
#include "core/import/sshconfigtext.h"
#include "core/model/plaintext.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/words/icons.h"
#include "ui/words/texts.h"
#include "ui/words/windowtext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Culvert {

using namespace Qt::StringLiterals;

DisabledOptions::DisabledOptions(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_enable(new QPushButton(Icons::glyph(Glyph::Warning), tr("&Enable…"), this))
    , m_forget(new QPushButton(Icons::glyph(Glyph::Remove), tr("For&get"), this))
    , m_words(new MutedLabel(this))
{
    m_list->setHeaderLabels({tr("Disabled option"), tr("Value")});
    m_list->setRootIsDecorated(false);
    m_list->header()->resizeSection(0, fontMetrics().averageCharWidth() * 26);
    m_list->setAccessibleName(tr("Disabled ssh options"));
    m_list->setFixedHeight(fontMetrics().height() * 6);
    m_words->setWordWrap(true);
    m_enable->setObjectName(u"enableOption"_s);
    m_forget->setObjectName(u"forgetOption"_s);
    for (QPushButton *button : {m_enable, m_forget})
        button->setAutoDefault(false);
    setFocusProxy(m_list);
    setFocusPolicy(Qt::StrongFocus);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_enable);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    layout->addWidget(m_words);
    layout->addLayout(buttons);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &DisabledOptions::showCurrent);
    connect(m_enable, &QPushButton::clicked, this, &DisabledOptions::askToEnable);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const std::optional<Entry> entry = current())
            take(*entry);
    });
}

void DisabledOptions::set(const QMap<QString, QString> &options, const QString &configFile)
{
    m_options = options;
    m_configFile = configFile;
    fill();
}

QList<DisabledOptions::Entry> DisabledOptions::entries() const
{
    QList<Entry> entries;
    if (!m_configFile.isEmpty())
        entries.append({true, {}, m_configFile});
    for (auto option = m_options.cbegin(); option != m_options.cend(); ++option)
        entries.append({false, option.key(), option.value()});
    return entries;
}

QString DisabledOptions::caption(const Entry &entry)
{
    return entry.isFile ? tr("configuration file") : printable(entry.name);
}

void DisabledOptions::fill()
{
    m_list->clear();
    const QList<Entry> all = entries();
    for (const Entry &entry : all) {
        auto *item = new QTreeWidgetItem(m_list, {caption(entry), printable(entry.value)});
        item->setIcon(0, Icons::glyph(Glyph::Warning));
        item->setToolTip(1, toolTipText(printable(entry.value)));
    }
    if (!all.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
    setVisible(!all.isEmpty());
}

std::optional<DisabledOptions::Entry> DisabledOptions::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const QList<Entry> all = entries();
    return row >= 0 && row < all.size() ? std::optional(all.at(row)) : std::nullopt;
}

void DisabledOptions::showCurrent()
{
    const std::optional<Entry> entry = current();
    const QString problem =
        entry && !entry->isFile ? consentProblem(entry->name, entry->value) : QString();
    m_enable->setEnabled(entry && problem.isEmpty());
    m_forget->setEnabled(entry.has_value());
    if (!problem.isEmpty())
        m_words->setText(tr("%1 cannot be enabled: %2.").arg(caption(*entry), problem));
    else if (entry && entry->isFile)
        m_words->setText(tr("This came with an import, and the tunnel does not start until you "
                            "enable it or forget it: it can run programs and lead elsewhere."));
    else
        m_words->setText(tr("These came with an import. ssh does not get them: they run a "
                            "program, load code or decide whom to trust, or are not known to do "
                            "less."));
}

void DisabledOptions::askToEnable()
{
    const std::optional<Entry> entry = current();
    if (!entry)
        return;
    auto *box = new PlainMessageBox(
        PlainMessageBox::Warning,
        entry->isFile ? tr("Enable a configuration file") : tr("Enable an option"),
        entry->isFile ? tr("Enable the configuration file for this tunnel?")
                      : tr("Enable %1 for this tunnel?").arg(caption(*entry)),
        PlainMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // The whole of it: what is cut off could be what matters.
    box->setInformativeText(
        tr("ssh will use this with your rights whenever the tunnel starts:\n\n%1\n\nDo so only if "
           "you know what it does, and trust whom you have it from.")
            .arg(plainLine(entry->value)));
    QPushButton *button = box->addButton(tr("&Enable"), PlainMessageBox::DestructiveRole);
    box->setDefaultButton(PlainMessageBox::Cancel);
    connect(box, &PlainMessageBox::buttonClicked, this,
            [this, button, asked = *entry](QAbstractButton *clicked) {
                // Only what the person has read.
                if (clicked == button && entries().contains(asked))
                    enable(asked);
            });
    box->open();
}

void DisabledOptions::enable(const Entry &entry)
{
    take(entry);
    if (entry.isFile)
        Q_EMIT configFileEnabled(entry.value);
    else
        Q_EMIT enabled(entry.name, entry.value);
}

void DisabledOptions::take(const Entry &entry)
{
    if (entry.isFile)
        m_configFile.clear();
    else
        m_options.remove(entry.name);
    fill();
    Q_EMIT changed();
}

} // namespace Culvert
