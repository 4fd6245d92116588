// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/profileexport.h"

#include "core/import/configkeywords.h"
#include "core/import/foreignhost.h"
#include "core/import/forwardtext.h"
#include "core/model/destination.h"
#include "core/texts/tr.h"

#include <QSet>

#include <algorithm>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ProfileExport)

using namespace Qt::StringLiterals;

namespace {

/// One profile's lines. Whether ssh_config can say something is found out by reading it again.
class HostWriter
{
public:
    HostWriter(const Profile &profile, QString alias, const ExportFacts &facts)
        : m_profile(profile)
        , m_facts(facts)
        , m_alias(std::move(alias))
    {}

    QString write()
    {
        m_text = u"# " + printable(tr("profile %1").arg(m_profile.name)) + u'\n';
        if (!destinationHostProblem(m_alias).isEmpty())
            comment(tr("ssh takes no host of this name, an import does"));
        m_text += u"Host " + word(m_alias) + u'\n';
        writeDestination();
        if (!m_profile.identityFile.isEmpty())
            directive(u"IdentityFile " + word(m_profile.identityFile), [this](const Profile &p) {
                return p.identityFile == m_profile.identityFile;
            });
        writeJumpHosts();
        writeWhatSshKnows();
        for (auto it = m_profile.options.begin(); it != m_profile.options.end(); ++it)
            writeOption(it.key(), it.value());
        for (const EndpointSettings &endpoint : m_profile.endpoints)
            writeEndpoint(endpoint);
        writeRest();
        return m_text + u'\n';
    }

    static QString word(const QString &text)
    {
        QString quoted = text;
        quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        const bool plain = quoted == text && !text.contains(u' ') && !text.contains(u'\'') &&
                           !text.startsWith(u'#') && !text.startsWith(u'=');
        return plain ? text : u'"' + quoted + u'"';
    }

private:
    void writeDestination()
    {
        const Result<Destination> destination = Destination::parse(m_profile.destination);
        if (!destination) {
            comment(tr("destination %1").arg(withoutPassword(m_profile.destination)));
            return;
        }
        const QString hostName = option(u"HostName"_s);
        const Destination real = resolved(*destination);
        if (real.host != destination->host)
            comment(tr("\"%1\" is an alias, and this is what ssh makes of it on this machine")
                        .arg(destination->host));
        if (!hostName.isEmpty())
            line(u"HostName " + hostName);
        else if (real.host != m_alias)
            line(u"HostName " + QString(real.host).replace(u'%', u"%%"_s));
        const QString user = option(u"User"_s);
        if (!user.isEmpty() || !real.user.isEmpty())
            line(u"User " + (user.isEmpty() ? real.user : user));
        const QString port = option(u"Port"_s);
        if (!port.isEmpty() || real.port != 0)
            line(u"Port " + (port.isEmpty() ? QString::number(real.port) : port));
    }

    void writeJumpHosts()
    {
        // ssh prefers what is set first, and of these two either.
        if (m_profile.jumpHosts.isEmpty() &&
            (!option(u"ProxyCommand"_s).isEmpty() || !option(u"ProxyJump"_s).isEmpty()))
            return;
        QStringList jumps = jumpHostsOf(m_profile, m_facts);
        for (QString &jump : jumps) {
            const Result<Destination> parsed = Destination::parse(jump);
            if (!parsed)
                continue;
            const Destination real = resolved(*parsed);
            if (real.host != parsed->host)
                jump = real.toString();
        }
        if (!jumps.isEmpty())
            directive(u"ProxyJump " + jumps.join(u','),
                      [&jumps](const Profile &p) { return p.jumpHosts == jumps; });
    }

    /// What the person's own configuration has for the destination, and a login needs.
    void writeWhatSshKnows()
    {
        const Result<Destination> destination = Destination::parse(m_profile.destination);
        const ResolvedConfig *config = destination ? factOf(destination->host) : nullptr;
        if (!config || resolved(*destination).host == destination->host)
            return;
        for (const char *name : {"ProxyCommand", "HostKeyAlias", "IdentitiesOnly"}) {
            const QString option = QString::fromLatin1(name);
            const QString value = config->value(option.toLower()).value(0);
            if (isSet(value) && value != u"no" && this->option(option).isEmpty())
                writeOption(option, value);
        }
        const QStringList keys = config->value(u"identityfile"_s);
        const bool usual = std::all_of(keys.begin(), keys.end(), [](const QString &key) {
            return key.startsWith(u"~/.ssh/id_");
        });
        if (usual || !m_profile.identityFile.isEmpty())
            return;
        for (const QString &key : keys)
            line(u"IdentityFile " + word(key));
    }

    /// What ssh makes of a host on this machine; null if that is unknown.
    const ResolvedConfig *factOf(const QString &host) const
    {
        const auto fact = m_facts.find({m_profile.configFile, host});
        return fact == m_facts.end() || !fact->second ? nullptr : &*fact->second;
    }

    /// The same as another ssh needs it, where the host is an alias.
    Destination resolved(const Destination &named)
    {
        Destination real = named;
        const auto fact = m_facts.find({m_profile.configFile, named.host});
        if (fact != m_facts.end() && !fact->second)
            comment(tr("ssh does not say what \"%1\" is: %2")
                        .arg(named.host, fact->second.failure().message));
        const ResolvedConfig *config = factOf(named.host);
        const QString host =
            config ? firstValue(*config, QLatin1StringView("hostname")) : QString();
        if (host.isEmpty() || host.compare(named.host, Qt::CaseInsensitive) == 0)
            return real;
        real.host = host;
        if (real.user.isEmpty())
            real.user = firstValue(*config, QLatin1StringView("user"));
        const quint16 port = firstValue(*config, QLatin1StringView("port")).toUShort();
        if (real.port == 0 && port != 22)
            real.port = port;
        return real;
    }

    /// ssh prefers it to what the destination says.
    QString option(const QString &name) const
    {
        for (auto it = m_profile.options.begin(); it != m_profile.options.end(); ++it) {
            if (it.key().compare(name, Qt::CaseInsensitive) == 0)
                return it.value();
        }
        return {};
    }

    void writeOption(const QString &key, const QString &value)
    {
        const QString name = configKeyword(key).name;
        if (name == u"HostName" || name == u"User" || name == u"Port")
            return;
        directive(name + u' ' + value, [&](const Profile &p) {
            return p.options.value(name) == value || p.disabledOptions.value(name) == value ||
                   (name == u"IdentityFile" && !p.identityFile.isEmpty());
        });
    }

    void writeEndpoint(const EndpointSettings &endpoint)
    {
        // ssh has no switch for a forward: whoever reads the line would have it.
        if (!endpoint.enabled)
            comment(tr("switched off: %1").arg(forwardLine(endpoint)));
        else
            directive(forwardLine(endpoint), [&endpoint](const Profile &p) {
                return p.endpoints.size() == 1 && p.endpoints.first().type == endpoint.type &&
                       p.endpoints.first().listen == endpoint.listen &&
                       p.endpoints.first().target == endpoint.target;
            });
        if (!endpoint.name.isEmpty())
            comment(tr("name of the endpoint: %1").arg(endpoint.name));
        if (endpoint.allowOtherUsers)
            comment(tr("other users of this machine may use it"));
        if (endpoint.browsers)
            comment(*endpoint.browsers ? tr("web pages may use it")
                                       : tr("web pages may not use it"));
        if (!endpoint.user.isEmpty())
            comment(tr("it asks for a user and a password"));
    }

    void writeRest()
    {
        const Profile fresh = Profile::create({}, {});
        if (m_profile.start != fresh.start)
            comment(tr("start: %1").arg(startModeName(m_profile.start)));
        if (m_profile.idleSeconds != fresh.idleSeconds)
            comment(tr("idle seconds: %1").arg(m_profile.idleSeconds));
        if (!m_profile.configFile.isEmpty())
            comment(tr("configuration file: %1").arg(m_profile.configFile));
        if (!m_profile.disabledConfigFile.isEmpty())
            comment(tr("disabled configuration file: %1").arg(m_profile.disabledConfigFile));
        if (m_profile.pool != fresh.pool)
            comment(tr("pool: %1 processes, %2 connections per process")
                        .arg(m_profile.pool.processes)
                        .arg(m_profile.pool.connectionsPerProcess));
        for (auto it = m_profile.disabledOptions.begin(); it != m_profile.disabledOptions.end();
             ++it)
            comment(tr("disabled: %1 %2").arg(it.key(), it.value()));
        const bool others = !m_profile.unknown.isEmpty() ||
                            std::any_of(m_profile.endpoints.begin(), m_profile.endpoints.end(),
                                        [](const EndpointSettings &endpoint) {
                                            return !endpoint.unknown.isEmpty();
                                        });
        if (others)
            comment(tr("fields of a newer Culvert are left out"));
    }

    /// Writes the line if reading it gives what is meant, and else a comment.
    template <typename Check>
    void directive(const QString &text, const Check &isMeant)
    {
        const QByteArray config = "Host x\n" + text.toUtf8();
        const ImportItem read = ForeignHost(u"x"_s, ForeignConfig(config).linesFor(u"x"_s)).item();
        if (isMeant(read.profile) && !text.contains(u'\n'))
            line(text);
        else
            comment(text);
    }

    /// What cannot be shown as it is cannot be copied from a terminal either.
    void line(const QString &text)
    {
        if (isPlainLine(text))
            m_text += u"    " + text + u'\n';
        else
            comment(text);
    }
    /// Whatever is in it, it stays one line.
    void comment(const QString &text) { m_text += u"    # " + printable(text) + u'\n'; }

    const Profile &m_profile;
    const ExportFacts &m_facts;
    QString m_alias;
    QString m_text;
};

/// The name as a "Host" line can have it.
QString aliasOf(const QString &name)
{
    QString alias = name;
    for (const QChar c : {u'*', u'?', u'!', u'"'})
        alias.replace(c, u'-');
    alias = printable(alias);
    return alias.trimmed().isEmpty() ? u"unnamed"_s : alias;
}

} // namespace

QByteArray sshConfigText(const QList<Profile> &profiles, const ExportFacts &facts)
{
    QString text;
    QSet<QString> taken;
    for (const Profile &profile : profiles) {
        const QString wanted = aliasOf(profile.name);
        QString alias = wanted;
        for (int number = 2; taken.contains(alias); ++number)
            alias = u"%1-%2"_s.arg(wanted).arg(number);
        taken.insert(alias);
        text += HostWriter(profile, alias, facts).write();
    }
    return text.toUtf8();
}

QStringList profilesWithSecrets(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles) {
        const bool secret = std::any_of(
            profile.endpoints.begin(), profile.endpoints.end(),
            [](const EndpointSettings &endpoint) { return !endpoint.password.isEmpty(); });
        if (secret)
            names.append(profile.name);
    }
    return names;
}

} // namespace Culvert
