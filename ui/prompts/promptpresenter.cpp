// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/prompts/promptpresenter.h"

#include "ui/prompts/promptdialog.h"
#include "ui/prompts/prompttouchnotice.h"

namespace Culvert {

PromptPresenter::PromptPresenter(QObject *parent)
    : QObject(parent)
    , m_touch(std::make_unique<PromptTouchNotice>())
{}

PromptPresenter::~PromptPresenter()
{
    if (m_dialog)
        m_dialog->disconnect(this);
    delete m_dialog;
}

void PromptPresenter::add(const PromptRequest &request)
{
    if (request.prompt.kind == PromptKind::Touch) {
        m_touch->add(request.prompt);
        Q_EMIT shown(request.prompt);
        return;
    }
    m_queue.append(request);
    if (m_dialog)
        tellWaiting();
    else
        showNext();
}

void PromptPresenter::remove(quint64 id)
{
    m_touch->remove(id);
    m_queue.removeIf([id](const PromptRequest &request) { return request.prompt.id == id; });
    if (!m_dialog)
        return;
    if (m_shown == id)
        m_dialog->withdraw();
    else
        tellWaiting();
}

void PromptPresenter::raise()
{
    if (!m_dialog)
        return;
    m_dialog->raise();
    m_dialog->activateWindow();
}

void PromptPresenter::showNext()
{
    if (m_queue.isEmpty())
        return;
    const PromptRequest request = m_queue.first();
    m_shown = request.prompt.id;
    m_dialog = new PromptDialog(request, m_quiet);
    m_dialog->setAttribute(Qt::WA_QuitOnClose, false);
    connect(m_dialog, &PromptDialog::answered, this,
            [this, id = m_shown](const PromptAnswer &answer, bool remember) {
                m_queue.removeIf(
                    [id](const PromptRequest &other) { return other.prompt.id == id; });
                Q_EMIT answered(id, answer, remember);
            });
    connect(m_dialog, &PromptDialog::finished, this, &PromptPresenter::closed);
    tellWaiting();
    m_dialog->show();
    raise();
    Q_EMIT shown(request.prompt);
}

void PromptPresenter::closed()
{
    // Not deleted within its own signal.
    m_dialog->deleteLater();
    m_dialog.clear();
    m_shown = 0;
    showNext();
}

void PromptPresenter::tellWaiting()
{
    const bool isFirst = !m_queue.isEmpty() && m_queue.first().prompt.id == m_shown;
    m_dialog->setOthersWaiting(static_cast<int>(m_queue.size()) - (isFirst ? 1 : 0));
}

} // namespace Culvert
