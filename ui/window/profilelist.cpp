// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/window/profilelist.h"

#include "core/model/plaintext.h"
#include "ui/models/profiledelegate.h"
#include "ui/models/profilemodel.h"
#include "ui/words/statecolours.h"

#include <QKeyEvent>
#include <QPainter>

namespace Culvert {

namespace {

constexpr qsizetype LongestQuote = 60;
constexpr int TextMargin = 24;

} // namespace

ProfileList::ProfileList(ProfileModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ProfileDelegate(this));
    setModel(&model);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Tunnels"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
}

bool ProfileList::foldByKey(int key)
{
    const QModelIndex current = currentIndex();
    if (!current.data(ProfileModel::GroupRole).isValid())
        return false;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool isCollapsed = current.data(ProfileModel::CollapsedRole).toBool();
    const bool closes = key == (mirrored ? Qt::Key_Right : Qt::Key_Left) || key == Qt::Key_Minus;
    const bool opens = key == (mirrored ? Qt::Key_Left : Qt::Key_Right) || key == Qt::Key_Plus;
    const bool turns = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!closes && !opens && !turns)
        return false;
    m_model.setData(current, turns ? !isCollapsed : closes, ProfileModel::CollapsedRole);
    return true;
}

void ProfileList::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers().testFlag(Qt::AltModifier) &&
                        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isMove) {
        m_model.moveBy(currentIndex().data(ProfileModel::IdRole).toString(),
                       event->key() == Qt::Key_Up ? -1 : 1);
        event->accept();
        return;
    }
    if (foldByKey(event->key())) {
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void ProfileList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_model.filter().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(StateColours::muted(palette()));
    painter.drawText(viewport()->rect().adjusted(TextMargin, TextMargin, -TextMargin, -TextMargin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("No tunnel has “%1” in its name, group, destination or endpoints.")
                         .arg(plainLine(m_model.filter(), LongestQuote)));
}

} // namespace Culvert
