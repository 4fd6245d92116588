// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"

#include <QWidget>

class QBoxLayout;
class QFormLayout;

namespace Culvert {

class ProblemLabel;

/// A page of the profile editor: some fields of the profile, each with its problem below it.
/// A problem is shown once its field was visited, or when all shall be shown, so that a new form
/// does not begin with reproaches.
class EditorPage : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPage(QWidget *parent = nullptr);

    virtual void load(const Profile &profile) = 0;
    /// Writes the page's own fields into @p profile and leaves the others as they are.
    virtual void store(Profile &profile) const = 0;
    /// What is wrong with the page beyond what Profile::problems() sees.
    virtual QList<FieldProblem> ownProblems() const { return {}; }

    void showProblems(const QList<FieldProblem> &problems);
    void showAllFromNow() { m_showAll = true; }
    /// True if the field of that name, such as "endpoints[1].listen", is on this page.
    bool has(const QString &field) const { return place(field) >= 0; }
    /// Its place on the page from the top; -1 if it is on another page.
    qsizetype place(const QString &field) const;
    void focusField(const QString &field);
    /// The problem that is visible at the field; empty if none is.
    QString visibleProblem(const QString &field) const;

Q_SIGNALS:
    void changed();

protected:
    /// Adds a row with a caption, whose mnemonic leads to @p editor. @p field is the name or the
    /// part before '.' or '[' of those that belong to it.
    void addField(QFormLayout *form, const QString &caption, QWidget *editor, const QString &field);
    /// The same for a row of several widgets; @p editor gets the focus.
    void addField(QFormLayout *form, const QString &caption, QBoxLayout *row, QWidget *editor,
                  const QString &field);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QString name;
        QWidget *editor;
        ProblemLabel *label;
        bool visited = false;
    };

    static bool covers(const QString &name, const QString &field);
    const Field *find(const QString &field) const;
    void showProblem(Field &field);

    QList<Field> m_fields;
    QList<FieldProblem> m_problems;
    bool m_showAll = false;
};

} // namespace Culvert
