// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/hostkeyform.h"

#include "ui/prompts/hostkeyfacts.h"
#include "ui/prompts/hostkeymatch.h"
#include "ui/words/plainlabel.h"
#include "ui/words/statecolours.h"
#include "ui/words/texts.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Culvert {

HostKeyForm::HostKeyForm(Prompt prompt, QWidget *parent)
    : PromptForm(parent)
    , m_prompt(std::move(prompt))
    , m_given(new QLineEdit(this))
    , m_same(new ColouredLabel(&StateColours::good, this))
    , m_different(new ColouredLabel(&StateColours::bad, this))
{
    auto *explanation = new PlainLabel(
        tr("ssh has no key of this server yet, so it cannot tell whether the server is genuine. "
           "Compare the fingerprint with the one that the server’s owner gives you by another way. "
           "If they differ, refuse: somebody may be listening in."),
        this);
    explanation->setWordWrap(true);
    auto *once = new MutedLabel(this);
    once->setText(m_prompt.canAcceptOnce
                      ? tr("Accepted once, the key is good until the tunnel is stopped, and is not "
                           "stored.")
                      : tr("It can only be stored: the ssh that asks is not Culvert’s own, but one "
                           "that your configuration starts."));
    once->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(explanation);
    layout->addLayout(makeFacts());
    layout->addLayout(makeComparison());
    layout->addWidget(once);
    compare();
}

QLayout *HostKeyForm::makeFacts()
{
    auto *facts = new HostKeyFacts(this);
    facts->addText(tr("Server"), m_prompt.subject);
    facts->addText(tr("Kind of key"), m_prompt.keyType);
    facts->addFingerprint(tr("Fingerprint"), m_prompt.fingerprint);
    facts->addText(tr("Would be stored in"), m_prompt.storedIn);
    return facts;
}

QLayout *HostKeyForm::makeComparison()
{
    m_given->setFont(HostKeyFacts::fingerprintFont(*this));
    m_given->setPlaceholderText(tr("Paste it here to compare"));
    m_given->setClearButtonEnabled(true);
    m_given->installEventFilter(this);
    connect(m_given, &QLineEdit::textChanged, this, &HostKeyForm::compare);
    auto *caption =
        new PlainLabel(tr("The &fingerprint that you were given, if you have it:"), this);
    caption->setBuddy(m_given);
    m_same->setWordWrap(true);
    m_different->setWordWrap(true);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addWidget(caption);
    layout->addWidget(m_given);
    layout->addWidget(m_same);
    layout->addWidget(m_different);
    return layout;
}

void HostKeyForm::compare()
{
    using Result = HostKeyMatch::Result;
    const Result result = HostKeyMatch::compare(m_given->text(), m_prompt.fingerprint);
    m_same->setText(tr("✓ They are the same."));
    m_same->setVisible(result == Result::Same);
    m_different->setText(result == Result::OtherHash
                             ? tr("This is a fingerprint of another kind, which cannot be "
                                  "compared. Ask for the one that begins with %1.")
                                   .arg(m_prompt.fingerprint.section(u':', 0, 0))
                             : tr("✗ They are not the same."));
    m_different->setVisible(result == Result::Different || result == Result::OtherHash);
    m_given->setAccessibleDescription(result == Result::Nothing ? QString()
                                      : result == Result::Same  ? m_same->text()
                                                                : m_different->text());
    for (QPushButton *accept : {m_store, m_once}) {
        if (accept)
            accept->setEnabled(result == Result::Nothing || result == Result::Same);
    }
}

void HostKeyForm::addButtons(QDialogButtonBox &box)
{
    m_store = addAnswer(box, tr("&Accept and store"), PromptAnswer::Kind::Accept);
    if (m_prompt.canAcceptOnce)
        m_once = addAnswer(box, tr("Accept &once"), PromptAnswer::Kind::AcceptOnce);
    m_refuse = addAnswer(box, tr("&Refuse"), PromptAnswer::Kind::Refuse);
    m_refuse->setDefault(true);
    compare();
}

QPushButton *HostKeyForm::addAnswer(QDialogButtonBox &box, const QString &text,
                                    PromptAnswer::Kind kind)
{
    QPushButton *button =
        box.addButton(text, kind == PromptAnswer::Kind::Refuse ? QDialogButtonBox::RejectRole
                                                               : QDialogButtonBox::AcceptRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, kind] {
        Q_EMIT answered({kind, {}}, false);
    });
    return button;
}

QWidget *HostKeyForm::firstFocus()
{
    return m_refuse;
}

/// Enter after a fingerprint was pasted is not meant to refuse.
bool HostKeyForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_given && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return true;
    }
    return PromptForm::eventFilter(watched, event);
}

} // namespace Culvert
