// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/interopbed.h"
#include "tests/interop/pair.h"

namespace Culvert::Interop {

using namespace Qt::StringLiterals;

namespace {

QString script(const QString &name)
{
    return QStringLiteral(CLIENT_SCRIPTS) + u'/' + name;
}

QList<Pair> pythonPairs(const InteropBed &bed)
{
    const auto socks = [&](const QString &name, const QString &way, const QString &kind) {
        return Pair{.name = u"python-"_s + name,
                    .client = u"python3-socks"_s,
                    .way = way,
                    .package = u"python3-socks"_s,
                    .command = {u"python3"_s,
                                {script(u"pysocks.py"_s), kind, QString::number(bed.port()),
                                 bed.siteName(), QString::number(bed.site().port())}},
                    .needs = {u"/usr/lib/python3/dist-packages/socks.py"_s}};
    };
    const auto urllib = [&](const QString &name, const QString &way, const QString &variable,
                            const QString &url) {
        return Pair{.name = u"python-"_s + name,
                    .client = u"Python's urllib"_s,
                    .way = way,
                    .package = u"python3"_s,
                    .command = {u"python3"_s,
                                {script(u"urlfetch.py"_s), url, bed.certificate()},
                                {},
                                {{variable, u"http://"_s + bed.proxy()}}}};
    };
    return {
        socks(u"socks5"_s, u"SOCKS 5: `socks.SOCKS5`, `rdns`"_s, u"SOCKS5"_s),
        socks(u"socks4a"_s, u"SOCKS 4a: `socks.SOCKS4`, `rdns`"_s, u"SOCKS4"_s),
        socks(u"connect"_s, u"HTTP CONNECT: `socks.HTTP`, `rdns`"_s, u"HTTP"_s),
        urllib(u"urllib-http"_s, u"HTTP proxy: `http_proxy`"_s, u"http_proxy"_s,
               bed.url(u"/page.html"_s)),
        urllib(u"urllib-https"_s, u"HTTP CONNECT, https: `https_proxy`"_s, u"https_proxy"_s,
               bed.secureUrl(u"/page.html"_s)),
    };
}

QList<Pair> nodePairs(const InteropBed &bed)
{
    static const QString Modules = u"/usr/share/nodejs"_s;
    const QString port = QString::number(bed.site().port());
    const auto node = [](const QString &name, const QString &module, const QString &way,
                         const QStringList &arguments) {
        return Pair{.name = name,
                    .client = u"npm's "_s + module,
                    .way = way,
                    .package = u"node-"_s + module,
                    .command = {u"node"_s, arguments, {}, {{u"NODE_PATH"_s, Modules}}},
                    .needs = {Modules + u'/' + module}};
    };
    return {
        node(u"node-socks5"_s, u"socks"_s, u"SOCKS 5: `type: 5`"_s,
             {script(u"socks.js"_s), u"5"_s, QString::number(bed.port()), bed.siteName(), port}),
        node(u"node-socks4a"_s, u"socks"_s, u"SOCKS 4a: `type: 4`"_s,
             {script(u"socks.js"_s), u"4"_s, QString::number(bed.port()), bed.siteName(), port}),
        node(u"undici-http"_s, u"undici"_s, u"HTTP CONNECT, http: `ProxyAgent`"_s,
             {script(u"undici.js"_s), u"http://"_s + bed.proxy(), bed.url(u"/page.html"_s)}),
        node(u"undici-https"_s, u"undici"_s,
             u"HTTP CONNECT, https, with user and password: `ProxyAgent`, `token`"_s,
             {script(u"undici.js"_s), u"http://"_s + bed.guardedProxy(),
              bed.secureUrl(u"/page.html"_s), bed.certificate(),
              bed.user() + u':' + bed.password()}),
    };
}

QList<Pair> goPairs(const InteropBed &bed)
{
    static const QString Sources = u"/usr/share/gocode"_s;
    const QString target = u"%1:%2"_s.arg(bed.siteName()).arg(bed.site().port());
    const auto go = [](const QString &name, const QString &way, const QStringList &arguments) {
        return Pair{.name = name,
                    .client = u"Go's x/net/proxy"_s,
                    .way = way,
                    .package = u"golang-golang-x-net-dev"_s,
                    .command = {u"go"_s,
                                QStringList{u"run"_s, script(u"dial.go"_s)} + arguments,
                                {},
                                {{u"GO111MODULE"_s, u"off"_s},
                                 {u"GOPATH"_s, Sources},
                                 {u"GOFLAGS"_s, u"-mod="_s},
                                 {u"GOPROXY"_s, u"off"_s},
                                 {u"GOTOOLCHAIN"_s, u"local"_s},
                                 {u"CGO_ENABLED"_s, u"0"_s},
                                 {u"GOCACHE"_s, QStringLiteral(GO_CACHE)}}},
                    .needs = {Sources + u"/src/golang.org/x/net/proxy"_s}};
    };
    return {
        go(u"go-socks5"_s, u"SOCKS 5: `proxy.SOCKS5`"_s, {bed.proxy(), target}),
        go(u"go-socks5-user"_s, u"SOCKS 5 with user and password: `proxy.Auth`"_s,
           {bed.guardedProxy(), target, bed.user(), bed.password()}),
    };
}

} // namespace

QList<Pair> libraryPairs(InteropBed &bed)
{
    return pythonPairs(bed) + nodePairs(bed) + goPairs(bed);
}

} // namespace Culvert::Interop
