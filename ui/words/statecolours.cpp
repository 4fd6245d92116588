// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/words/statecolours.h"

#include <algorithm>
#include <cmath>

namespace Culvert {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// The hue as near to the middle of the lightness scale as readable text on @p palette allows.
QColor readable(int hue, int saturation, const QPalette &palette)
{
    constexpr double Readable = 4.6;
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const bool dark = luminance(window) < 0.18;
    QColor colour = QColor::fromHsl(hue, saturation, dark ? 130 : 125);
    for (int lightness = colour.lightness(); lightness > 10 && lightness < 245;
         lightness += dark ? 4 : -4) {
        colour = QColor::fromHsl(hue, saturation, lightness);
        if (std::min(StateColours::contrast(colour, base),
                     StateColours::contrast(colour, window)) >= Readable)
            break;
    }
    return colour;
}

} // namespace

QColor StateColours::forState(TunnelState state, const QPalette &palette)
{
    switch (state) {
    case TunnelState::Idle:
    case TunnelState::Up:
        return good(palette);
    case TunnelState::Connecting:
    case TunnelState::Reconnecting:
        return waiting(palette);
    case TunnelState::Failed:
        return bad(palette);
    case TunnelState::Stopped:
    case TunnelState::Stopping:
        return muted(palette);
    }
    Q_UNREACHABLE();
}

QColor StateColours::good(const QPalette &palette)
{
    return readable(150, 165, palette);
}

QColor StateColours::waiting(const QPalette &palette)
{
    return readable(36, 210, palette);
}

QColor StateColours::bad(const QPalette &palette)
{
    return readable(4, 180, palette);
}

QColor StateColours::muted(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.68);
}

QColor StateColours::mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](float below, float above) {
        return static_cast<float>(below + (above - below) * share);
    };
    return QColor::fromRgbF(channel(under.redF(), over.redF()),
                            channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

double StateColours::contrast(const QColor &one, const QColor &other)
{
    const double brighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace Culvert
