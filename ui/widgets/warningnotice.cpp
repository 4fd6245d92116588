// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/warningnotice.h"

#include "ui/words/icons.h"
#include "ui/words/statecolours.h"
#include "ui/words/texts.h"
#include "ui/words/windowtext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Culvert {

namespace {

constexpr int NoticeMargin = 12;
constexpr int NoticeIcon = 18;

QColor textColour(const QPalette &palette)
{
    return palette.color(QPalette::WindowText);
}

} // namespace

WarningNotice::WarningNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(new ColouredLabel(&textColour, this))
    , m_action(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(NoticeMargin, NoticeMargin, NoticeMargin, NoticeMargin);
    layout->setSpacing(NoticeMargin);
    // The picture is painted in this space.
    layout->addSpacing(NoticeIcon + NoticeMargin / 2);
    layout->addWidget(m_text, 1);
    m_action->setAutoDefault(false);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &WarningNotice::acted);
    layout->addWidget(m_action);
    setVisible(false);
}

void WarningNotice::setWarnings(const QStringList &warnings)
{
    QStringList sentences;
    for (const QString &warning : warnings)
        sentences.append(capitalised(warning));
    const QString text = windowText(sentences.join(u'\n'));
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(tr("Good to know"));
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

void WarningNotice::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void WarningNotice::setDismissable()
{
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setIcon(Icons::glyph(Glyph::Close));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, [this] {
        setWarnings({});
        Q_EMIT dismissed();
    });
    layout()->addWidget(close);
}

void WarningNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor colour = StateColours::waiting(palette());
    painter.setPen(QPen(StateColours::mixed(window, colour, 0.35), 1));
    painter.setBrush(StateColours::mixed(window, colour, 0.06));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect icon = QStyle::visualRect(
        layoutDirection(), rect(), QRect(NoticeMargin, NoticeMargin, NoticeIcon, NoticeIcon));
    paintGlyph(painter, Glyph::Info, icon, colour);
}

} // namespace Culvert
