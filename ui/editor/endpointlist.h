// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Culvert {

/// The endpoints of a profile that is being edited, each with a switch. Those of a type that this
/// version cannot run are shown and kept, but cannot be changed here.
class EndpointList : public QWidget
{
    Q_OBJECT

public:
    /// @p others are the profiles whose ports are taken.
    explicit EndpointList(QList<Profile> others, QWidget *parent = nullptr);

    void setEndpoints(const QList<EndpointSettings> &endpoints);
    const QList<EndpointSettings> &endpoints() const { return m_endpoints; }
    /// Adds these behind the others.
    void append(const QList<EndpointSettings> &endpoints);
    /// Shows a button by which a person looks for services; @p reason says why it is off, if it is.
    void offerServices(const QString &reason);

Q_SIGNALS:
    void changed();
    /// A person wants to choose from what listens on the server.
    void servicesRequested();

private:
    QLayout *makeButtons();
    void add(EndpointType type);
    void edit(int row);
    void removeCurrent();
    void fill(int current);
    void switchRow(QTreeWidgetItem *item);
    void showButtons();
    int currentRow() const;
    /// What an endpoint is edited in; @p row < 0 = a new one.
    void openEditor(const EndpointSettings &settings, int row);

    QList<Profile> m_others;
    QList<EndpointSettings> m_endpoints;
    QTreeWidget *m_tree;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_services;
};

} // namespace Culvert
