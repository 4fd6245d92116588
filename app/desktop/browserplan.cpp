// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/browserplan.h"

#include <QFileInfo>
#include <QHostAddress>

#include <algorithm>
#include <array>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ChromiumNames{u"chromium", u"chrome", u"brave",   u"vivaldi", u"msedge",
                                   u"edge",     u"opera",  u"thorium", u"iridium", u"cromite"};
constexpr std::array FirefoxNames{u"firefox", u"librewolf", u"waterfox", u"icecat", u"floorp"};

QString execLine(const QString &desktopEntry)
{
    bool inEntry = false;
    const QStringList lines = desktopEntry.split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'['))
            inEntry = line == u"[Desktop Entry]";
        const qsizetype equals = line.indexOf(u'=');
        if (inEntry && equals > 0 && line.left(equals).trimmed() == u"Exec")
            return line.mid(equals + 1).trimmed();
    }
    return {};
}

/// Splits by spaces outside of double quotes; a backslash takes the next character as it is.
QStringList split(const QString &line)
{
    QStringList words;
    QString word;
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\' && i + 1 < line.size()) {
            word += line.at(++i);
            any = true;
        } else if (c == u'"') {
            quoted = !quoted;
            any = true;
        } else if (c.isSpace() && !quoted) {
            if (any)
                words.append(word);
            word.clear();
            any = false;
        } else {
            word += c;
            any = true;
        }
    }
    if (any)
        words.append(word);
    return words;
}

template <std::size_t N>
bool containsOne(const QString &text, const std::array<const char16_t *, N> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [&text](const char16_t *name) { return text.contains(QStringView(name)); });
}

/// The proxy's host as it stands in a URL.
QString urlHost(const QString &host)
{
    return host.contains(u':') ? u'[' + host + u']' : host;
}

QString preference(const char16_t *name, const QString &value)
{
    return u"user_pref(\"%1\", %2);\n"_s.arg(QStringView(name), value);
}

QString quoted(const QString &value)
{
    return u'"' + value + u'"';
}

} // namespace

QStringList BrowserPlan::commandOf(const QString &desktopEntry)
{
    QStringList command;
    const QStringList words = split(execLine(desktopEntry));
    for (QString word : words) {
        const bool fieldCode = word.size() == 2 && word.at(0) == u'%' && word.at(1) != u'%';
        // Flatpak's marks around forwarded files.
        if (fieldCode || word.startsWith(u"@@"))
            continue;
        command.append(word.replace(u"%%"_s, u"%"_s));
    }
    return command;
}

std::optional<BrowserKind> BrowserPlan::kindOf(const QStringList &command)
{
    for (const QString &word : command) {
        // Options and variables may name anything.
        if (word.startsWith(u'-') || word.contains(u'='))
            continue;
        const QString name = QFileInfo(word).fileName().toLower();
        if (containsOne(name, FirefoxNames))
            return BrowserKind::Firefox;
        if (containsOne(name, ChromiumNames))
            return BrowserKind::Chromium;
    }
    return std::nullopt;
}

QStringList BrowserPlan::separation(BrowserKind kind, const QString &dataDirectory)
{
    if (kind == BrowserKind::Firefox)
        return {u"--no-remote"_s, u"--new-instance"_s, u"--profile"_s, dataDirectory};
    return {u"--user-data-dir=" + dataDirectory, u"--no-first-run"_s,
            u"--no-default-browser-check"_s};
}

std::optional<QString> BrowserPlan::confinedDirectory(const QStringList &command,
                                                      const QString &home)
{
    bool isFlatpak = false;
    for (const QString &word : command) {
        if (word.startsWith(u'-') || (word.contains(u'=') && !word.startsWith(u'/')))
            continue;
        const QFileInfo file(word);
        // The name of an app of a snap of another name comes behind a dot.
        if (file.path().endsWith(u"/snap/bin"))
            return u"%1/snap/%2/common/culvert"_s.arg(home, file.fileName().section(u'.', 0, 0));
        if (isFlatpak && word != u"run")
            return u"%1/.var/app/%2/culvert"_s.arg(home, word);
        isFlatpak = isFlatpak || file.fileName() == u"flatpak";
    }
    return std::nullopt;
}

QStringList BrowserPlan::arguments(BrowserKind kind, const QString &dataDirectory,
                                   const HostPort &socks, const QUrl &url)
{
    QStringList arguments = separation(kind, dataDirectory);
    if (kind == BrowserKind::Chromium) {
        const HostPort proxy = reachable(socks);
        arguments += {
            u"--proxy-server=socks5://%1:%2"_s.arg(urlHost(proxy.host),
                                                   QString::number(proxy.port)),
            u"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE " + proxy.host,
            u"--proxy-bypass-list=<-loopback>"_s,
            u"--webrtc-ip-handling-policy=disable_non_proxied_udp"_s,
        };
    }
    // An address that is not a URL could be an option.
    if (url.isValid() && !url.scheme().isEmpty())
        arguments.append(url.toString(QUrl::FullyEncoded));
    return arguments;
}

QString BrowserPlan::userJs(const HostPort &socks)
{
    const HostPort proxy = reachable(socks);
    const QString yes = u"true"_s;
    const QString no = u"false"_s;
    QString text;
    text += preference(u"network.proxy.type", u"1"_s);
    text += preference(u"network.proxy.socks", quoted(proxy.host));
    text += preference(u"network.proxy.socks_port", QString::number(proxy.port));
    text += preference(u"network.proxy.socks_version", u"5"_s);
    text += preference(u"network.proxy.no_proxies_on", quoted({}));
    text += preference(u"network.proxy.socks_remote_dns", yes);
    text += preference(u"network.proxy.socks5_remote_dns", yes);
    text += preference(u"network.proxy.allow_hijacking_localhost", yes);
    text += preference(u"network.proxy.failover_direct", no);
    text += preference(u"network.proxy.allow_bypass", no);
    text += preference(u"network.trr.mode", u"5"_s);
    text += preference(u"network.dns.disablePrefetch", yes);
    text += preference(u"media.peerconnection.ice.proxy_only", yes);
    text += preference(u"network.captive-portal-service.enabled", no);
    text += preference(u"network.connectivity-service.enabled", no);
    return text;
}

HostPort BrowserPlan::reachable(const HostPort &listen)
{
    const QHostAddress address(listen.host);
    if (address == QHostAddress(QHostAddress::AnyIPv4))
        return {u"127.0.0.1"_s, listen.port};
    if (address == QHostAddress(QHostAddress::AnyIPv6))
        return {u"::1"_s, listen.port};
    return listen;
}

} // namespace Culvert
