// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/privateserver.h"

#include "core/io/listensocket.h"
#include "core/io/localpeer.h"

#include <QFile>
#include <QLocalSocket>

#include <sys/stat.h>
#include <utility>

namespace Culvert {

PrivateServer::PrivateServer(QString path, qint64 longest, Reader reader, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_longest(longest)
    , m_reader(std::move(reader))
    , m_server(this)
{
    connect(&m_server, &QLocalServer::newConnection, this, &PrivateServer::accept);
}

PrivateServer::~PrivateServer()
{
    if (!m_server.isListening())
        return;
    m_server.close();
    QFile::remove(m_path);
}

std::optional<Failure> PrivateServer::listen()
{
    QFile::remove(m_path);
    Result<Descriptor> socket = listenAt(m_path, S_IRUSR | S_IWUSR);
    if (!socket)
        return socket.failure();
    m_server.listen(socket.takeValue().release());
    return std::nullopt;
}

void PrivateServer::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        client->setReadBufferSize(m_longest);
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        if (!isSameUser(*client)) {
            client->abort();
            continue;
        }
        connect(client, &QLocalSocket::readyRead, this, [this, client] { m_reader(client); });
        // What came before the signal was connected.
        m_reader(client);
    }
}

void PrivateServer::stopReading(QLocalSocket *client)
{
    client->disconnect(this);
}

} // namespace Culvert
