// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/editor/editorpage.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Culvert {

class EndpointList;
class PlainLabel;

/// What a tunnel is: where it leads, what it is called, when it runs and its endpoints.
class TunnelPage : public EditorPage
{
    Q_OBJECT

public:
    /// @p others are the profiles whose names and ports are taken.
    explicit TunnelPage(const QList<Profile> &others, QWidget *parent = nullptr);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    QList<FieldProblem> ownProblems() const override;

    /// The names that complete a destination.
    void setHosts(const QStringList &hosts);
    EndpointList &endpoints() { return *m_endpoints; }

private:
    void followDestination();
    void showStartMode();

    QList<Profile> m_others;
    QString m_nameBefore;
    bool m_nameFollows = false;
    QLineEdit *m_destination;
    QLineEdit *m_name;
    QComboBox *m_group;
    QComboBox *m_start;
    PlainLabel *m_explanation;
    QSpinBox *m_idle;
    EndpointList *m_endpoints;
};

} // namespace Culvert
