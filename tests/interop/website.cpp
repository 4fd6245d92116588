// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/website.h"

#include "tests/interop/wire.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <netinet/in.h>
#include <sys/socket.h>

namespace Culvert::Interop {

namespace {

constexpr qsizetype ChunkSize = 10000;

/// RFC 9112, section 7.1.
std::optional<QByteArray> readChunks(Wire &client)
{
    QByteArray body;
    while (true) {
        const auto line = client.readLine();
        bool isNumber = false;
        const qsizetype size = line ? line->toLongLong(&isNumber, 16) : 0;
        if (!isNumber)
            return std::nullopt;
        if (size == 0)
            break;
        const auto chunk = client.readBytes(size);
        if (!chunk || client.readLine() != QByteArray())
            return std::nullopt;
        body += *chunk;
    }
    for (auto trailer = client.readLine(); trailer != QByteArray(); trailer = client.readLine()) {
        if (!trailer)
            return std::nullopt;
    }
    return body;
}

QByteArray inChunks(const QByteArray &body)
{
    QByteArray text;
    for (qsizetype at = 0; at < body.size(); at += ChunkSize) {
        const QByteArray chunk = body.mid(at, ChunkSize);
        text += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return text + "0\r\n\r\n";
}

QByteArray typeOf(const QByteArray &path)
{
    return path.endsWith(".html") ? "text/html; charset=utf-8" : "application/octet-stream";
}

/// Seen from the client.
SocketEnds endsOf(int socket)
{
    const auto end = [socket](auto call) {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        call(socket, reinterpret_cast<sockaddr *>(&address), &size);
        return address;
    };
    const sockaddr_in client = end(::getpeername);
    const sockaddr_in here = end(::getsockname);
    return {QHostAddress(ntohl(client.sin_addr.s_addr)), ntohs(client.sin_port),
            QHostAddress(ntohl(here.sin_addr.s_addr)), ntohs(here.sin_port)};
}

} // namespace

Website::Website(QString folder, Gate gate, std::optional<QSslConfiguration> tls)
    : m_folder(std::move(folder))
    , m_gate(std::move(gate))
    , m_tls(std::move(tls))
    , m_server([this](int socket) { talk(socket); })
{}

int Website::served(const QByteArray &path) const
{
    const std::lock_guard lock(m_mutex);
    return m_served.value(path);
}

QByteArray Website::receiptFor(const QByteArray &body)
{
    return QByteArray::number(body.size()) + ' ' +
           QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + '\n';
}

void Website::talk(int socket)
{
    const std::unique_ptr<Wire> client =
        m_tls ? Wire::encrypted(socket, *m_tls) : Wire::plain(socket);
    const bool invited = m_gate(endsOf(socket));
    for (bool goesOn = true; goesOn;) {
        const auto request = readRequest(*client);
        const auto body = request ? readBody(*client, *request) : std::nullopt;
        goesOn = body && send(*client, *request, answerTo(*request, *body, invited));
    }
}

std::optional<Website::Request> Website::readRequest(Wire &client)
{
    const auto first = client.readLine();
    const QByteArrayList words = first.value_or(QByteArray()).split(' ');
    if (words.size() != 3)
        return std::nullopt;
    Request request{.method = words[0], .path = words[1].split('?').constFirst(), .fields = {}};
    for (auto line = client.readLine(); line != QByteArray(); line = client.readLine()) {
        if (!line)
            return std::nullopt;
        const qsizetype colon = line->indexOf(':');
        request.fields.insert(line->first(std::max<qsizetype>(colon, 0)).toLower(),
                              line->mid(colon + 1).trimmed());
    }
    request.keepsConnection =
        words[2] == "HTTP/1.1" && request.fields.value("connection").toLower() != "close";
    request.isForProxy = !request.path.startsWith('/');
    for (auto field = request.fields.keyBegin(); field != request.fields.keyEnd(); ++field)
        request.isForProxy = request.isForProxy || field->startsWith("proxy-");
    return request;
}

std::optional<QByteArray> Website::readBody(Wire &client, const Request &request)
{
    if (request.fields.value("expect").toLower() == "100-continue")
        client.write("HTTP/1.1 100 Continue\r\n\r\n");
    if (request.fields.value("transfer-encoding").toLower() == "chunked")
        return readChunks(client);
    return client.readBytes(request.fields.value("content-length").toLongLong());
}

Website::Answer Website::answerTo(const Request &request, const QByteArray &body, bool invited)
{
    if (!invited)
        return {.status = "403 Forbidden", .body = "You did not come through the tunnel.\n"};
    // Inside of TLS it is none of the proxy's doing: wget sends its Proxy-Connection there.
    if (request.isForProxy && !m_tls)
        return {.status = "400 Bad Request", .body = "This was meant for the proxy.\n"};
    if (request.method == "PUT" || request.method == "POST")
        return {.body = receiptFor(body)};
    return fileAnswer(request.path);
}

Website::Answer Website::fileAnswer(const QByteArray &path)
{
    static const QByteArray ChunkedFolder = "/chunked/";
    const bool chunked = path.startsWith(ChunkedFolder);
    const QByteArray name = chunked ? path.mid(ChunkedFolder.size() - 1) : path;
    QFile file(m_folder + QFile::decodeName(name));
    if (name.contains("/../") || !file.open(QIODevice::ReadOnly))
        return {.status = "404 Not Found", .body = "There is no such file.\n"};
    const std::lock_guard lock(m_mutex);
    ++m_served[path];
    return {.body = file.readAll(), .chunked = chunked};
}

bool Website::send(Wire &client, const Request &request, const Answer &answer)
{
    QByteArray text = "HTTP/1.1 " + answer.status + "\r\nContent-Type: " + typeOf(request.path) +
                      "\r\nCache-Control: no-store\r\n";
    if (!request.keepsConnection)
        text += "Connection: close\r\n";
    text += answer.chunked
                ? QByteArray("Transfer-Encoding: chunked\r\n\r\n")
                : "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
    if (request.method != "HEAD")
        text += answer.chunked ? inChunks(answer.body) : answer.body;
    return client.write(text) && request.keepsConnection;
}

} // namespace Culvert::Interop
