// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/emptypage.h"

#include "ui/words/icons.h"
#include "ui/words/plainlabel.h"
#include "ui/words/texts.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr int PictureSize = 72;
constexpr int TextWidth = 420;

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_import(new QPushButton(Icons::glyph(Glyph::Folder),
                               tr("&Import hosts of your ssh configuration…"), this))
    , m_noHosts(new MutedLabel(this))
    , m_login(new QCheckBox(tr("&Start Culvert when I log in"), this))
{
    auto *icon = new PlainLabel(this);
    icon->setPixmap(Icons::program().pixmap(QSize(PictureSize, PictureSize), devicePixelRatio()));
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

    m_noHosts->setText(
        tr("There are no hosts in ~/.ssh/config: all you need is what you would type "
           "behind “ssh”, such as me@server.example."));
    m_noHosts->setWordWrap(true);
    m_noHosts->setAlignment(Qt::AlignHCenter);
    m_noHosts->setFixedSize(TextWidth, m_noHosts->heightForWidth(TextWidth));
    m_noHosts->hide();
    auto *demo = new QPushButton(tr("Try it with a &demo"), this);
    demo->setObjectName(u"emptyDemo"_s);
    demo->setToolTip(tr("Runs against a server of its own that ends with it"));
    connect(demo, &QPushButton::clicked, this, &EmptyPage::demoRequested);
    m_login->setObjectName(u"emptyLogin"_s);
    m_login->hide();
    connect(m_login, &QCheckBox::clicked, this, &EmptyPage::startAtLoginChosen);

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
    layout->addWidget(m_noHosts, 0, Qt::AlignHCenter);
    layout->addWidget(demo, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_login, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    // As they are seen, not as they were made.
    setTabOrder(add, m_import);
    setTabOrder(m_import, demo);
    setTabOrder(demo, m_login);
}

void EmptyPage::setImportOffered(bool offered)
{
    m_import->setVisible(offered);
    m_noHosts->setVisible(!offered);
}

void EmptyPage::setStartsAtLogin(std::optional<bool> starts)
{
    m_login->setVisible(starts.has_value());
    m_login->setChecked(starts.value_or(false));
}

void EmptyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
    setFocus();
}

} // namespace Culvert
