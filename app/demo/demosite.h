// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/hostport.h"

#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace Culvert {

/// The demo's web page: one page over HTTP/1.0, for those clients only that its gate lets in. It
/// listens on a loopback address of its own (127.x.y.z, chosen at random where the system has
/// more than one).
///
/// Lives on the thread of its event loop, and serves a few people, not a load.
class DemoSite : public QObject
{
    Q_OBJECT

public:
    /// Says whether that client, just connected, may see the page; others get 403 and a sentence.
    using Gate = std::function<bool(const QTcpSocket &client)>;

    explicit DemoSite(Gate gate, QObject *parent = nullptr);

    /// False if no address could be had; errorString() says why.
    bool listen();
    QString errorString() const { return m_server.errorString(); }
    /// Once it listens.
    HostPort address() const;

private:
    void acceptClients();
    void onReadyRead(QTcpSocket &client);

    QTcpServer m_server;
    Gate m_gate;
    int m_served = 0;
};

} // namespace Culvert
