// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/foreignhost.h"

#include "core/import/configkeywords.h"
#include "core/import/forwardtext.h"
#include "core/model/destination.h"
#include "core/model/names.h"
#include "core/texts/tr.h"

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ForeignHost)

using namespace Qt::StringLiterals;

namespace {

bool isYes(const QString &word)
{
    return word.compare(u"yes", Qt::CaseInsensitive) == 0 ||
           word.compare(u"true", Qt::CaseInsensitive) == 0;
}

/// Their value is the whole rest of the line, "#" included.
bool isCommand(const QString &name)
{
    return name == u"ProxyCommand" || name == u"LocalCommand" || name == u"RemoteCommand" ||
           name == u"KnownHostsCommand";
}

/// ssh_config(5), TOKENS: the host as typed, and a percent sign.
QString expandedHostName(const QString &text, const QString &alias)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool percent = text.at(i) == u'%' && i + 1 < text.size();
        if (percent && text.at(i + 1) == u'h')
            result += alias;
        else if (percent && text.at(i + 1) == u'%')
            result += u'%';
        else {
            result += text.at(i);
            continue;
        }
        ++i;
    }
    return result;
}

const FieldProblem *problemWith(const QList<FieldProblem> &problems, QStringView field)
{
    const auto found =
        std::find_if(problems.begin(), problems.end(), [field](const FieldProblem &problem) {
            return problem.field.startsWith(field);
        });
    return found == problems.end() ? nullptr : &*found;
}

} // namespace

ForeignHost::ForeignHost(const QString &alias, const QList<ConfigLine> &lines)
{
    m_item.source = alias;
    m_item.profile = Profile::create(alias, {});
    if (const QString problem = profileNameProblem(alias); !problem.isEmpty()) {
        refuse(problem);
        return;
    }
    // Culvert gives it to no shell, but a person may.
    if (std::any_of(alias.begin(), alias.end(),
                    [](QChar c) { return QStringView(u"$`;&|<>(){}\\\"'").contains(c); }))
        m_item.warnings.append(tr("its name has characters that mean something to a shell"));
    for (const ConfigLine &line : lines)
        read(line);
    addForwards();
    makeDestination();
    checkJumpHosts();
    if (!m_meaningless.isEmpty())
        m_item.leftOut.append(tr("%1: of no use to a tunnel, or Culvert's own business")
                                  .arg(m_meaningless.join(u", "_s)));
}

void ForeignHost::read(const ConfigLine &line)
{
    const ConfigKeyword keyword = configKeyword(line.keyword);
    switch (keyword.fate) {
    case OptionFate::Special:
        readSpecial(keyword.name, line);
        break;
    case OptionFate::Harmless:
        readOption(keyword.name, line);
        break;
    case OptionFate::Disabled:
        readDisabled(keyword.name, line);
        break;
    case OptionFate::Weakening:
        readWeakening(keyword.name, line);
        break;
    case OptionFate::Meaningless:
        if (!m_meaningless.contains(keyword.name))
            m_meaningless.append(keyword.name);
        break;
    case OptionFate::Unknown:
        leaveOut(line, tr("Culvert does not know this option"));
        break;
    }
}

void ForeignHost::readSpecial(const QString &name, const ConfigLine &line)
{
    const QString &word = line.arguments.first();
    if (name.endsWith(u"Forward")) {
        m_forwards.append(line);
    } else if (name == u"IdentityFile") {
        readIdentity(line);
    } else if (name == u"ProxyJump") {
        readJumpHosts(line);
    } else if (m_set.contains(name)) {
        return;
    } else if (name == u"HostName") {
        m_hostName = expandedHostName(word, m_item.source);
    } else if (name == u"User") {
        m_user = word;
    } else if (name == u"Port") {
        m_port = word;
    } else if (name == u"GatewayPorts") {
        m_gatewayPorts = isYes(word);
    }
    m_set.insert(name);
}

void ForeignHost::readOption(const QString &name, const ConfigLine &line)
{
    if (m_set.contains(name)) {
        // The only one of these that ssh collects.
        if (name == u"CertificateFile")
            leaveOut(line, tr("a profile has one only"));
        return;
    }
    m_set.insert(name);
    if (const QString problem = optionProblem(name, line.value); !problem.isEmpty())
        leaveOut(line, problem);
    else
        m_item.profile.options.insert(name, line.value);
}

void ForeignHost::readDisabled(const QString &name, const ConfigLine &line)
{
    const QString value = isCommand(name) ? line.text : line.value;
    // Of ProxyJump and ProxyCommand the first counts, also a "none".
    if (name == u"ProxyCommand" && m_set.contains(u"ProxyJump"_s))
        return;
    QMap<QString, QString> &disabled = m_item.profile.disabledOptions;
    if (name == u"Include" && disabled.contains(name)) {
        disabled[name] += u' ' + value;
        return;
    }
    if (m_set.contains(name))
        return;
    m_set.insert(name);
    if (!needsConsent(name, value))
        return;
    // What would be refused anyhow because it weakens the check of host keys is not kept, either.
    if (name.endsWith(u"KnownHostsFile") && !optionProblem(name, value).isEmpty())
        leaveOut(line, optionProblem(name, value));
    else
        disabled.insert(name, value);
}

void ForeignHost::readWeakening(const QString &name, const ConfigLine &line)
{
    if (m_set.contains(name))
        return;
    m_set.insert(name);
    if (needsConsent(name, line.value))
        leaveOut(line, tr("it would weaken the check of host keys"));
}

void ForeignHost::readIdentity(const ConfigLine &line)
{
    const QString &path = line.arguments.first();
    const QString option = u"IdentityFile"_s;
    Profile &profile = m_item.profile;
    const bool plain = !path.contains(u'%') && !path.contains(u'$') && !path.startsWith(u'-') &&
                       path.compare(u"none", Qt::CaseInsensitive) != 0;
    if (plain && profile.identityFile.isEmpty())
        profile.identityFile = path;
    else if (!profile.options.contains(option))
        profile.options.insert(option, line.value);
    else
        leaveOut(line, tr("a profile has two only"));
}

void ForeignHost::readJumpHosts(const ConfigLine &line)
{
    if (m_set.contains(u"ProxyJump"_s) || m_set.contains(u"ProxyCommand"_s))
        return;
    const QString text = line.text.section(u'#', 0, 0).trimmed();
    if (text.compare(u"none", Qt::CaseInsensitive) != 0)
        m_item.profile.jumpHosts = text.split(u',');
}

/// When all lines are read, for GatewayPorts may come after them.
void ForeignHost::addForwards()
{
    for (const ConfigLine &line : std::as_const(m_forwards))
        addForward(line);
}

void ForeignHost::addForward(const ConfigLine &line)
{
    const ForwardKind kind = line.keyword == u"localforward"    ? ForwardKind::Local
                             : line.keyword == u"remoteforward" ? ForwardKind::Remote
                                                                : ForwardKind::Dynamic;
    const Result<EndpointSettings> endpoint =
        endpointFromForward(kind, line.arguments.first(), line.arguments.value(1), m_gatewayPorts);
    if (!endpoint) {
        leaveOut(line, endpoint.failure().message);
        return;
    }
    // By itself: all of them together each time would take long for a file with many.
    Profile alone;
    alone.endpoints.append(*endpoint);
    const QList<FieldProblem> problems = alone.problems();
    const QStringList keys = endpoint->listenKeys();
    if (const FieldProblem *problem = problemWith(problems, u"endpoints[")) {
        leaveOut(line, problem->message);
    } else if (std::any_of(keys.begin(), keys.end(),
                           [this](const QString &key) { return m_listening.contains(key); })) {
        leaveOut(line, tr("two endpoints listen on %1").arg(endpoint->listen.toString()));
    } else {
        for (const QString &key : keys)
            m_listening.insert(key);
        m_item.profile.endpoints.append(*endpoint);
    }
}

void ForeignHost::makeDestination()
{
    Destination destination;
    destination.host = m_hostName.isEmpty() ? m_item.source : m_hostName;
    destination.user = m_user;
    if (const QString problem = hostProblem(destination.host); !problem.isEmpty()) {
        refuse(problem);
        return;
    }
    if (const QString problem = m_user.isEmpty() ? QString() : userProblem(m_user);
        !problem.isEmpty()) {
        refuse(problem);
        return;
    }
    if (!m_port.isEmpty()) {
        destination.port = parsePort(m_port).value_or(0);
        if (destination.port == 0) {
            refuse(tr("the port must be a number from 1 to 65535"));
            return;
        }
    }
    m_item.profile.destination = destination.toString();
    const Result<Destination> parsed = Destination::parse(m_item.profile.destination);
    if (!parsed)
        refuse(parsed.failure().message);
    else if (*parsed != destination)
        refuse(tr("host, user and port make no destination"));
}

void ForeignHost::checkJumpHosts()
{
    const QList<FieldProblem> problems = m_item.profile.problems();
    if (const FieldProblem *problem = problemWith(problems, u"jumpHosts["))
        refuse(tr("its jump host: %1").arg(problem->message));
}

void ForeignHost::refuse(const QString &reason)
{
    if (m_item.outcome == ImportItem::Outcome::Refused)
        return;
    m_item.outcome = ImportItem::Outcome::Refused;
    m_item.reason = reason;
}

void ForeignHost::leaveOut(const ConfigLine &line, const QString &why)
{
    m_item.leftOut.append(
        u"%1 %2: %3"_s.arg(printable(configKeyword(line.keyword).name), printable(line.text), why));
}

} // namespace Culvert
