// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/tunnelstate.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace Culvert {

/// The program's pictures, drawn as lines on a grid of 16 units, so that they are sharp at any size
/// and take any colour. What goes with the direction of reading is mirrored for right-to-left.
enum class Glyph {
    Add,
    Edit,
    Duplicate,
    Remove,
    Copy,
    Done,
    Browser,
    Warning,
    Retry,
    Close,
    Folder,
    Quit,
    Info,
    Eye,
    EyeShut,
    Key,
    More,
    Program,
    Search,
    Log,
    Gear,
    Terminal,
    Collapsed,
    Expanded,
    Bolt,
    Culvert,
};

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &colour);

/// A state's picture. The shape alone tells them apart: ring (stopped), ring with a dot (ready),
/// dots (connecting), disc with a tick (up), clock (reconnecting), triangle (failed), ring with a
/// square (stopping). @p inside is the colour of what is drawn on a filled shape.
void paintState(QPainter &painter, TunnelState state, const QRectF &rect, const QColor &colour,
                const QColor &inside);

} // namespace Culvert
