// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

struct Tones
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor faint;
    QColor disabled;
    QColor tip;
    QColor accent;
    QColor link;
};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette(tones.window, tones.window);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, tones.text);
        palette.setColor(QPalette::Disabled, role, tones.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, tones.faint);
    palette.setColor(QPalette::ToolTipBase, tones.tip);
    palette.setColor(QPalette::Link, tones.link);
    return palette;
}

} // namespace

ThemeSwitch::ThemeSwitch()
    : m_style(QApplication::style()->name())
    , m_palette(QApplication::palette())
{}

QPalette ThemeSwitch::light()
{
    return paletteOf({QColor(0xf2f2f3), QColor(0xffffff), QColor(0xf7f7f8), QColor(0x1e1f22),
                      QColor(0x6b6e76), QColor(0x9a9da5), QColor(0xffffff), QColor(0x2b6cb0),
                      QColor(0x1f5fa8)});
}

QPalette ThemeSwitch::dark()
{
    return paletteOf({QColor(0x2b2d30), QColor(0x1e1f22), QColor(0x26282b), QColor(0xdfe1e5),
                      QColor(0x8a8d94), QColor(0x7f828a), QColor(0x3a3c40), QColor(0x3d8fd9),
                      QColor(0x6ab0f3)});
}

void ThemeSwitch::apply(Settings::Theme theme) const
{
    if (theme == Settings::Theme::System) {
        // Where nothing was changed, nothing has to be put back.
        if (QApplication::style()->name() != m_style)
            QApplication::setStyle(QStyleFactory::create(m_style));
        if (QApplication::palette() != m_palette)
            QApplication::setPalette(m_palette);
        return;
    }
    // Not every style of a desktop follows a palette that is not its own.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(theme == Settings::Theme::Dark ? dark() : light());
}

} // namespace Culvert
