// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/promptguard.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace Culvert {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return true;
    default:
        return false;
    }
}

} // namespace

PromptGuard::PromptGuard(QWidget &window, std::chrono::milliseconds quiet, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    for (QTimer *timer : {&m_quiet, &m_heard}) {
        timer->setSingleShot(true);
        timer->setInterval(quiet);
    }
    connect(&m_quiet, &QTimer::timeout, this, &PromptGuard::opened);
    // Before any widget of the window sees them.
    QCoreApplication::instance()->installEventFilter(this);
}

PromptGuard::~PromptGuard() = default;

void PromptGuard::shut()
{
    m_quiet.start();
}

bool PromptGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (!isInput(event->type()))
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window)
        return false;
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        m_heard.start();
    if (!isShut())
        return false;
    m_quiet.start();
    // Else it would be looked for among the shortcuts.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return true;
}

} // namespace Culvert
