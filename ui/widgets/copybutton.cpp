// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/copybutton.h"

#include "ui/words/icons.h"
#include "ui/words/windowtext.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QToolTip>

namespace Culvert {

namespace {

constexpr std::chrono::milliseconds DoneFor{1600};

} // namespace

CopyButton::CopyButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    m_done.setSingleShot(true);
    m_done.setInterval(DoneFor);
    connect(&m_done, &QTimer::timeout, this, &CopyButton::showReady);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
    showReady();
}

void CopyButton::offer(const QString &text, const QString &what)
{
    m_text = text;
    m_what = what;
    setEnabled(!text.isEmpty());
    if (!isDone())
        showReady();
}

void CopyButton::copy()
{
    if (m_text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_text);
    m_done.start();
    setIcon(Icons::glyph(Glyph::Done));
    setToolTip(tr("Copied"));
    setAccessibleName(tr("Copied"));
    if (isVisible())
        QToolTip::showText(mapToGlobal(QPoint(width() / 2, height())), tr("Copied"), this);
}

void CopyButton::showReady()
{
    setIcon(Icons::glyph(Glyph::Copy));
    const QString text = m_what.isEmpty() ? tr("Copy") : tr("Copy %1").arg(m_what);
    setToolTip(toolTipText(text));
    setAccessibleName(text);
}

} // namespace Culvert
