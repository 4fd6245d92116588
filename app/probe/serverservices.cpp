// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/probe/serverservices.h"

#include "app/verbs/texttable.h"
#include "core/model/hostport.h"
#include "core/model/plaintext.h"
#include "core/texts/tr.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ServerServices)

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Mark("culvert-services-1");
constexpr QByteArrayView TableMark("culvert-proc-net");
constexpr qsizetype MostServices = 1000;

struct KnownPort
{
    quint16 port;
    QStringView name;
};
constexpr std::array KnownPorts{
    KnownPort{22, u"ssh"},          KnownPort{25, u"smtp"},
    KnownPort{53, u"dns"},          KnownPort{80, u"http"},
    KnownPort{143, u"imap"},        KnownPort{389, u"ldap"},
    KnownPort{443, u"https"},       KnownPort{631, u"ipp"},
    KnownPort{1433, u"mssql"},      KnownPort{1521, u"oracle"},
    KnownPort{2049, u"nfs"},        KnownPort{2375, u"docker"},
    KnownPort{3000, u"http"},       KnownPort{3306, u"mysql"},
    KnownPort{3389, u"rdp"},        KnownPort{5432, u"postgresql"},
    KnownPort{5672, u"amqp"},       KnownPort{5900, u"vnc"},
    KnownPort{6379, u"redis"},      KnownPort{8080, u"http"},
    KnownPort{8443, u"https"},      KnownPort{9000, u"http"},
    KnownPort{9090, u"prometheus"}, KnownPort{9200, u"elasticsearch"},
    KnownPort{11211, u"memcached"}, KnownPort{27017, u"mongodb"},
};

QString commonName(quint16 port)
{
    for (const KnownPort &known : KnownPorts) {
        if (known.port == port)
            return known.name.toString();
    }
    return {};
}

/// What a --forward has to name to get there from the server itself.
QString targetOf(const HostPort &listen)
{
    const QHostAddress address(listen.host);
    if (address == QHostAddress(QHostAddress::AnyIPv4) || listen.host == u"*" ||
        address == QHostAddress(QHostAddress::AnyIPv6))
        return HostPort{u"localhost"_s, listen.port}.toString();
    return listen.toString();
}

void addService(QList<ServerService> &services, const HostPort &listen, const QString &program)
{
    const ServerService service{listen.toString(), targetOf(listen),
                                program.isEmpty() ? commonName(listen.port) : program};
    if (services.size() < MostServices && !services.contains(service))
        services.append(service);
}

/// A line of ss -Hltnp: State Recv-Q Send-Q Local:Port Peer:Port users:(("sshd",pid=1,fd=3))
void addFromSs(QList<ServerService> &services, const QString &line)
{
    const QStringList fields = line.simplified().split(u' ');
    if (fields.size() < 5 || fields.first() != u"LISTEN")
        return;
    const QString &local = fields.at(3);
    const qsizetype colon = local.lastIndexOf(u':');
    const std::optional<quint16> port = parsePort(QStringView(local).mid(colon + 1));
    // With the interface that it is bound to: "127.0.0.53%lo".
    QString host = local.left(colon).section(u'%', 0, 0);
    host.remove(u'[').remove(u']');
    if (colon < 0 || !port || *port == 0 || host.isEmpty())
        return;
    static const QRegularExpression user(u"users:\\(\\(\"([^\"]{1,64})\""_s);
    addService(services, {host == u"*" ? u"::"_s : host, *port}, user.match(line).captured(1));
}

/// The bytes of an address as /proc/net/tcp has them: words of the machine's own order.
std::optional<QHostAddress> addressFromHex(const QString &hex)
{
    const QByteArray words = QByteArray::fromHex(hex.toLatin1());
    if (words.size() != 4 && words.size() != 16)
        return std::nullopt;
    QByteArray bytes = words;
    for (qsizetype word = 0; word < words.size(); word += 4)
        std::reverse(bytes.begin() + word, bytes.begin() + word + 4);
    if (bytes.size() == 4)
        return QHostAddress((quint32(uchar(bytes.at(0))) << 24) |
                            (quint32(uchar(bytes.at(1))) << 16) |
                            (quint32(uchar(bytes.at(2))) << 8) | uchar(bytes.at(3)));
    return QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData()));
}

/// A line of /proc/net/tcp: sl local_address rem_address st ...; 0A is LISTEN.
void addFromTable(QList<ServerService> &services, const QString &line)
{
    const QStringList fields = line.simplified().split(u' ');
    if (fields.size() < 4 || fields.at(3) != u"0A")
        return;
    bool ok = false;
    const uint port = fields.at(1).section(u':', 1).toUInt(&ok, 16);
    const std::optional<QHostAddress> address = addressFromHex(fields.at(1).section(u':', 0, 0));
    if (ok && address && port > 0 && port <= 65535)
        addService(services, {address->toString(), static_cast<quint16>(port)}, {});
}

} // namespace

QString listServicesCommand()
{
    return u"sh -c 'echo culvert-services-1; LC_ALL=C; export LC_ALL; "
           "PATH=$PATH:/usr/sbin:/sbin; ss -Hltnp 2>/dev/null || "
           "{ echo culvert-proc-net; cat /proc/net/tcp /proc/net/tcp6 2>/dev/null; }'"_s;
}

Result<QList<ServerService>> servicesFrom(const QByteArray &output)
{
    // A shell's own start may print something before.
    const qsizetype start = output.indexOf(Mark);
    if (start < 0) {
        const QString words = printable(QString::fromUtf8(output).trimmed());
        return Failure{
            FailureKind::Permission,
            words.isEmpty()
                ? tr("the account may run no command on the server")
                : tr("the account may run no command on the server, which says: %1").arg(words),
            {}};
    }
    QList<ServerService> services;
    bool isTable = false;
    const QList<QByteArray> lines = output.mid(start).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(TableMark))
            isTable = true;
        else if (isTable)
            addFromTable(services, QString::fromUtf8(line));
        else
            addFromSs(services, QString::fromUtf8(line));
    }
    std::stable_sort(
        services.begin(), services.end(), [](const ServerService &a, const ServerService &b) {
            return a.listen.section(u':', -1).toInt() < b.listen.section(u':', -1).toInt();
        });
    return services;
}

QJsonObject servicesToJson(const QString &profile, const QList<ServerService> &services)
{
    QJsonArray array;
    for (const ServerService &service : services)
        array.append(QJsonObject{{u"listen"_s, service.listen},
                                 {u"target"_s, service.target},
                                 {u"program"_s, service.program}});
    return {{u"version"_s, 1}, {u"profile"_s, profile}, {u"services"_s, array}};
}

QString servicesText(const QList<ServerService> &services, int columns)
{
    if (services.isEmpty())
        return tr("Nothing listens there that the account can see.") + u'\n';
    QList<QStringList> rows{{tr("LISTENS"), tr("PROGRAM"), tr("TO FORWARD IT")}};
    for (const ServerService &service : services)
        rows.append({service.listen, service.program.isEmpty() ? u"-"_s : service.program,
                     u"--forward=0="_s + service.target});
    return textTable(rows, columns);
}

} // namespace Culvert
