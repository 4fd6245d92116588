// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/prompttouchnotice.h"

#include "ui/words/icons.h"
#include "ui/words/plainlabel.h"
#include "ui/words/prompttexts.h"
#include "ui/words/texts.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace Culvert {

namespace {

constexpr int NoticeMargin = 16;
constexpr int NoticePicture = 32;

} // namespace

PromptTouchNotice::PromptTouchNotice(QWidget *parent)
    : QWidget(parent, Qt::Dialog | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus |
                          Qt::WindowTitleHint | Qt::WindowCloseButtonHint)
    , m_heading(new HeadingLabel(tr("Touch your security key"), 1.2, this))
    , m_askers(new MutedLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    // Hiding it is no end of the program.
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Culvert"));
    setWindowIcon(Icons::program());

    auto *picture = new PlainLabel(this);
    picture->setPixmap(
        Icons::glyph(Glyph::Key).pixmap(QSize(NoticePicture, NoticePicture), devicePixelRatio()));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_heading);
    texts->addWidget(m_askers);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(NoticeMargin, NoticeMargin, NoticeMargin, NoticeMargin);
    layout->setSpacing(14);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void PromptTouchNotice::add(const Prompt &prompt)
{
    m_prompts.append(prompt);
    showAskers();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PromptTouchNotice::remove(quint64 id)
{
    m_prompts.removeIf([id](const Prompt &prompt) { return prompt.id == id; });
    if (m_prompts.isEmpty())
        hide();
    else
        showAskers();
}

void PromptTouchNotice::showAskers()
{
    QStringList lines;
    for (const Prompt &prompt : std::as_const(m_prompts))
        lines.append(PromptTexts::shortAsker(prompt));
    lines.removeDuplicates();
    m_askers->setText(lines.join(u'\n'));
    setAccessibleName(m_heading->text());
    setAccessibleDescription(m_askers->text());
    adjustSize();
}

} // namespace Culvert
