// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/interopbed.h"
#include "tests/interop/pair.h"

namespace Culvert::Interop {

using namespace Qt::StringLiterals;

namespace {

Pair curl(const QString &name, const QString &way, const QStringList &arguments)
{
    return {.name = u"curl-"_s + name,
            .client = u"curl"_s,
            .way = way,
            .package = u"curl"_s,
            .command = {u"curl"_s, QStringList{u"--silent"_s, u"--show-error"_s} + arguments}};
}

auto printsExactly(const QByteArray &text)
{
    return [text](const ClientOutput &output) {
        return output.text == text ? QString()
                                   : u"%1 bytes came that differ, %2"_s.arg(output.text.size())
                                         .arg(QString::fromUtf8(output.errors));
    };
}

QList<Pair> socksPairs(const InteropBed &bed)
{
    const QString page = bed.url(u"/page.html"_s);
    const QString secret = bed.user() + u':' + bed.password();
    return {
        curl(u"socks5h"_s, u"SOCKS 5 with names: `--socks5-hostname`"_s,
             {u"--socks5-hostname"_s, bed.proxy(), page}),
        curl(u"socks5"_s, u"SOCKS 5 with addresses: `--socks5`"_s,
             {u"--socks5"_s, bed.proxy(), bed.urlByAddress(u"/page.html"_s)}),
        curl(u"socks5h-user"_s, u"SOCKS 5 with user and password: `-x socks5h://me:...@`"_s,
             {u"-x"_s, u"socks5h://%1@%2"_s.arg(secret, bed.guardedProxy()), page}),
        curl(u"socks5h-https"_s, u"SOCKS 5 with names, https"_s,
             {u"--cacert"_s, bed.certificate(), u"--socks5-hostname"_s, bed.proxy(),
              bed.secureUrl(u"/page.html"_s)}),
        curl(u"socks5h-unix"_s, u"SOCKS 5 on a Unix socket: `-x socks5h://localhost/path`"_s,
             {u"-x"_s, u"socks5h://localhost"_s + bed.socketPath(), page}),
        curl(u"socks4"_s, u"SOCKS 4: `--socks4`"_s,
             {u"--socks4"_s, bed.proxy(), bed.urlByAddress(u"/page.html"_s)}),
        curl(u"socks4a"_s, u"SOCKS 4a: `--socks4a`"_s, {u"--socks4a"_s, bed.proxy(), page}),
    };
}

QList<Pair> httpPairs(const InteropBed &bed)
{
    const QString page = bed.url(u"/page.html"_s);
    const QString secret = bed.user() + u':' + bed.password();
    return {
        curl(u"connect"_s, u"HTTP CONNECT: `--proxytunnel -x http://`"_s,
             {u"--proxytunnel"_s, u"-x"_s, u"http://"_s + bed.proxy(), page}),
        curl(u"connect-https"_s, u"HTTP CONNECT, https: `-x http://`"_s,
             {u"--cacert"_s, bed.certificate(), u"-x"_s, u"http://"_s + bed.proxy(),
              bed.secureUrl(u"/page.html"_s)}),
        curl(u"connect-user"_s, u"HTTP CONNECT with user and password: `-U me:...`"_s,
             {u"--proxytunnel"_s, u"-x"_s, u"http://"_s + bed.guardedProxy(), u"-U"_s, secret,
              page}),
        curl(u"http"_s, u"HTTP proxy: `-x http://`"_s, {u"-x"_s, u"http://"_s + bed.proxy(), page}),
        curl(u"http-user"_s, u"HTTP proxy with user and password: `-U me:...`"_s,
             {u"-x"_s, u"http://"_s + bed.guardedProxy(), u"-U"_s, secret, page}),
        curl(u"http-twice"_s, u"HTTP proxy, two pages by one command"_s,
             {u"-x"_s, u"http://"_s + bed.proxy(), page, u"--output"_s, u"-"_s, page}),
    };
}

QList<Pair> bulkPairs(const InteropBed &bed)
{
    const QStringList throughHttp{u"-x"_s, u"http://"_s + bed.proxy()};
    QList<Pair> pairs{
        curl(u"http-chunked-down"_s, u"HTTP proxy, 3 MB down in chunks"_s,
             throughHttp + QStringList{bed.url(u"/chunked/data"_s)}),
        curl(u"http-up"_s, u"HTTP proxy, 3 MB up with Content-Length: `-T`"_s,
             throughHttp + QStringList{u"-T"_s, bed.dataFile(), bed.url(u"/sink"_s)}),
        curl(u"http-chunked-up"_s, u"HTTP proxy, 3 MB up in chunks: `-T -`"_s,
             throughHttp + QStringList{u"-T"_s, u"-"_s, bed.url(u"/sink"_s)}),
        curl(u"socks5h-up"_s, u"SOCKS 5, 3 MB up: `-T`"_s,
             {u"--socks5-hostname"_s, bed.proxy(), u"-T"_s, bed.dataFile(), bed.url(u"/sink"_s)}),
    };
    for (Pair &pair : pairs)
        pair.problem = printsExactly(Website::receiptFor(bed.data()));
    pairs[0].problem = printsExactly(bed.data());
    pairs[2].command.input = bed.data();
    return pairs;
}

} // namespace

QList<Pair> curlPairs(InteropBed &bed)
{
    return socksPairs(bed) + httpPairs(bed) + bulkPairs(bed);
}

} // namespace Culvert::Interop
