// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/interopbed.h"
#include "tests/interop/pair.h"

namespace Culvert::Interop {

using namespace Qt::StringLiterals;

namespace {

/// Clients that make a pipe of a connection: they are given a request to send.
Pair pipe(const QString &client, const QString &name, const QString &way, const QString &package,
          const QString &program, const QStringList &arguments)
{
    return {.name = name,
            .client = client,
            .way = way,
            .package = package,
            .command = {program, arguments, pageRequest()}};
}

QList<Pair> netcatPairs(const InteropBed &bed)
{
    const QString port = QString::number(bed.site().port());
    const auto nc = [&](const QString &name, const QString &way, const QString &protocol,
                        const QString &host) {
        return pipe(u"netcat-openbsd"_s, name, way, u"netcat-openbsd"_s, u"nc.openbsd"_s,
                    {u"-X"_s, protocol, u"-x"_s, bed.proxy(), host, port});
    };
    return {
        nc(u"nc-socks5"_s, u"SOCKS 5: `nc -X 5`"_s, u"5"_s, bed.siteName()),
        nc(u"nc-socks4"_s, u"SOCKS 4: `nc -X 4`"_s, u"4"_s, u"127.0.0.1"_s),
        nc(u"nc-connect"_s, u"HTTP CONNECT: `nc -X connect`"_s, u"connect"_s, bed.siteName()),
    };
}

QList<Pair> ncatPairs(const InteropBed &bed)
{
    const auto ncat = [&](const QString &name, const QString &way, const QString &proxy,
                          const QString &type, const QString &host, const QStringList &more) {
        return pipe(u"ncat"_s, name, way, u"ncat"_s, u"ncat"_s,
                    QStringList{u"--proxy"_s, proxy, u"--proxy-type"_s, type} + more +
                        QStringList{host, QString::number(bed.site().port())});
    };
    const QStringList remote{u"--proxy-dns"_s, u"remote"_s};
    const QStringList login{u"--proxy-auth"_s, bed.user() + u':' + bed.password()};
    return {
        ncat(u"ncat-socks5"_s, u"SOCKS 5: `--proxy-type socks5 --proxy-dns remote`"_s, bed.proxy(),
             u"socks5"_s, bed.siteName(), remote),
        ncat(u"ncat-socks5-user"_s, u"SOCKS 5 with user and password: `--proxy-auth`"_s,
             bed.guardedProxy(), u"socks5"_s, bed.siteName(), remote + login),
        ncat(u"ncat-socks4"_s, u"SOCKS 4: `--proxy-type socks4`"_s, bed.proxy(), u"socks4"_s,
             u"127.0.0.1"_s, {}),
        ncat(u"ncat-socks4a"_s, u"SOCKS 4a: `--proxy-type socks4 --proxy-dns remote`"_s,
             bed.proxy(), u"socks4"_s, bed.siteName(), remote),
        ncat(u"ncat-connect"_s, u"HTTP CONNECT: `--proxy-type http`"_s, bed.proxy(), u"http"_s,
             bed.siteName(), {}),
        ncat(u"ncat-connect-user"_s, u"HTTP CONNECT with user and password: `--proxy-auth`"_s,
             bed.guardedProxy(), u"http"_s, bed.siteName(), login),
    };
}

QList<Pair> socatPairs(const InteropBed &bed)
{
    const quint16 port = bed.site().port();
    const auto socat = [&](const QString &name, const QString &way, const QString &address) {
        return pipe(u"socat"_s, name, way, u"socat"_s, u"socat"_s, {u"-"_s, address});
    };
    Pair socks5 =
        socat(u"socat-socks5"_s, u"SOCKS 5: `SOCKS5-CONNECT:`"_s,
              u"SOCKS5-CONNECT:127.0.0.1:%1:%2:%3"_s.arg(bed.port()).arg(bed.siteName()).arg(port));
    socks5.askArguments = QStringList{u"-h"_s};
    // From version 1.8 on.
    socks5.hasToSay = "socks5-connect";
    return {
        socks5,
        socat(u"socat-socks4"_s, u"SOCKS 4: `SOCKS4:`"_s,
              u"SOCKS4:127.0.0.1:127.0.0.1:%1,socksport=%2"_s.arg(port).arg(bed.port())),
        socat(u"socat-socks4a"_s, u"SOCKS 4a: `SOCKS4A:`"_s,
              u"SOCKS4A:127.0.0.1:%1:%2,socksport=%3"_s.arg(bed.siteName())
                  .arg(port)
                  .arg(bed.port())),
        socat(
            u"socat-connect"_s, u"HTTP CONNECT: `PROXY:`"_s,
            u"PROXY:127.0.0.1:%1:%2,proxyport=%3"_s.arg(bed.siteName()).arg(port).arg(bed.port())),
        socat(u"socat-connect-user"_s, u"HTTP CONNECT with user and password: `proxyauth=`"_s,
              u"PROXY:127.0.0.1:%1:%2,proxyport=%3,proxyauth=%4:%5"_s.arg(bed.siteName())
                  .arg(port)
                  .arg(bed.guardedPort())
                  .arg(bed.user(), bed.password())),
    };
}

/// ssh to the server behind, by a name that nobody else resolves.
Pair ssh(InteropBed &bed, const QString &name, const QString &way, const QString &package,
         const QString &proxyCommand)
{
    const QStringList arguments{u"-F"_s, bed.server().clientConfig(), u"-o"_s,
                                u"HostName="_s + bed.siteName(), u"-o"_s,
                                // Under which the key is known.
                                u"HostKeyAlias=[127.0.0.1]:%1"_s.arg(bed.server().port()), u"-o"_s,
                                u"ProxyCommand="_s + proxyCommand, PrivateSshd::alias(),
                                u"echo '%1'"_s.arg(QString::fromLatin1(bed.words()))};
    return {.name = name,
            .client = u"OpenSSH"_s,
            .way = way,
            .package = package,
            .command = {u"ssh"_s, arguments}};
}

QList<Pair> sshPairs(InteropBed &bed)
{
    QList<Pair> pairs{
        ssh(bed, u"ssh-nc-socks5"_s, u"SOCKS 5: `ProxyCommand nc -X 5`"_s, u"netcat-openbsd"_s,
            u"nc.openbsd -X 5 -x %1 %h %p"_s.replace(u"%1"_s, bed.proxy())),
        ssh(bed, u"ssh-nc-connect"_s, u"HTTP CONNECT: `ProxyCommand nc -X connect`"_s,
            u"netcat-openbsd"_s,
            u"nc.openbsd -X connect -x %1 %h %p"_s.replace(u"%1"_s, bed.proxy())),
    };
    for (Pair &pair : pairs) {
        pair.clientPackage = u"openssh-client"_s;
        pair.needs.append(u"/usr/bin/nc.openbsd"_s);
    }
    return pairs;
}

} // namespace

QList<Pair> pipePairs(InteropBed &bed)
{
    return netcatPairs(bed) + ncatPairs(bed) + socatPairs(bed) + sshPairs(bed);
}

} // namespace Culvert::Interop
