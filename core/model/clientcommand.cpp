// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/clientcommand.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<quint16, 9> PlainWebPorts{80, 3000, 5000, 8000, 8008, 8080, 8081, 8888, 9000};
constexpr std::array<quint16, 3> SecureWebPorts{443, 8443, 9443};

template <std::size_t N>
bool contains(const std::array<quint16, N> &ports, quint16 port)
{
    return std::find(ports.begin(), ports.end(), port) != ports.end();
}

/// The port that the endpoint leads to; 0 if that is none.
quint16 targetPort(const EndpointStatus &endpoint)
{
    const Result<HostPort> target = HostPort::parse(endpoint.target);
    return target ? target->port : 0;
}

ClientCommand forPort(quint16 port, const HostPort &address)
{
    const QString host = shellWord(address.host);
    const QString number = QString::number(address.port);
    switch (port) {
    case 22:
        return {u"ssh"_s, u"ssh -p %1 %2"_s.arg(number, host)};
    case 3306:
        // By the name "localhost" it would take a Unix socket.
        return {u"mariadb"_s, u"mariadb --host=%1 --port=%2"_s.arg(host, number)};
    case 5432:
        return {u"psql"_s, u"psql --host=%1 --port=%2"_s.arg(host, number)};
    case 6379:
        return {u"redis-cli"_s, u"redis-cli -h %1 -p %2"_s.arg(host, number)};
    default:
        const QString scheme = contains(SecureWebPorts, port) ? u"https"_s : u"http"_s;
        return {u"curl"_s, u"curl "_s + shellWord(u"%1://%2/"_s.arg(scheme, address.toString()))};
    }
}

ClientCommand forSocket(const QString &path, const QString &target)
{
    if (QFileInfo(target).fileName() == u"docker.sock")
        return {u"docker"_s, u"docker --host "_s + shellWord(u"unix://"_s + path) + u" ps"_s};
    return {u"curl"_s, u"curl --unix-socket %1 http://localhost/"_s.arg(shellWord(path))};
}

} // namespace

std::optional<ClientCommand> clientCommand(const EndpointStatus &endpoint)
{
    const bool isLocal =
        endpoint.type == EndpointType::Socks || endpoint.type == EndpointType::Forward;
    if (!isLocal || !endpoint.listening)
        return std::nullopt;
    const std::optional<HostPort> address = endpoint.clientAddress();
    if (endpoint.type == EndpointType::Socks) {
        if (!address)
            return std::nullopt;
        // The "h" has the server look up names.
        return ClientCommand{u"curl"_s, u"curl --proxy %1 http://localhost/"_s.arg(
                                            shellWord(u"socks5h://"_s + address->toString()))};
    }
    return address ? forPort(targetPort(endpoint), *address)
                   : forSocket(endpoint.listen, endpoint.target);
}

std::optional<QUrl> webAddress(const EndpointStatus &endpoint)
{
    const std::optional<HostPort> address = endpoint.clientAddress();
    const quint16 port = targetPort(endpoint);
    if (endpoint.type != EndpointType::Forward || !address ||
        (!contains(PlainWebPorts, port) && !contains(SecureWebPorts, port)))
        return std::nullopt;
    QUrl url;
    url.setScheme(contains(SecureWebPorts, port) ? u"https"_s : u"http"_s);
    url.setHost(address->host);
    url.setPort(address->port);
    url.setPath(u"/"_s);
    return url;
}

QString shellWord(const QString &word)
{
    // "$" would let a line end pass.
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9_@%+=:,./-]+"_s));
    if (plain.match(word).hasMatch())
        return word;
    QString quoted = word;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace Culvert
