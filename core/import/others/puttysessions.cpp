// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/others/puttysessions.h"

#include "core/import/others/registrytext.h"
#include "core/model/hostport.h"
#include "core/texts/tr.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::PuttySessions)

using namespace Qt::StringLiterals;

namespace {

// Of https://the.earth.li/~sgtatham/putty/, settings.c: what a proxy's type is saved as.
enum ProxyType { NoProxy = 0, Socks4, Socks5, Http, Telnet, LocalCommand, SshProxy };

/// The name of a session is percent-encoded as the registry's key.
QString sessionName(const QString &key)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(key.toUtf8()));
}

/// PuTTY's lists: commas between, and a backslash before what is none (settings.c, gppmap()).
QStringList splitList(const QString &text)
{
    QStringList parts(QString{});
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size())
            parts.last() += text.at(++i);
        else if (text.at(i) == u',')
            parts.append(QString());
        else
            parts.last() += text.at(i);
    }
    parts.removeAll(QString());
    return parts;
}

/// Makes a tunnel of one session.
class SessionReader
{
public:
    SessionReader(const QString &name, const RegistryKey &session)
        : m_session(session)
        , m_tunnel(name)
    {}

    ForeignTunnel read();

private:
    QString text(const char16_t *name) const
    {
        return m_session.text(QString::fromUtf16(name)).trimmed();
    }
    int number(const char16_t *name) const
    {
        return int(
            std::min<quint32>(m_session.number(QString::fromUtf16(name)).value_or(0), 1'000'000));
    }
    void readLogin();
    void readKey();
    void readKeepalive();
    void readForwards();
    void readForward(const QString &entry);
    void readProxy();
    void readRest();

    const RegistryKey &m_session;
    ForeignTunnel m_tunnel;
};

ForeignTunnel SessionReader::read()
{
    const QString protocol = text(u"Protocol");
    if (!protocol.isEmpty() && protocol != u"ssh")
        m_tunnel.refuse(tr("its protocol is %1, and not ssh").arg(printable(protocol)));
    if (text(u"HostName").isEmpty())
        m_tunnel.refuse(tr("it names no host"));
    readLogin();
    readKey();
    readProxy();
    readKeepalive();
    readForwards();
    readRest();
    return m_tunnel;
}

void SessionReader::readLogin()
{
    const QString host = text(u"HostName");
    const qsizetype at = host.lastIndexOf(u'@');
    m_tunnel.setHost(host.mid(at + 1));
    m_tunnel.add(u"user"_s, {at < 0 ? text(u"UserName") : host.left(at)});
    if (const int port = number(u"PortNumber"); port != 0 && port != 22)
        m_tunnel.add(u"port"_s, {QString::number(port)});
}

void SessionReader::readKey()
{
    const QString file = text(u"PublicKeyFile");
    if (file.isEmpty())
        return;
    if (file.endsWith(u".ppk", Qt::CaseInsensitive) || file.contains(u'\\'))
        m_tunnel.leaveOut(
            tr("the key %1: ssh reads another format; \"puttygen KEY.ppk -O private-openssh -o "
               "KEY\" converts it")
                .arg(printable(file)));
    else
        m_tunnel.add(u"identityfile"_s, {file});
}

/// Of both parts, PuTTY makes one number of seconds.
void SessionReader::readKeepalive()
{
    const int seconds = number(u"PingInterval") * 60 + number(u"PingIntervalSecs");
    if (seconds > 0)
        m_tunnel.add(u"serveraliveinterval"_s, {QString::number(seconds)});
    if (number(u"Compression") != 0)
        m_tunnel.add(u"compression"_s, {u"yes"_s});
    const int family = number(u"AddressFamily");
    if (family == 1 || family == 2)
        m_tunnel.add(u"addressfamily"_s, {family == 1 ? u"inet"_s : u"inet6"_s});
}

void SessionReader::readForwards()
{
    if (number(u"LocalPortAcceptAll") != 0)
        m_tunnel.add(u"gatewayports"_s, {u"yes"_s});
    const QStringList entries = splitList(text(u"PortForwardings"));
    for (const QString &entry : entries)
        readForward(entry);
}

/// "[4|6]L[address:]port=host:port", "D[address:]port"; in some versions "L[address:]port=D".
void SessionReader::readForward(const QString &entry)
{
    QStringView rest(entry);
    if (rest.startsWith(u'4') || rest.startsWith(u'6')) {
        m_tunnel.leaveOut(tr("the family of addresses of the forward %1").arg(printable(entry)));
        rest = rest.sliced(1);
    }
    const QChar kind = rest.isEmpty() ? QChar() : rest.front();
    const QString listen = rest.mid(1).toString().section(u'=', 0, 0);
    const QString target = rest.mid(1).toString().section(u'=', 1);
    if (listen.isEmpty() || (kind != u'L' && kind != u'R' && kind != u'D')) {
        m_tunnel.leaveOut(tr("the forward %1: it cannot be read").arg(printable(entry)));
        return;
    }
    if (kind == u'D' || target == u"D") {
        m_tunnel.addForward(kind == u'R' ? u"remoteforward"_s : u"dynamicforward"_s, listen);
        return;
    }
    const bool everybody = kind == u'R' && number(u"RemotePortAcceptAll") != 0;
    m_tunnel.addForward(kind == u'L' ? u"localforward"_s : u"remoteforward"_s,
                        (everybody && !listen.contains(u':') ? u"*:"_s : QString()) + listen +
                            u':' + target);
}

void SessionReader::readProxy()
{
    const int type = number(u"ProxyMethod");
    const int port = number(u"ProxyPort");
    const QString host = text(u"ProxyHost");
    const QString user = text(u"ProxyUsername");
    if (type == NoProxy)
        return;
    if (type == SshProxy) {
        m_tunnel.add(u"proxyjump"_s,
                     {(user.isEmpty() ? QString() : user + u'@') +
                      (port == 0 || port == 22 ? host : joinHostPort(host, quint16(port)))});
        return;
    }
    if (type == LocalCommand) {
        QString command = text(u"ProxyTelnetCommand");
        command.replace(u'%', u"%%"_s).replace(u"%%host"_s, u"%h"_s).replace(u"%%port"_s, u"%p"_s);
        m_tunnel.add(u"proxycommand"_s, {command});
        return;
    }
    m_tunnel.leaveOut(
        tr("its proxy %1: without it, the way may lead nowhere; give the tunnel a ProxyCommand")
            .arg(printable(joinHostPort(host, quint16(std::min(port, 65535))))));
}

void SessionReader::readRest()
{
    if (!text(u"RemoteCommand").isEmpty())
        m_tunnel.leaveOut(tr("the command \"%1\": a tunnel runs nothing on the server")
                              .arg(printable(text(u"RemoteCommand"))));
    if (!text(u"SSHManualHostKeys").isEmpty())
        m_tunnel.leaveOut(tr("the host keys that it was told: ssh asks about the key it sees"));
    if (number(u"AgentFwd") != 0 || number(u"X11Forward") != 0)
        m_tunnel.leaveOut(tr("the forwarding of the agent and of X11: of no use to a tunnel"));
}

/// A file of ~/.putty/sessions: "Name=value" lines, numbers in decimal.
RegistryKey sessionFile(const QByteArray &bytes)
{
    RegistryKey session;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &line : lines) {
        const QString name = line.section(u'=', 0, 0).trimmed();
        const QString value = line.section(u'=', 1).trimmed();
        session.texts.insert(name, value);
        bool ok = false;
        if (const quint32 number = value.toUInt(&ok); ok)
            session.numbers.insert(name, number);
    }
    return session;
}

bool isSessionFile(const QByteArray &bytes)
{
    return bytes.contains("\nPortForwardings=") && bytes.contains("HostName=");
}

} // namespace

bool isPuttyFile(const QByteArray &bytes)
{
    return registryText(bytes).has_value() || isSessionFile(bytes);
}

Result<ForeignFile> tunnelsFromPutty(const QByteArray &bytes)
{
    ForeignFile file;
    const std::optional<QString> text = registryText(bytes);
    if (!text) {
        const RegistryKey session = sessionFile(bytes);
        const QString host = session.text(u"HostName"_s);
        file.tunnels.append(SessionReader(host.mid(host.lastIndexOf(u'@') + 1), session).read());
        return file;
    }
    const Result<QList<RegistryKey>> keys = readRegistry(*text);
    if (!keys)
        return keys.failure();
    static const QString Folder = u"\\Sessions\\"_s;
    bool hasHostKeys = false;
    for (const RegistryKey &key : *keys) {
        hasHostKeys = hasHostKeys || key.path.endsWith(u"\\SshHostKeys", Qt::CaseInsensitive);
        const qsizetype folder = key.path.indexOf(Folder, 0, Qt::CaseInsensitive);
        const QString name =
            folder < 0 ? QString() : sessionName(key.path.mid(folder + Folder.size()));
        // PuTTY's own, for sessions to come.
        const bool isDefault = name == u"Default Settings" && key.text(u"HostName"_s).isEmpty();
        if (!name.isEmpty() && !isDefault && file.tunnels.size() <= MostForeignTunnels)
            file.tunnels.append(SessionReader(name, key).read());
    }
    if (hasHostKeys)
        file.notes.append(
            tr("the host keys that PuTTY knows are left out: ssh asks about each at its first "
               "login"));
    if (!file.tunnels.isEmpty())
        file.notes.append(tr("how PuTTY's terminal looks, and its lists of algorithms, are left "
                             "out"));
    return file;
}

} // namespace Culvert
