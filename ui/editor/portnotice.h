// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/portcheck.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Culvert {

class ProblemLabel;

/// Says at the field of an address to listen on that something else is there, and offers a port
/// that is free. Keeps nobody from saving: what is there may go.
class PortNotice : public QWidget
{
    Q_OBJECT

public:
    explicit PortNotice(PortHolders::Own own, QWidget *parent = nullptr);

    /// Looks a moment later, when typing rests; nothing for an address that is none, or @p known,
    /// where this very endpoint may be listening.
    void follow(const Result<SocketAddress> &listen, const SocketAddress &known);

Q_SIGNALS:
    /// A person takes the address with the port that is free.
    void taken(const QString &listen);

private:
    void show(const std::optional<PortProblem> &problem);

    PortCheck m_check;
    QTimer m_rest;
    SocketAddress m_listen;
    quint16 m_free = 0;
    ProblemLabel *m_problem;
    QPushButton *m_take;
};

} // namespace Culvert
