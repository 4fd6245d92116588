// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/interopbed.h"
#include "tests/interop/pair.h"

#include <QDir>

namespace Culvert::Interop {

using namespace Qt::StringLiterals;

namespace {

Pair proxychains(const InteropBed &bed, const QString &name, const QString &way,
                 const QString &line, const QString &url)
{
    const QString file =
        bed.writeFile(u"proxychains/"_s + name + u".conf"_s,
                      "strict_chain\nproxy_dns\n[ProxyList]\n" + line.toUtf8() + '\n');
    return {
        .name = name,
        .client = u"proxychains4 with curl"_s,
        .way = way,
        .package = u"proxychains4"_s,
        .command = {u"proxychains4"_s,
                    {u"-q"_s, u"-f"_s, file, u"curl"_s, u"--silent"_s, u"--show-error"_s, url}}};
}

QList<Pair> proxychainsPairs(const InteropBed &bed)
{
    const QString page = bed.url(u"/page.html"_s);
    const QString at = u" 127.0.0.1 "_s;
    const QString port = QString::number(bed.port());
    return {
        proxychains(bed, u"proxychains-socks5"_s, u"SOCKS 5: `socks5`, `proxy_dns`"_s,
                    u"socks5"_s + at + port, page),
        proxychains(bed, u"proxychains-socks5-user"_s, u"SOCKS 5 with user and password"_s,
                    u"socks5"_s + at + QString::number(bed.guardedPort()) + u' ' + bed.user() +
                        u' ' + bed.password(),
                    page),
        proxychains(bed, u"proxychains-socks4"_s, u"SOCKS 4a: `socks4`, `proxy_dns`"_s,
                    u"socks4"_s + at + port, page),
        proxychains(bed, u"proxychains-connect"_s, u"HTTP CONNECT: `http`, `proxy_dns`"_s,
                    u"http"_s + at + port, page),
    };
}

QList<Pair> wgetPairs(const InteropBed &bed)
{
    const auto wget = [&](const QString &name, const QString &way, const QString &variable,
                          const QString &url) {
        return Pair{.name = name,
                    .client = u"wget"_s,
                    .way = way,
                    .package = u"wget"_s,
                    .command = {u"wget"_s,
                                {u"--quiet"_s, u"--tries=1"_s, u"--ca-certificate"_s,
                                 bed.certificate(), u"--output-document=-"_s, url},
                                {},
                                {{variable, u"http://%1/"_s.arg(bed.proxy())}}}};
    };
    return {
        wget(u"wget-http"_s, u"HTTP proxy: `http_proxy`"_s, u"http_proxy"_s,
             bed.url(u"/page.html"_s)),
        wget(u"wget-https"_s, u"HTTP CONNECT, https: `https_proxy`"_s, u"https_proxy"_s,
             bed.secureUrl(u"/page.html"_s)),
    };
}

QList<Pair> gitPairs(InteropBed &bed)
{
    const auto git = [&](const QString &name, const QString &way, const QString &proxy,
                         const QString &url) {
        const QString folder = bed.freshFolder();
        Pair pair{.name = name,
                  .client = u"git clone"_s,
                  .way = way,
                  .package = u"git"_s,
                  .command = {u"git"_s,
                              {u"-c"_s, u"http.proxy="_s + proxy, u"-c"_s,
                               u"http.sslCAInfo="_s + bed.certificate(), u"clone"_s, u"--quiet"_s,
                               url, folder}}};
        pair.problem = [folder, words = bed.words()](const ClientOutput &output) {
            QFile file(QDir(folder).filePath(u"words"_s));
            return file.open(QIODevice::ReadOnly) && file.readAll() == words ? QString()
                                                                             : output.words();
        };
        return pair;
    };
    const QString secure = bed.secureUrl(u"/repository.git"_s);
    const QString plain = bed.url(u"/repository.git"_s);
    return {
        git(u"git-https-socks5h"_s, u"SOCKS 5, https: `http.proxy=socks5h://`"_s,
            u"socks5h://"_s + bed.proxy(), secure),
        git(u"git-http-socks5h"_s, u"SOCKS 5, http: `http.proxy=socks5h://`"_s,
            u"socks5h://"_s + bed.proxy(), plain),
        git(u"git-https-connect"_s, u"HTTP CONNECT, https: `http.proxy=http://`"_s,
            u"http://"_s + bed.proxy(), secure),
        git(u"git-http"_s, u"HTTP proxy, http: `http.proxy=http://`"_s, u"http://"_s + bed.proxy(),
            plain),
    };
}

/// An apt that knows one small repository, and nothing of this machine's.
Pair apt(InteropBed &bed, const QString &name, const QString &way, const QString &proxy)
{
    const QString folder = bed.freshFolder();
    const QString lists = folder + u"/state/lists"_s;
    QDir().mkpath(lists + u"/partial"_s);
    QDir().mkpath(folder + u"/cache/archives/partial"_s);
    QDir().mkpath(folder + u"/etc"_s);
    const QString sources = bed.writeFile(
        name + u".list"_s, "deb [trusted=yes] " + bed.url(u"/apt/"_s).toUtf8() + " ./\n");
    const QString config = bed.writeFile(
        name + u".conf"_s,
        u"Dir::Etc \"%1/etc\";\nDir::Etc::SourceList \"%2\";\nDir::State \"%1/state\";\n"
        "Dir::State::status \"/dev/null\";\nDir::Cache \"%1/cache\";\n"
        "Acquire::http::Proxy \"%3\";\nAcquire::Languages \"none\";\nAcquire::Retries \"0\";\n"
        // Run by root, apt would fetch as another user, whom the endpoint turns away.
        "APT::Sandbox::User \"root\";\nAPT::Update::Error-Mode \"any\";\n"_s
            .arg(folder, sources, proxy)
            .toUtf8());
    Pair pair{
        .name = name,
        .client = u"apt-get update"_s,
        .way = way,
        .package = u"apt"_s,
        .command = {u"apt-get"_s, {u"--quiet=2"_s, u"update"_s}, {}, {{u"APT_CONFIG"_s, config}}}};
    pair.problem = [lists,
                    words = QByteArray(bed.words()).replace(' ', '-')](const ClientOutput &output) {
        for (const QFileInfo &entry : QDir(lists).entryInfoList({u"*Packages"_s}, QDir::Files)) {
            QFile file(entry.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                return QString();
        }
        return output.words();
    };
    pair.note = u"run by root, apt fetches as the user `_apt`, whom an endpoint turns away: set "
                "`APT::Sandbox::User \"root\"`, or let other users use the endpoint"_s;
    return pair;
}

} // namespace

QList<Pair> toolPairs(InteropBed &bed)
{
    return proxychainsPairs(bed) + wgetPairs(bed) + gitPairs(bed) +
           QList<Pair>{
               apt(bed, u"apt-socks5h"_s, u"SOCKS 5: `Acquire::http::Proxy \"socks5h://\"`"_s,
                   u"socks5h://"_s + bed.proxy()),
               apt(bed, u"apt-http"_s, u"HTTP proxy: `Acquire::http::Proxy \"http://\"`"_s,
                   u"http://"_s + bed.proxy()),
           };
}

} // namespace Culvert::Interop
