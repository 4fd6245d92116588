// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/disabledoptions.h"

#include "core/import/configkeywords.h"
#include "core/import/sshconfigtext.h"
#include "ui/words/icons.h"
#include "ui/words/texts.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Culvert {

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
    m_words->setTextFormat(Qt::PlainText);
    m_enable->setObjectName(QStringLiteral("enableOption"));
    m_forget->setObjectName(QStringLiteral("forgetOption"));
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
    connect(m_forget, &QPushButton::clicked, this, [this] { take(current()); });
}

void DisabledOptions::setOptions(const QMap<QString, QString> &options)
{
    m_options = options;
    fill();
}

void DisabledOptions::fill()
{
    m_list->clear();
    for (auto option = m_options.cbegin(); option != m_options.cend(); ++option) {
        auto *item =
            new QTreeWidgetItem(m_list, {printable(option.key()), printable(option.value())});
        item->setData(0, Qt::UserRole, option.key());
        item->setIcon(0, Icons::glyph(Glyph::Warning));
        item->setToolTip(1, printable(option.value()).toHtmlEscaped());
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
    setVisible(!m_options.isEmpty());
}

QString DisabledOptions::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void DisabledOptions::showCurrent()
{
    const QString name = current();
    const QString problem =
        name.isEmpty() ? QString() : consentProblem(name, m_options.value(name));
    m_enable->setEnabled(!name.isEmpty() && problem.isEmpty());
    m_forget->setEnabled(!name.isEmpty());
    m_words->setText(problem.isEmpty()
                         ? tr("These came with an import. ssh does not get them: they run a "
                              "program, load code or decide whom to trust.")
                         : tr("%1 cannot be enabled: %2.").arg(printable(name), problem));
}

void DisabledOptions::askToEnable()
{
    const QString name = current();
    const QString value = m_options.value(name);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Enable an option"),
                                tr("Enable %1 for this tunnel?").arg(printable(name)),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    // The whole of it: what is cut off could be what matters.
    box->setInformativeText(
        tr("ssh will use this with your rights whenever the tunnel starts:\n\n%1\n\nDo so only if "
           "you know what it does, and trust whom you have it from.")
            .arg(printableWhole(value)));
    QPushButton *enable = box->addButton(tr("&Enable"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, enable, name, value](QAbstractButton *clicked) {
                if (clicked != enable || m_options.value(name) != value)
                    return;
                take(name);
                Q_EMIT enabled(name, value);
            });
    box->open();
}

void DisabledOptions::take(const QString &name)
{
    m_options.remove(name);
    fill();
    Q_EMIT changed();
}

} // namespace Culvert
