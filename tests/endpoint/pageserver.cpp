// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/endpoint/pageserver.h"

#include <QSslServer>
#include <QTcpSocket>

namespace Culvert::Test {

PageServer::PageServer(const std::optional<QSslConfiguration> &tls)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    // For a QSslServer it comes when the client is encrypted.
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                     [this] { accept(); });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("there is no free port");
}

void PageServer::accept()
{
    while (QTcpSocket *client = m_server->nextPendingConnection()) {
        QObject::connect(client, &QTcpSocket::readyRead, client,
                         [this, client] { answer(client); });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        answer(client);
    }
}

void PageServer::answer(QTcpSocket *client)
{
    const QByteArray request = client->peek(client->bytesAvailable());
    if (!request.contains("\r\n\r\n"))
        return;
    client->readAll();
    const QByteArray page = pageOf(request.split(' ').value(1));
    client->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                  QByteArray::number(page.size()) + "\r\n\r\n" + page);
    client->disconnectFromHost();
    ++m_served;
}

} // namespace Culvert::Test
