// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/emptypage.h"

#include "ui/words/icons.h"
#include "ui/words/plainlabel.h"
#include "ui/words/texts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 72;
constexpr int TextWidth = 420;

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_import(new QPushButton(Icons::glyph(Glyph::Folder),
                               tr("&Import hosts of your ssh configuration…"), this))
{
    auto *icon = new PlainLabel(this);
    icon->setPixmap(Icons::program().pixmap(QSize(IconSize, IconSize), devicePixelRatio()));
    auto *heading = new HeadingLabel(tr("No tunnels yet"), 1.5, this);
    auto *text = new MutedLabel(this);
    text->setText(tr("A tunnel carries connections to a server that you reach by ssh, and from "
                     "there to anywhere. Add one to give browsers and other programs a local "
                     "proxy or a forwarded port."));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    text->setFixedSize(TextWidth, text->heightForWidth(TextWidth));
    auto *add = new QPushButton(Icons::glyph(Glyph::Add), tr("&Add a tunnel…"), this);
    add->setObjectName(u"emptyAdd"_s);
    connect(add, &QPushButton::clicked, this, &EmptyPage::addRequested);
    setFocusProxy(add);
    m_import->setObjectName(u"emptyImport"_s);
    m_import->hide();
    connect(m_import, &QPushButton::clicked, this, &EmptyPage::importRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(heading, 0, Qt::AlignHCenter);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(add, 0, Qt::AlignHCenter);
    layout->addWidget(m_import, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyPage::setImportOffered(bool offered)
{
    m_import->setVisible(offered);
}

void EmptyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
    setFocus();
}

} // namespace Culvert
