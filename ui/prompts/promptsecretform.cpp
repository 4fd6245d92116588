// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/promptsecretform.h"

#include "ui/words/icons.h"
#include "ui/words/plainlabel.h"
#include "ui/words/prompttexts.h"
#include "ui/words/texts.h"
#include "ui/words/windowtext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Culvert {

namespace {

/// Whether Caps Lock must be on for this key to give this text; nothing if it cannot be told.
std::optional<bool> capsLockOf(const QKeyEvent &key)
{
    if (key.text().size() != 1)
        return std::nullopt;
    const QChar c = key.text().at(0);
    if (c.toUpper() == c.toLower())
        return std::nullopt;
    return c.isUpper() != key.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

PromptSecretForm::PromptSecretForm(const PromptRequest &request, QWidget *parent)
    : PromptForm(parent)
    , m_request(request)
    , m_field(new QLineEdit(this))
    , m_eye(new QToolButton(this))
    , m_capsLock(new MutedLabel(this))
    , m_problem(new ProblemLabel(this))
{
    makeField();
    auto *caption = new PlainLabel(PromptTexts::field(request.prompt.kind), this);
    caption->setBuddy(m_field);
    auto *row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_field, 1);
    row->addWidget(m_eye);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_capsLock);
    layout->addWidget(m_problem);
    makeRemember();
    setFocusProxy(m_field);
}

PromptSecretForm::~PromptSecretForm()
{
    m_field->clear();
}

void PromptSecretForm::makeField()
{
    m_field->setEchoMode(QLineEdit::Password);
    // Neither learnt nor completed by an input method.
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                 Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_field->setContextMenuPolicy(Qt::DefaultContextMenu);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PromptSecretForm::check);

    m_capsLock->setText(tr("Caps Lock seems to be on."));
    m_capsLock->setVisible(false);

    m_eye->setCheckable(true);
    m_eye->setAutoRaise(true);
    m_eye->setFocusPolicy(Qt::StrongFocus);
    const auto showEye = [this](bool shows) {
        m_field->setEchoMode(shows ? QLineEdit::Normal : QLineEdit::Password);
        m_eye->setIcon(Icons::glyph(shows ? Glyph::EyeShut : Glyph::Eye));
        const QString text = shows ? tr("Hide what is typed") : tr("Show what is typed");
        m_eye->setToolTip(toolTipText(text));
        m_eye->setAccessibleName(text);
    };
    connect(m_eye, &QToolButton::toggled, this, showEye);
    showEye(false);
}

void PromptSecretForm::makeRemember()
{
    if (m_request.remembering == PromptRequest::Remembering::Offered) {
        m_remember = new QCheckBox(tr("&Remember in the keychain"), this);
        layout()->addWidget(m_remember);
        return;
    }
    const QString why = PromptTexts::whyNotRemembered(m_request);
    if (why.isEmpty())
        return;
    auto *note = new MutedLabel(this);
    note->setText(why);
    note->setWordWrap(true);
    layout()->addWidget(note);
    m_field->setAccessibleDescription(why);
}

void PromptSecretForm::addButtons(QDialogButtonBox &box)
{
    m_submit = box.addButton(tr("&Log in"), QDialogButtonBox::AcceptRole);
    m_submit->setDefault(true);
    connect(m_submit, &QPushButton::clicked, this, &PromptSecretForm::submit);
    QPushButton *cancel = box.addButton(tr("&Cancel the login"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, [this] {
        Q_EMIT answered({PromptAnswer::Kind::Refuse, {}}, false);
    });
    check();
}

QWidget *PromptSecretForm::firstFocus()
{
    return m_field;
}

void PromptSecretForm::clear()
{
    m_field->clear();
}

bool PromptSecretForm::isTouched() const
{
    return !m_field->text().isEmpty();
}

void PromptSecretForm::check()
{
    const qsizetype bytes = m_field->text().toUtf8().size();
    m_problem->setProblem(
        bytes > LongestAnswer
            ? tr("this is too long: ssh takes at most %1 bytes").arg(LongestAnswer)
            : QString());
    // A server may want just Enter, but no empty password ever goes to one by accident.
    const bool mayBeEmpty =
        m_request.prompt.kind == PromptKind::Question && !m_request.prompt.isLasting();
    if (m_submit)
        m_submit->setEnabled(bytes <= LongestAnswer && (bytes > 0 || mayBeEmpty));
}

void PromptSecretForm::submit()
{
    const PromptAnswer answer{PromptAnswer::Kind::Text, m_field->text()};
    const bool remember = m_remember && m_remember->isChecked();
    clear();
    Q_EMIT answered(answer, remember);
}

bool PromptSecretForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_CapsLock)
            m_capsLock->setVisible(false);
        else if (const std::optional<bool> isOn = capsLockOf(*key))
            m_capsLock->setVisible(*isOn);
    }
    return PromptForm::eventFilter(watched, event);
}

} // namespace Culvert
