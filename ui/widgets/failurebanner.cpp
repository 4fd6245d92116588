// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/failurebanner.h"

#include "ui/widgets/copybutton.h"
#include "ui/words/icons.h"
#include "ui/words/plainlabel.h"
#include "ui/words/statecolours.h"
#include "ui/words/statetexts.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Culvert {

namespace {

constexpr int BannerMargin = 12;
constexpr int BannerIcon = 20;

/// Text that is shown as it is (ssh's words are no markup) and can be selected.
PlainLabel *plainLabel(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Keyboard selection takes the focus by a click; as a stop of the Tab key it would be in the
    // way.
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

} // namespace

FailureBanner::FailureBanner(QWidget *parent)
    : QFrame(parent)
    , m_headline(plainLabel(this))
    , m_message(plainLabel(this))
    , m_advice(plainLabel(this))
    , m_detail(plainLabel(this))
    , m_more(new QToolButton(this))
    , m_copy(new CopyButton(this))
    , m_retry(new QPushButton(this))
    , m_compare(new QPushButton(tr("Compare the &keys…"), this))
    , m_close(new QToolButton(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    m_message->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->setAccessibleName(tr("Details of the problem"));
    prepareButtons();
    arrange();
    setVisible(false);
}

void FailureBanner::prepareButtons()
{
    m_more->setText(tr("Deta&ils"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_more, &QToolButton::toggled, this, &FailureBanner::showDetail);

    m_compare->setVisible(false);
    m_compare->setAutoDefault(false);
    m_compare->setIcon(Icons::glyph(Glyph::Key));
    connect(m_compare, &QPushButton::clicked, this, &FailureBanner::compareRequested);

    m_retry->setVisible(false);
    m_retry->setAutoDefault(false);
    m_retry->setIcon(Icons::glyph(Glyph::Retry));
    connect(m_retry, &QPushButton::clicked, this, &FailureBanner::retryRequested);

    m_close->setVisible(false);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(Icons::glyph(Glyph::Close));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        setFailure(std::nullopt);
        Q_EMIT dismissed();
    });
    setTabOrder(m_compare, m_retry);
}

QLayout *FailureBanner::arrangeTexts()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_compare);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_more);
    buttons->addStretch();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_headline);
    texts->addWidget(m_message);
    texts->addWidget(m_advice);
    texts->addWidget(m_detail);
    texts->addLayout(buttons);
    texts->addStretch();
    return texts;
}

void FailureBanner::arrange()
{
    auto *corner = new QVBoxLayout;
    auto *cornerRow = new QHBoxLayout;
    cornerRow->addWidget(m_copy);
    cornerRow->addWidget(m_close);
    corner->addLayout(cornerRow);
    corner->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(BannerMargin, BannerMargin, BannerMargin, BannerMargin);
    layout->setSpacing(BannerMargin);
    // The picture is painted in this space.
    layout->addSpacing(BannerIcon + BannerMargin / 2);
    layout->addLayout(arrangeTexts(), 1);
    layout->addLayout(corner);
}

void FailureBanner::setFailure(const std::optional<Failure> &failure, Tone tone)
{
    if (failure == m_failure && tone == m_tone)
        return;
    m_failure = failure;
    m_tone = tone;
    if (failure) {
        const QString advice = StateTexts::advice(failure->kind);
        m_headline->setText(StateTexts::failure(failure->kind));
        m_message->setText(failure->message);
        m_message->setVisible(!failure->message.isEmpty());
        m_advice->setText(advice);
        m_advice->setVisible(!advice.isEmpty() && tone == Tone::Bad);
        m_detail->setText(failure->detail.trimmed());
        m_more->setChecked(false);
        m_more->setVisible(!failure->detail.trimmed().isEmpty());
        showDetail(false);
        m_copy->offer(QStringList{m_message->text(), m_detail->text()}.join(u'\n').trimmed(),
                      tr("the message"));
        setAccessibleName(tr("Problem: %1").arg(m_headline->text()));
        setAccessibleDescription(m_message->text());
    }
    setVisible(failure.has_value());
    update();
}

void FailureBanner::setRetry(const QString &text)
{
    m_retry->setText(text);
    m_retry->setVisible(!text.isEmpty());
}

void FailureBanner::setComparable(bool comparable)
{
    m_compare->setVisible(comparable);
}

void FailureBanner::setDismissable(bool dismissable)
{
    m_close->setVisible(dismissable);
}

void FailureBanner::showDetail(bool shown)
{
    m_detail->setVisible(shown);
    m_more->setArrowType(shown                                  ? Qt::DownArrow
                         : layoutDirection() == Qt::LeftToRight ? Qt::RightArrow
                                                                : Qt::LeftArrow);
}

void FailureBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour =
        m_tone == Tone::Bad ? StateColours::bad(palette()) : StateColours::waiting(palette());
    painter.setPen(QPen(StateColours::mixed(palette().color(QPalette::Window), colour, 0.45), 1));
    painter.setBrush(StateColours::mixed(palette().color(QPalette::Window), colour, 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect icon = QStyle::visualRect(
        layoutDirection(), rect(), QRect(BannerMargin, BannerMargin - 1, BannerIcon, BannerIcon));
    paintState(painter, m_tone == Tone::Bad ? TunnelState::Failed : TunnelState::Reconnecting, icon,
               colour, palette().color(QPalette::Base));
}

} // namespace Culvert
