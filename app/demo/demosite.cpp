// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/demo/demosite.h"

#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 RequestLimit = 16384;
constexpr int ClientTimeoutMs = 30000;
constexpr int AddressTries = 5;

struct Answer
{
    QByteArray status;
    QByteArray body;
    QByteArray type = "text/plain; charset=utf-8";
    QByteArray moreHeaders = {};
};

QByteArray addressText(const QHostAddress &address, quint16 port)
{
    return joinHostPort(address.toString(), port).toLatin1();
}

QByteArray page(const QTcpSocket &client, int number)
{
    QFile file(u":/culvert/demopage.html"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    text.replace("@ADDRESS@", addressText(client.localAddress(), client.localPort()));
    text.replace("@PEER@", addressText(client.peerAddress(), client.peerPort()));
    text.replace("@NUMBER@", QByteArray::number(number));
    text.replace("@TIME@", QDateTime::currentDateTime().toString(u"HH:mm:ss"_s).toLatin1());
    return text;
}

void send(QTcpSocket &client, const Answer &answer, bool withBody)
{
    client.write("HTTP/1.0 " + answer.status + "\r\nContent-Type: " + answer.type +
                 "\r\nContent-Length: " + QByteArray::number(answer.body.size()) +
                 "\r\nCache-Control: no-store\r\nConnection: close\r\n" + answer.moreHeaders +
                 "\r\n");
    if (withBody)
        client.write(answer.body);
    // Sends what is written first.
    client.disconnectFromHost();
}

// A 127.x.y.z that nobody would guess or has in use.
QHostAddress randomLoopback()
{
    constexpr quint32 Loopback = 127U << 24U;
    return QHostAddress(Loopback | QRandomGenerator::global()->bounded(0x010001U, 0xfffffeU));
}

} // namespace

DemoSite::DemoSite(Gate gate, QObject *parent)
    : QObject(parent)
    , m_gate(std::move(gate))
{
    connect(&m_server, &QTcpServer::newConnection, this, &DemoSite::acceptClients);
}

bool DemoSite::listen()
{
    for (int left = AddressTries; left > 0; --left) {
        if (m_server.listen(randomLoopback()))
            return true;
    }
    // Only Linux has all of 127.0.0.0/8 by itself.
    return m_server.listen(QHostAddress::LocalHost);
}

HostPort DemoSite::address() const
{
    return {.host = m_server.serverAddress().toString(), .port = m_server.serverPort()};
}

void DemoSite::acceptClients()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        client->setReadBufferSize(RequestLimit);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { onReadyRead(*client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QTimer::singleShot(ClientTimeoutMs, client, [client] { client->abort(); });
    }
}

void DemoSite::onReadyRead(QTcpSocket &client)
{
    const QByteArray request = client.peek(RequestLimit);
    const bool whole = request.contains("\r\n\r\n") || request.contains("\n\n");
    if (!whole && request.size() < RequestLimit)
        return;
    client.readAll();
    // One answer; what else it sends is nobody's business.
    disconnect(&client, &QTcpSocket::readyRead, this, nullptr);

    const QByteArrayList words = request.first(request.indexOf('\n') + 1).simplified().split(' ');
    const QByteArray &method = words.constFirst();
    const QByteArray path = words.value(1);
    Answer answer;
    if (!whole || words.size() != 3 || !words[2].startsWith("HTTP/"))
        answer = {.status = "400 Bad Request", .body = "This is not an HTTP request.\n"};
    else if (!m_gate(client))
        answer = {.status = "403 Forbidden",
                  .body = "This page is only shown to those who come through the demo's ssh.\n"};
    else if (method != "GET" && method != "HEAD")
        answer = {.status = "405 Method Not Allowed",
                  .body = "This page can only be read.\n",
                  .moreHeaders = "Allow: GET, HEAD\r\n"};
    else if (path != "/" && !path.startsWith("/?"))
        answer = {.status = "404 Not Found", .body = "There is one page here: /\n"};
    else
        answer = {.status = "200 OK",
                  .body = page(client, ++m_served),
                  .type = "text/html; charset=utf-8"};
    send(client, answer, method != "HEAD");
}

} // namespace Culvert
