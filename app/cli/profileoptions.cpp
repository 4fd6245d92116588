// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/profileoptions.h"

#include "app/cli/endpointoptions.h"
#include "core/import/importreport.h"
#include "core/import/others/sshcommandline.h"
#include "core/model/destination.h"
#include "core/model/plaintext.h"
#include "core/texts/tr.h"
#include "ui/editor/profiledefaults.h"

#include <utility>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::ProfileOptions)

using namespace Qt::StringLiterals;

namespace {

/// Sets what the options say of the profile as a whole; those that are not there leave it as it is.
class ProfileOptions
{
public:
    ProfileOptions(const VerbRequest &request, Profile &profile)
        : m_request(request)
        , m_profile(profile)
    {}

    std::optional<Failure> apply();

private:
    void setText(const QString &option, QString &field) const;
    std::optional<Failure> setNumber(const QString &option, int &field) const;
    std::optional<Failure> setStart();
    std::optional<Failure> setOptions();
    void setImported();

    const VerbRequest &m_request;
    Profile &m_profile;
};

std::optional<Failure> ProfileOptions::apply()
{
    setText(u"name"_s, m_profile.name);
    setText(u"group"_s, m_profile.group);
    setText(u"config-file"_s, m_profile.configFile);
    setText(u"identity-file"_s, m_profile.identityFile);
    if (m_request.has(u"jump"_s)) {
        m_profile.jumpHosts = m_request.options.value(u"jump"_s);
        m_profile.jumpHosts.removeAll(QString());
    }
    std::optional<Failure> failure = setStart();
    if (!failure)
        failure = setNumber(u"idle"_s, m_profile.idleSeconds);
    if (!failure)
        failure = setNumber(u"processes"_s, m_profile.pool.processes);
    if (!failure)
        failure = setNumber(u"connections-per-process"_s, m_profile.pool.connectionsPerProcess);
    setImported();
    return failure ? failure : setOptions();
}

void ProfileOptions::setText(const QString &option, QString &field) const
{
    if (m_request.has(option))
        field = m_request.options.value(option).last();
}

std::optional<Failure> ProfileOptions::setNumber(const QString &option, int &field) const
{
    if (!m_request.has(option))
        return std::nullopt;
    const QString text = m_request.options.value(option).last();
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 0)
        return invalidProfile(u"--%1 %2"_s.arg(option, text), tr("must be a whole number"));
    field = number;
    return std::nullopt;
}

std::optional<Failure> ProfileOptions::setStart()
{
    if (!m_request.has(u"start"_s))
        return std::nullopt;
    const QString text = m_request.options.value(u"start"_s).last();
    const std::optional<StartMode> mode = startModeFromName(text);
    if (!mode)
        return invalidProfile(u"--start "_s + text, tr("must be manual, on-demand or always"));
    m_profile.start = *mode;
    return std::nullopt;
}

/// ssh does not tell the case of their names apart.
std::optional<Failure> ProfileOptions::setOptions()
{
    for (const QString &text : m_request.options.value(u"option"_s)) {
        const QString name = text.section(u'=', 0, 0).trimmed();
        const QString value = text.section(u'=', 1).trimmed();
        if (!text.contains(u'=') || name.isEmpty())
            return invalidProfile(u"--option "_s + text,
                                  tr("must be NAME=VALUE, as in Compression=yes"));
        m_profile.options.removeIf([&name](const QMap<QString, QString>::iterator &option) {
            return option.key().compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!value.isEmpty())
            m_profile.options.insert(name, value);
    }
    return std::nullopt;
}

/// What came disabled with an import.
void ProfileOptions::setImported()
{
    if (m_request.has(u"accept-imported"_s)) {
        for (auto option = m_profile.disabledOptions.begin();
             option != m_profile.disabledOptions.end(); ++option)
            m_profile.options.insert(option.key(), option.value());
        if (!m_profile.disabledConfigFile.isEmpty())
            m_profile.configFile = m_profile.disabledConfigFile;
    }
    if (m_request.has(u"accept-imported"_s) || m_request.has(u"forget-imported"_s)) {
        m_profile.disabledOptions.clear();
        m_profile.disabledConfigFile.clear();
    }
}

/// What the person should know of a command that was taken over.
QStringList wordsOf(const ImportItem &item)
{
    QStringList words;
    for (const QString &left : item.leftOut)
        words.append(tr("left out: %1").arg(left));
    words += item.warnings;
    const Profile &profile = item.profile;
    for (const QString &name : profile.disabledOptions.keys())
        words.append(tr("disabled, since it can run a program or decides whom to trust: %1 %2; "
                        "\"culvert edit NAME --accept-imported\" enables it")
                         .arg(printable(name), printable(profile.disabledOptions.value(name))));
    if (!profile.disabledConfigFile.isEmpty())
        words.append(tr("the configuration file %1 can run programs: the tunnel waits until "
                        "\"culvert edit NAME --accept-imported\" or --forget-imported decides")
                         .arg(printable(profile.disabledConfigFile)));
    return words;
}

/// What a command of ssh did, as a profile. It is the person's own: its endpoints are as it has
/// them.
Result<Profile> profileFromCommand(const VerbRequest &request, const QList<Profile> &others,
                                   QStringList &warnings)
{
    const Result<ForeignTunnel> tunnel = tunnelFromCommand(
        request.options.value(u"from"_s).last(), request.options.value(FolderOption).value(0));
    if (!tunnel)
        return invalidProfile(u"--from"_s, tunnel.failure().message);
    ImportItem item = tunnel->item();
    if (item.outcome == ImportItem::Outcome::Refused)
        return invalidProfile(u"--from"_s, item.reason);
    // Without a configuration, nothing of one can run.
    if (item.profile.disabledConfigFile == u"/dev/null")
        item.profile.configFile = std::exchange(item.profile.disabledConfigFile, {});
    warnings += wordsOf(item);
    Profile profile = ProfileDefaults::fresh(others);
    if (item.profile.endpoints.isEmpty())
        item.profile.endpoints = profile.endpoints;
    item.profile.start = profile.start;
    item.profile.name = ProfileDefaults::freeName(item.source, others);
    return item.profile;
}

Result<Profile> profileFromDestination(const QString &destination, const QList<Profile> &others)
{
    const Result<Destination> parsed = Destination::parse(destination);
    if (!parsed)
        return invalidProfile(u"destination"_s, parsed.failure().message);
    Profile profile = ProfileDefaults::fresh(others);
    profile.destination = destination;
    profile.name = ProfileDefaults::freeName(parsed->host, others);
    return profile;
}

} // namespace

Result<Profile> profileFromAdd(const VerbRequest &request, const QList<Profile> &others,
                               QStringList &warnings)
{
    const bool fromCommand = request.has(u"from"_s);
    Result<Profile> start = fromCommand
                                ? profileFromCommand(request, others, warnings)
                                : profileFromDestination(request.arguments.value(0), others);
    if (!start)
        return start;
    Profile profile = start.takeValue();
    if (const std::optional<Failure> problem = ProfileOptions(request, profile).apply())
        return *problem;
    if (EndpointOptions::anyAdded(request) && !fromCommand)
        profile.endpoints.clear();
    EndpointOptions endpoints(request, profile.endpoints);
    endpoints.meanAll();
    if (const std::optional<Failure> problem = endpoints.apply())
        return *problem;
    warnings += endpoints.warnings();
    if (const std::optional<Failure> problem =
            fromCommand ? profile.savingFailure() : profile.failure())
        return *problem;
    return profile;
}

Result<Profile> profileFromEdit(const Profile &profile, const VerbRequest &request,
                                QStringList &warnings)
{
    if (request.options.isEmpty())
        return invalidProfile(tr("nothing to change was named (see culvert help edit)"));
    Profile edited = profile;
    if (request.has(u"destination"_s)) {
        edited.destination = request.options.value(u"destination"_s).last();
        if (const Result<Destination> parsed = Destination::parse(edited.destination); !parsed)
            return invalidProfile(u"destination"_s, parsed.failure().message);
    }
    if (const std::optional<Failure> problem = ProfileOptions(request, edited).apply())
        return *problem;
    EndpointOptions endpoints(request, edited.endpoints);
    if (const std::optional<Failure> problem = endpoints.apply())
        return *problem;
    warnings += endpoints.warnings();
    if (const std::optional<Failure> problem = edited.savingFailure())
        return *problem;
    return edited;
}

} // namespace Culvert
