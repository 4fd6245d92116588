// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/promptdialog.h"

#include "core/model/plaintext.h"
#include "ui/prompts/hostkeyform.h"
#include "ui/prompts/promptconfirmform.h"
#include "ui/prompts/promptsecretform.h"
#include "ui/words/icons.h"
#include "ui/words/plainlabel.h"
#include "ui/words/prompttexts.h"
#include "ui/words/promptwords.h"
#include "ui/words/texts.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <utility>

namespace Culvert {

namespace {

constexpr int Margin = 18;
constexpr int PictureSize = 32;
/// The text's width in characters: two lines to a sentence, at any size of font.
constexpr int TextWidth = 66;

} // namespace

PromptDialog::PromptDialog(const PromptRequest &request, std::chrono::milliseconds quiet,
                           QWidget *parent)
    : PromptFrame(parent, Qt::Dialog | Qt::WindowStaysOnTopHint | Qt::WindowTitleHint |
                              Qt::WindowSystemMenuHint | Qt::WindowCloseButtonHint)
    , m_guard(*this, quiet)
    , m_form(makeForm(request))
    , m_body(new QWidget(this))
    , m_gone(new PlainLabel(tr("This question has gone. Nothing was sent."), this))
    , m_waiting(new MutedLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setModal(false);
    setWindowTitle(tr("%1 – Culvert").arg(plainLine(request.prompt.profile)));
    setWindowIcon(Icons::program());
    build(request);
    connect(m_form, &PromptForm::answered, this, &PromptDialog::say);
    connect(&m_guard, &PromptGuard::opened, this, [this] {
        if (m_isGone)
            done(Rejected);
    });
}

PromptDialog::~PromptDialog() = default;

PromptForm *PromptDialog::makeForm(const PromptRequest &request)
{
    switch (request.prompt.kind) {
    case PromptKind::Password:
    case PromptKind::Passphrase:
    case PromptKind::Pin:
    case PromptKind::Question:
        return new PromptSecretForm(request, this);
    case PromptKind::HostKey:
        return new HostKeyForm(request.prompt, this);
    case PromptKind::Confirmation:
    case PromptKind::Touch:
        return new PromptConfirmForm(this);
    }
    Q_UNREACHABLE();
}

void PromptDialog::build(const PromptRequest &request)
{
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(12);
    addHeader(*body, request);
    addWords(*body, tr("Said before it asks; nobody vouches for it:"),
             PromptTexts::said(request.prompt));
    addWords(*body, PromptTexts::speaker(request.prompt.kind), PromptTexts::words(request.prompt));
    body->addWidget(m_form);

    m_gone->setVisible(false);
    m_gone->setWordWrap(true);
    m_waiting->setVisible(false);
    m_form->addButtons(*m_buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(14);
    layout->addWidget(m_body);
    layout->addWidget(m_gone);
    layout->addStretch();
    layout->addWidget(m_waiting);
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * TextWidth);
    m_form->firstFocus()->setFocus();
}

void PromptDialog::addHeader(QVBoxLayout &layout, const PromptRequest &request)
{
    auto *picture = new PlainLabel(m_body);
    const Glyph glyph = request.prompt.isSecret() ? Glyph::Key : Glyph::Info;
    picture->setPixmap(
        Icons::glyph(glyph).pixmap(QSize(PictureSize, PictureSize), devicePixelRatio()));

    auto *heading = new HeadingLabel(PromptTexts::heading(request.prompt), 1.2, m_body);
    auto *asker = new MutedLabel(m_body);
    asker->setText(PromptTexts::asker(request.prompt));
    auto *refusal = new ProblemLabel(m_body);
    refusal->setProblem(PromptTexts::refusal(request));
    heading->setWordWrap(true);
    asker->setWordWrap(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(heading);
    texts->addWidget(asker);
    texts->addWidget(refusal);
    auto *header = new QHBoxLayout;
    header->setSpacing(14);
    header->addWidget(picture, 0, Qt::AlignTop);
    header->addLayout(texts, 1);
    layout.addLayout(header);

    // What a screen reader says when the dialog comes up.
    setAccessibleName(heading->text());
    setAccessibleDescription(QStringList{asker->text(), refusal->text(),
                                         PromptTexts::said(request.prompt),
                                         PromptTexts::words(request.prompt)}
                                 .join(u'\n')
                                 .simplified());
}

void PromptDialog::addWords(QVBoxLayout &layout, const QString &speaker, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *caption = new MutedLabel(m_body);
    caption->setText(speaker);
    auto *words = new PromptWords(text, fontMetrics().averageCharWidth() * TextWidth, m_body);
    words->setAccessibleName(caption->text());
    auto *both = new QVBoxLayout;
    both->setSpacing(4);
    both->addWidget(caption);
    both->addWidget(words);
    layout.addLayout(both);
}

void PromptDialog::setOthersWaiting(int count)
{
    m_waiting->setText(PromptTexts::othersWaiting(count));
    m_waiting->setVisible(count > 0);
}

void PromptDialog::withdraw()
{
    if (m_isAnswered || std::exchange(m_isGone, true))
        return;
    const bool isBeingAnswered = isActiveWindow() && m_guard.heardLately();
    m_form->clear();
    if (!isBeingAnswered) {
        done(Rejected);
        return;
    }
    m_body->setVisible(false);
    m_buttons->setVisible(false);
    m_gone->setVisible(true);
    // Somewhere that takes the keys, and does nothing with them.
    setFocus();
    m_guard.shut();
}

void PromptDialog::reject()
{
    say({PromptAnswer::Kind::Refuse, {}}, false);
}

void PromptDialog::say(const PromptAnswer &answer, bool remember)
{
    if (m_isGone || std::exchange(m_isAnswered, true))
        return;
    m_form->clear();
    Q_EMIT answered(answer, remember);
    done(answer.kind == PromptAnswer::Kind::Refuse ? Rejected : Accepted);
}

void PromptDialog::showEvent(QShowEvent *event)
{
    PromptFrame::showEvent(event);
    m_guard.shut();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PromptDialog::changeEvent(QEvent *event)
{
    PromptFrame::changeEvent(event);
    // It may come to the front long after it was shown, under the hands of somebody who types into
    // another window.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() &&
        !std::exchange(m_wasActive, true))
        m_guard.shut();
}

} // namespace Culvert
