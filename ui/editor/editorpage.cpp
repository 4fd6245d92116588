// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "ui/editor/editorpage.h"

#include "ui/words/plainlabel.h"
#include "ui/words/texts.h"

#include <QEvent>
#include <QFormLayout>

#include <algorithm>

namespace Culvert {

EditorPage::EditorPage(QWidget *parent)
    : QWidget(parent)
{}

void EditorPage::addField(QFormLayout *form, const QString &caption, QWidget *editor,
                          const QString &field)
{
    auto *row = new QHBoxLayout;
    row->addWidget(editor, 1);
    addField(form, caption, row, editor, field);
}

void EditorPage::addField(QFormLayout *form, const QString &caption, QBoxLayout *row,
                          QWidget *editor, const QString &field)
{
    auto *problem = new ProblemLabel(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    column->addLayout(row);
    column->addWidget(problem);
    auto *label = new PlainLabel(caption, this);
    label->setBuddy(editor);
    form->addRow(label, column);
    // A form row with a layout does not name its widget for screen readers.
    QString name = caption;
    editor->setAccessibleName(name.remove(u'&').remove(u':'));
    editor->setObjectName(field);
    editor->installEventFilter(this);
    m_fields.append({field, editor, problem});
}

bool EditorPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        for (Field &field : m_fields) {
            if (field.editor != watched || field.visited)
                continue;
            field.visited = true;
            showProblem(field);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EditorPage::showProblems(const QList<FieldProblem> &problems)
{
    m_problems = problems;
    for (Field &field : m_fields)
        showProblem(field);
}

void EditorPage::showProblem(Field &field)
{
    const auto found =
        std::find_if(m_problems.begin(), m_problems.end(), [&field](const FieldProblem &problem) {
            return covers(field.name, problem.field);
        });
    const bool wrong = found != m_problems.end();
    const bool visible = wrong && (field.visited || m_showAll);
    field.label->setProblem(visible ? found->message : QString());
    field.editor->setAccessibleDescription(visible ? capitalised(found->message) : QString());
}

bool EditorPage::covers(const QString &name, const QString &field)
{
    if (!field.startsWith(name))
        return false;
    const QStringView rest = QStringView(field).mid(name.size());
    return rest.isEmpty() || rest.startsWith(u'.') || rest.startsWith(u'[');
}

const EditorPage::Field *EditorPage::find(const QString &field) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(),
                     [&field](const Field &candidate) { return covers(candidate.name, field); });
    return found == m_fields.end() ? nullptr : &*found;
}

qsizetype EditorPage::place(const QString &field) const
{
    const Field *found = find(field);
    return found ? found - m_fields.constData() : -1;
}

void EditorPage::focusField(const QString &field)
{
    if (const Field *found = find(field))
        found->editor->setFocus(Qt::OtherFocusReason);
}

QString EditorPage::visibleProblem(const QString &field) const
{
    const Field *found = find(field);
    return found && !found->label->isHidden() ? found->label->text() : QString();
}

} // namespace Culvert
