// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/words/icons.h"

#include "ui/words/statecolours.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

#include <array>
#include <functional>
#include <utility>

namespace Culvert {

namespace {

/// Paints anew for every size and palette; nothing is cached.
class DrawnIcon : public QIconEngine
{
public:
    using Draw = std::function<void(QPainter &, const QRectF &, QIcon::Mode)>;

    explicit DrawnIcon(Draw draw)
        : m_draw(std::move(draw))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        m_draw(*painter, QRectF(rect), mode);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    // The tray's protocol sends pixmaps and asks which there are.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {48, 48}, {64, 64}};
    }

    QIconEngine *clone() const override { return new DrawnIcon(m_draw); }

private:
    Draw m_draw;
};

QIcon drawn(DrawnIcon::Draw draw)
{
    return QIcon(new DrawnIcon(std::move(draw)));
}

QColor textColour(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText
                                                 : QPalette::WindowText);
}

/// Mid tones: at least 3:1 against both white and near-black panels.
QColor trayColour(TunnelState state)
{
    switch (state) {
    case TunnelState::Idle:
    case TunnelState::Up:
        return {0x1f, 0x96, 0x62};
    case TunnelState::Connecting:
    case TunnelState::Reconnecting:
        return {0xb9, 0x7a, 0x10};
    case TunnelState::Failed:
        return {0xdc, 0x4a, 0x3d};
    case TunnelState::Stopped:
    case TunnelState::Stopping:
        return {0x85, 0x85, 0x85};
    }
    Q_UNREACHABLE();
}

} // namespace

QIcon Icons::glyph(Glyph glyph)
{
    return drawn([glyph](QPainter &painter, const QRectF &rect, QIcon::Mode mode) {
        paintGlyph(painter, glyph, rect, textColour(mode));
    });
}

QIcon Icons::state(TunnelState state)
{
    return drawn([state](QPainter &painter, const QRectF &rect, QIcon::Mode mode) {
        const QPalette palette = QGuiApplication::palette();
        const bool plain = mode == QIcon::Normal || mode == QIcon::Active;
        paintState(painter, state, rect,
                   plain ? StateColours::forState(state, palette) : textColour(mode),
                   palette.color(QPalette::Base));
    });
}

QIcon Icons::program()
{
    return drawn([](QPainter &painter, const QRectF &rect, QIcon::Mode) {
        const QColor colour(0x1f, 0x96, 0x62);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(rect, rect.width() * 0.22, rect.height() * 0.22);
        painter.restore();
        const double margin = rect.width() * 0.14;
        paintGlyph(painter, Glyph::Culvert, rect.adjusted(margin, margin, -margin, -margin),
                   Qt::white);
    });
}

QIcon Icons::tray(TunnelState state)
{
    return drawn([state](QPainter &painter, const QRectF &rect, QIcon::Mode) {
        paintState(painter, state, rect, trayColour(state), Qt::white);
    });
}

TunnelState Icons::summary(const EngineStatus &status)
{
    constexpr std::array ByImportance{TunnelState::Failed,     TunnelState::Reconnecting,
                                      TunnelState::Connecting, TunnelState::Up,
                                      TunnelState::Idle,       TunnelState::Stopping};
    for (const TunnelState state : ByImportance) {
        for (const ProfileStatus &profile : status.profiles) {
            if (profile.state == state)
                return state;
        }
    }
    return TunnelState::Stopped;
}

} // namespace Culvert
