// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/config/hostkeycheck.h"

#include "core/config/accounthome.h"
#include "core/config/knownhosts.h"

#include <QRegularExpression>

#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// Those of ssh_config(5), TOKENS, that name a file; the others stay as they are, and so name none.
QString expanded(const QString &path, const ResolvedConfig &config)
{
    QString done;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path.at(i) != u'%' || i + 1 == path.size()) {
            done += path.at(i);
            continue;
        }
        switch (path.at(++i).unicode()) {
        case u'%':
            done += u'%';
            break;
        case u'd':
            done += accountHome();
            break;
        case u'h':
            done += firstValue(config, QLatin1StringView("hostname"));
            break;
        case u'n':
            done += firstValue(config, QLatin1StringView("host"));
            break;
        case u'k': {
            const QString alias = firstValue(config, QLatin1StringView("hostkeyalias"));
            done += isSet(alias) ? alias : firstValue(config, QLatin1StringView("host"));
            break;
        }
        case u'p':
            done += firstValue(config, QLatin1StringView("port"));
            break;
        case u'r':
            done += firstValue(config, QLatin1StringView("user"));
            break;
        case u'u':
            done += qEnvironmentVariable("USER");
            break;
        default:
            done += u'%';
            done += path.at(i);
        }
    }
    static const QRegularExpression variable(uR"(\$\{(\w+)\})"_s);
    for (auto match = variable.match(done); match.hasMatch(); match = variable.match(done))
        done.replace(match.capturedStart(), match.capturedLength(),
                     qEnvironmentVariable(match.captured(1).toLocal8Bit().constData()));
    return done;
}

} // namespace

QString knownHostName(const ResolvedConfig &config)
{
    const QString alias = firstValue(config, QLatin1StringView("hostkeyalias"));
    if (isSet(alias))
        return alias;
    const QString host = firstValue(config, QLatin1StringView("hostname"));
    const QString port = firstValue(config, QLatin1StringView("port"));
    return port.isEmpty() || port == u"22" ? host : u"[%1]:%2"_s.arg(host, port);
}

bool namesKnownHostsFile(const ResolvedConfig &config, const QString &file)
{
    if (file.isEmpty())
        return false;
    for (const char *keyword : {"userknownhostsfile", "globalknownhostsfile"}) {
        QString all;
        const QStringList words = firstValue(config, QLatin1StringView(keyword)).split(u' ');
        for (const QString &word : words) {
            QString path = expanded(word, config);
            if (path.startsWith(u"~/"))
                path = accountHome() + path.mid(1);
            all += u' ' + path;
        }
        // ssh prints them one behind the other, and does not mark a blank within a name.
        if (QString(all + u' ').contains(u' ' + file + u' '))
            return true;
    }
    return false;
}

HostKeyCheck::HostKeyCheck(QString messages, Answer answer, QObject *parent)
    : QObject(parent)
    , m_messages(std::move(messages))
    , m_answer(std::move(answer))
{}

void HostKeyCheck::start(const QString &program, const QStringList &arguments,
                         const QString &messages, QObject *parent, const Answer &answer)
{
    auto *check = new HostKeyCheck(messages, answer, parent);
    if (const std::optional<HostKeyChange> change = hostKeyChangeFromMessages(messages)) {
        check->m_host = change->host;
        check->m_file = change->file;
    } else if (const std::optional<QString> host = revokedHostFromMessages(messages)) {
        check->m_host = *host;
    } else {
        check->finish(false);
        return;
    }
    RouteResolver::resolve(program, arguments, check, [check](const Result<Route> &route) {
        if (route)
            check->resolved(*route);
        else
            check->finish(false);
    });
}

void HostKeyCheck::resolved(const Route &route)
{
    for (const ResolvedConfig &config : route) {
        if (knownHostName(config).compare(m_host, Qt::CaseInsensitive) != 0)
            continue;
        if (m_file.isEmpty()) {
            finish(true);
            return;
        }
        if (namesKnownHostsFile(config, m_file)) {
            findKeys();
            return;
        }
    }
    finish(false);
}

void HostKeyCheck::findKeys()
{
    KnownHosts::findOldKeys(*hostKeyChangeFromMessages(m_messages), this,
                            [this](const Result<HostKeyChange> &found) { finish(found.ok()); });
}

void HostKeyCheck::finish(bool believed)
{
    deleteLater();
    m_answer(believed);
}

} // namespace Culvert
