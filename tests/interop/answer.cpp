// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/interop/answer.h"

#include "tests/interop/interopbed.h"
#include "tests/interop/pair.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace Culvert::Interop {

using namespace Qt::StringLiterals;

namespace {

/// A port that is never listened at (RFC 1078).
constexpr quint16 ClosedPort = 1;
constexpr quint16 AnyPort = 80;

struct Target
{
    QString name;
    HostPort place;
    quint16 proxyPort;
    bool isSlow = false;
};

QList<Target> targetsOf(const InteropBed &bed)
{
    return {
        {u"refused"_s, {InteropBed::siteName(), ClosedPort}, bed.port()},
        {u"unknown"_s, {InteropBed::unknownName(), AnyPort}, bed.port()},
        {u"prohibited"_s, {InteropBed::prohibitedName(), AnyPort}, bed.port()},
        {u"late"_s, {InteropBed::siteName(), AnyPort}, bed.latePort(), true},
    };
}

QString filledIn(const QString &text, const Target &target)
{
    return QString(text)
        .replace(u"{host}"_s, target.place.host)
        .replace(u"{port}"_s, QString::number(target.place.port))
        .replace(u"{proxyport}"_s, QString::number(target.proxyPort));
}

ClientCommand filledIn(ClientCommand command, const Target &target)
{
    for (QString &argument : command.arguments)
        argument = filledIn(argument, target);
    for (auto &[name, value] : command.variables)
        value = filledIn(value, target);
    return command;
}

/// What a client says of one target.
struct Expected
{
    int exitStatus;
    QString word;
};

/// A client, with {host}, {port} and {proxyport} in its arguments for those of the target, and what
/// it says of each target in turn.
struct Teller
{
    QString name;
    QString client;
    QString way;
    ClientCommand command;
    QList<Expected> expected;
};

QList<Expected> same(int exitStatus, const QStringList &words)
{
    QList<Expected> all;
    for (const QString &word : words)
        all.append({exitStatus, word});
    return all;
}

const QString Proxy = u"127.0.0.1:{proxyport}"_s;
const QString HttpProxy = u"http://127.0.0.1:{proxyport}"_s;

/// What is the same for every client that tells the status code.
const QStringList HttpCodes{u"502"_s, u"502"_s, u"403"_s, u"504"_s};
/// And for those that show the reason phrase, which is the server's sentence.
const QStringList Reasons{u"Connection refused"_s, u"Name or service not known"_s, u"prohibited"_s,
                          u"no answer within"_s};

QList<Teller> curlTellers()
{
    const auto curl = [](const QStringList &arguments) {
        return ClientCommand{u"curl"_s, QStringList{u"--silent"_s, u"--show-error"_s} + arguments +
                                            QStringList{u"http://{host}:{port}/"_s}};
    };
    return {
        {u"curl-socks5h"_s, u"curl"_s, u"SOCKS 5"_s, curl({u"--socks5-hostname"_s, Proxy}),
         same(97, {u"(5)"_s, u"(4)"_s, u"(2)"_s, u"(1)"_s})},
        {u"curl-socks4a"_s, u"curl"_s, u"SOCKS 4a"_s, curl({u"--socks4a"_s, Proxy}),
         same(97, {u"(91)"_s, u"(91)"_s, u"(91)"_s, u"(91)"_s})},
        {u"curl-connect"_s, u"curl"_s, u"HTTP CONNECT"_s,
         curl({u"-x"_s, HttpProxy, u"--proxytunnel"_s}), same(56, HttpCodes)},
        {u"curl-connect-code"_s, u"curl"_s, u"HTTP CONNECT, `-w %{http_connect}`"_s,
         curl({u"-x"_s, HttpProxy, u"--proxytunnel"_s, u"--no-show-error"_s, u"-w"_s,
               u"%{http_connect}\\n"_s}),
         same(56, HttpCodes)},
        {u"curl-http"_s, u"curl"_s, u"HTTP proxy, `--fail`"_s,
         curl({u"-x"_s, HttpProxy, u"--fail"_s}), same(22, HttpCodes)},
    };
}

QList<Teller> netcatTellers()
{
    const auto nc = [](const QString &protocol) {
        return ClientCommand{u"nc.openbsd"_s,
                             {u"-X"_s, protocol, u"-x"_s, Proxy, u"{host}"_s, u"{port}"_s},
                             pageRequest()};
    };
    const auto ncat = [](const QStringList &options) {
        return ClientCommand{u"ncat"_s,
                             QStringList{u"--proxy"_s, Proxy, u"--proxy-type"_s} + options +
                                 QStringList{u"{host}"_s, u"{port}"_s},
                             pageRequest()};
    };
    const QStringList remote{u"--proxy-dns"_s, u"remote"_s};
    return {
        {u"nc-socks5"_s, u"netcat-openbsd"_s, u"SOCKS 5"_s, nc(u"5"_s),
         same(1, {u"Connection refused"_s, u"Host unreachable"_s, u"not allowed"_s,
                  u"General SOCKS server failure"_s})},
        {u"nc-connect"_s, u"netcat-openbsd"_s, u"HTTP CONNECT"_s, nc(u"connect"_s),
         same(1, HttpCodes)},
        {u"ncat-socks5"_s, u"ncat"_s, u"SOCKS 5"_s, ncat(QStringList{u"socks5"_s} + remote),
         same(1, {u"refused"_s, u"unreachable"_s, u"not allowed"_s, u"general"_s})},
        {u"ncat-socks4a"_s, u"ncat"_s, u"SOCKS 4a"_s, ncat(QStringList{u"socks4"_s} + remote),
         same(1, {u"failed"_s, u"failed"_s, u"failed"_s, u"failed"_s})},
        {u"ncat-connect"_s, u"ncat"_s, u"HTTP CONNECT"_s, ncat({u"http"_s}), same(1, HttpCodes)},
    };
}

QList<Teller> socatTellers()
{
    const auto socat = [](const QString &address) {
        return ClientCommand{u"socat"_s, {u"-"_s, address}, pageRequest()};
    };
    return {
        {u"socat-socks4a"_s, u"socat"_s, u"SOCKS 4a"_s,
         socat(u"SOCKS4A:127.0.0.1:{host}:{port},socksport={proxyport}"_s),
         same(1, {u"rejected"_s, u"rejected"_s, u"rejected"_s, u"rejected"_s})},
        {u"socat-connect"_s, u"socat"_s, u"HTTP CONNECT"_s,
         socat(u"PROXY:127.0.0.1:{host}:{port},proxyport={proxyport}"_s), same(1, Reasons)},
    };
}

QList<Teller> toolTellers(const InteropBed &bed)
{
    const QStringList wget{u"--no-verbose"_s, u"--tries=1"_s, u"--output-document=-"_s};
    // It reads its port from a file.
    const auto chains = [&bed](quint16 port) {
        return bed.writeFile(u"proxychains/to-%1.conf"_s.arg(port),
                             u"strict_chain\nproxy_dns\ntcp_read_time_out 60000\n[ProxyList]\n"
                             "socks5 127.0.0.1 %1\n"_s.arg(port)
                                 .toLatin1());
    };
    const QString files = QFileInfo(chains(bed.port())).path();
    chains(bed.latePort());
    return {
        {u"wget-http"_s,
         u"wget"_s,
         u"HTTP proxy"_s,
         {u"wget"_s,
          wget + QStringList{u"http://{host}:{port}/"_s},
          {},
          {{u"http_proxy"_s, HttpProxy}}},
         {{8, u"502"_s}, {8, u"502"_s}, {8, u"403"_s}, {4, u""_s}}},
        {u"wget-https"_s,
         u"wget"_s,
         u"HTTP CONNECT, https"_s,
         {u"wget"_s,
          wget + QStringList{u"https://{host}:{port}/"_s},
          {},
          {{u"https_proxy"_s, HttpProxy}}},
         same(4, Reasons)},
        {u"git-https-connect"_s,
         u"git"_s,
         u"HTTP CONNECT, https"_s,
         {u"git"_s,
          {u"-c"_s, u"http.proxy="_s + HttpProxy, u"ls-remote"_s, u"https://{host}:{port}/r"_s}},
         same(128, HttpCodes)},
        {u"proxychains-socks5"_s,
         u"proxychains4 with curl"_s,
         u"SOCKS 5"_s,
         {u"proxychains4"_s,
          {u"-f"_s, files + u"/to-{proxyport}.conf"_s, u"curl"_s, u"--silent"_s, u"--show-error"_s,
           u"http://{host}:{port}/"_s}},
         same(7, QStringList(4, u"Couldn't connect"_s))},
    };
}

} // namespace

QList<Answer> allAnswers(const InteropBed &bed)
{
    QList<Answer> answers;
    const QList<Target> targets = targetsOf(bed);
    const QList<Teller> tellers =
        curlTellers() + netcatTellers() + socatTellers() + toolTellers(bed);
    for (const Teller &teller : tellers) {
        for (qsizetype index = 0; index < targets.size(); ++index) {
            const Target &target = targets.at(index);
            const Expected &expected = teller.expected.at(index);
            answers.append({teller.name + u'-' + target.name, teller.client, teller.way,
                            target.name, target.proxyPort, target.isSlow,
                            filledIn(teller.command, target), expected.exitStatus, expected.word});
        }
    }
    return answers;
}

QString lastWords(const Answer &answer, const ClientOutput &output)
{
    static const QRegularExpression time(
        u"^\\d+[-/]\\d+[-/]\\d+ \\d+:\\d+:\\d+ |(?<=socat)\\[\\d+\\]| after \\d+ ms"_s);
    const QString words = QString::fromUtf8(output.text + '\n' + output.errors).trimmed();
    return words.section(u'\n', -1).trimmed().remove(time).replace(
        QRegularExpression(u"\\b%1\\b"_s.arg(answer.port)), u"1080"_s);
}

QString problemOf(const Answer &answer, const ClientOutput &output, const QString &line)
{
    return output.exitStatus == answer.exitStatus && line.contains(answer.word) ? QString()
                                                                                : output.words();
}

} // namespace Culvert::Interop
