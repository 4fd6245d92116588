// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/import/configkeywords.h"

#include "core/model/profile.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace Culvert {

namespace {

struct Entry
{
    const char *name;
    OptionFate fate;
};

// All of ssh_config(5) as of OpenSSH 9.9; what is not here is not used.
constexpr std::array Entries{
    Entry{"Host", OptionFate::Special},
    Entry{"Match", OptionFate::Special},
    Entry{"HostName", OptionFate::Special},
    Entry{"User", OptionFate::Special},
    Entry{"Port", OptionFate::Special},
    Entry{"IdentityFile", OptionFate::Special},
    Entry{"ProxyJump", OptionFate::Special},
    Entry{"LocalForward", OptionFate::Special},
    Entry{"RemoteForward", OptionFate::Special},
    Entry{"DynamicForward", OptionFate::Special},
    Entry{"GatewayPorts", OptionFate::Special},

    Entry{"AddressFamily", OptionFate::Harmless},
    Entry{"BindAddress", OptionFate::Harmless},
    Entry{"BindInterface", OptionFate::Harmless},
    Entry{"CanonicalDomains", OptionFate::Harmless},
    Entry{"CanonicalizeFallbackLocal", OptionFate::Harmless},
    Entry{"CanonicalizeHostname", OptionFate::Harmless},
    Entry{"CanonicalizeMaxDots", OptionFate::Harmless},
    Entry{"CanonicalizePermittedCNAMEs", OptionFate::Harmless},
    Entry{"CASignatureAlgorithms", OptionFate::Harmless},
    Entry{"CertificateFile", OptionFate::Harmless},
    Entry{"CheckHostIP", OptionFate::Harmless},
    Entry{"Ciphers", OptionFate::Harmless},
    Entry{"Compression", OptionFate::Harmless},
    Entry{"ConnectionAttempts", OptionFate::Harmless},
    Entry{"ConnectTimeout", OptionFate::Harmless},
    Entry{"FingerprintHash", OptionFate::Harmless},
    Entry{"GSSAPIAuthentication", OptionFate::Harmless},
    Entry{"HashKnownHosts", OptionFate::Harmless},
    Entry{"HostbasedAcceptedAlgorithms", OptionFate::Harmless},
    Entry{"HostbasedAuthentication", OptionFate::Harmless},
    Entry{"HostKeyAlgorithms", OptionFate::Harmless},
    Entry{"IdentitiesOnly", OptionFate::Harmless},
    Entry{"IPQoS", OptionFate::Harmless},
    Entry{"KbdInteractiveAuthentication", OptionFate::Harmless},
    Entry{"KbdInteractiveDevices", OptionFate::Harmless},
    Entry{"KexAlgorithms", OptionFate::Harmless},
    Entry{"MACs", OptionFate::Harmless},
    Entry{"PasswordAuthentication", OptionFate::Harmless},
    Entry{"PreferredAuthentications", OptionFate::Harmless},
    Entry{"PubkeyAcceptedAlgorithms", OptionFate::Harmless},
    Entry{"PubkeyAuthentication", OptionFate::Harmless},
    Entry{"RekeyLimit", OptionFate::Harmless},
    Entry{"RequiredRSASize", OptionFate::Harmless},
    Entry{"ServerAliveCountMax", OptionFate::Harmless},
    Entry{"ServerAliveInterval", OptionFate::Harmless},
    Entry{"StrictHostKeyChecking", OptionFate::Harmless},
    Entry{"NoHostAuthenticationForLocalhost", OptionFate::Harmless},
    Entry{"TCPKeepAlive", OptionFate::Harmless},
    Entry{"UpdateHostKeys", OptionFate::Harmless},

    Entry{"AddKeysToAgent", OptionFate::Disabled},
    Entry{"EnableSSHKeysign", OptionFate::Disabled},
    Entry{"GlobalKnownHostsFile", OptionFate::Disabled},
    Entry{"GSSAPIDelegateCredentials", OptionFate::Disabled},
    // The name under which a key is stored, and for which it is believed from then on.
    Entry{"HostKeyAlias", OptionFate::Disabled},
    Entry{"IdentityAgent", OptionFate::Disabled},
    Entry{"Include", OptionFate::Disabled},
    Entry{"KnownHostsCommand", OptionFate::Disabled},
    Entry{"LocalCommand", OptionFate::Disabled},
    Entry{"PermitLocalCommand", OptionFate::Disabled},
    Entry{"PKCS11Provider", OptionFate::Disabled},
    Entry{"ProxyCommand", OptionFate::Disabled},
    Entry{"ProxyUseFdpass", OptionFate::Disabled},
    Entry{"RemoteCommand", OptionFate::Disabled},
    Entry{"SecurityKeyProvider", OptionFate::Disabled},
    Entry{"SmartcardDevice", OptionFate::Disabled},
    Entry{"UserKnownHostsFile", OptionFate::Disabled},
    Entry{"XAuthLocation", OptionFate::Disabled},

    Entry{"RevokedHostKeys", OptionFate::Weakening},
    Entry{"VerifyHostKeyDNS", OptionFate::Weakening},

    Entry{"BatchMode", OptionFate::Meaningless},
    Entry{"ChannelTimeout", OptionFate::Meaningless},
    Entry{"ClearAllForwardings", OptionFate::Meaningless},
    Entry{"ControlMaster", OptionFate::Meaningless},
    Entry{"ControlPath", OptionFate::Meaningless},
    Entry{"ControlPersist", OptionFate::Meaningless},
    Entry{"EnableEscapeCommandline", OptionFate::Meaningless},
    Entry{"EscapeChar", OptionFate::Meaningless},
    Entry{"ExitOnForwardFailure", OptionFate::Meaningless},
    Entry{"ForkAfterAuthentication", OptionFate::Meaningless},
    Entry{"ForwardAgent", OptionFate::Meaningless},
    Entry{"ForwardX11", OptionFate::Meaningless},
    Entry{"ForwardX11Timeout", OptionFate::Meaningless},
    Entry{"ForwardX11Trusted", OptionFate::Meaningless},
    Entry{"IgnoreUnknown", OptionFate::Meaningless},
    Entry{"LogLevel", OptionFate::Meaningless},
    Entry{"LogVerbose", OptionFate::Meaningless},
    Entry{"NumberOfPasswordPrompts", OptionFate::Meaningless},
    Entry{"ObscureKeystrokeTiming", OptionFate::Meaningless},
    Entry{"PermitRemoteOpen", OptionFate::Meaningless},
    Entry{"Protocol", OptionFate::Meaningless},
    Entry{"RequestTTY", OptionFate::Meaningless},
    Entry{"SendEnv", OptionFate::Meaningless},
    Entry{"SessionType", OptionFate::Meaningless},
    Entry{"SetEnv", OptionFate::Meaningless},
    Entry{"StdinNull", OptionFate::Meaningless},
    Entry{"StreamLocalBindMask", OptionFate::Meaningless},
    Entry{"StreamLocalBindUnlink", OptionFate::Meaningless},
    Entry{"SyslogFacility", OptionFate::Meaningless},
    Entry{"Tag", OptionFate::Meaningless},
    Entry{"Tunnel", OptionFate::Meaningless},
    Entry{"TunnelDevice", OptionFate::Meaningless},
    Entry{"VersionAddendum", OptionFate::Meaningless},
    Entry{"VisualHostKey", OptionFate::Meaningless},
};

struct Alias
{
    const char *old;
    const char *name;
};

// Names of the past that ssh still takes (readconf.c).
constexpr std::array Aliases{
    Alias{"identityfile2", "identityfile"},
    Alias{"keepalive", "tcpkeepalive"},
    Alias{"challengeresponseauthentication", "kbdinteractiveauthentication"},
    Alias{"skeyauthentication", "kbdinteractiveauthentication"},
    Alias{"tisauthentication", "kbdinteractiveauthentication"},
    Alias{"dsaauthentication", "pubkeyauthentication"},
    Alias{"hostbasedkeytypes", "hostbasedacceptedalgorithms"},
    Alias{"pubkeyacceptedkeytypes", "pubkeyacceptedalgorithms"},
};

/// Options that are "yes" or "no"; all others that can be disabled take a command or a path, where
/// only "none" is nothing: ssh would run a program called "no".
constexpr std::array Switches{
    "AddKeysToAgent",     "EnableSSHKeysign", "GSSAPIDelegateCredentials",
    "PermitLocalCommand", "ProxyUseFdpass",   "VerifyHostKeyDNS",
};

/// Names and paths of which "none" is one like any other.
constexpr std::array NeverOff{
    "GlobalKnownHostsFile", "HostKeyAlias", "Include", "UserKnownHostsFile", "XAuthLocation",
};

template <typename List>
bool contains(const List &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(),
                       [&name](const char *one) { return name == QLatin1String(one); });
}

QHash<QString, ConfigKeyword> makeTable()
{
    QHash<QString, ConfigKeyword> table;
    for (const Entry &entry : Entries) {
        const QString name = QString::fromLatin1(entry.name);
        table.insert(name.toLower(), {name, entry.fate});
    }
    for (const Alias &alias : Aliases)
        table.insert(QString::fromLatin1(alias.old), table.value(QString::fromLatin1(alias.name)));
    return table;
}

} // namespace

ConfigKeyword configKeyword(const QString &name)
{
    static const QHash<QString, ConfigKeyword> table = makeTable();
    return table.value(name.toLower(), {name, OptionFate::Unknown});
}

bool needsConsent(const QString &name, const QString &value)
{
    const ConfigKeyword keyword = configKeyword(name);
    if (keyword.fate == OptionFate::Unknown)
        return true;
    if (keyword.fate != OptionFate::Disabled && keyword.fate != OptionFate::Weakening)
        return false;
    const QString word = value.trimmed().toLower();
    if (contains(Switches, keyword.name))
        return word != u"no" && word != u"false";
    return word != u"none" || contains(NeverOff, keyword.name);
}

bool isHarmless(const QString &name, const QString &value)
{
    const ConfigKeyword keyword = configKeyword(name);
    // A path to a key is only named to the server, and opened by ssh alone.
    if (keyword.fate == OptionFate::Harmless || keyword.name == u"IdentityFile")
        return true;
    return keyword.fate == OptionFate::Disabled && !needsConsent(name, value);
}

QString consentProblem(const QString &name, const QString &value)
{
    if (const QString problem = optionProblem(name, value); !problem.isEmpty())
        return problem;
    if (configKeyword(name).fate == OptionFate::Weakening)
        return QCoreApplication::translate("Culvert::ConfigKeywords",
                                           "it would weaken the check of host keys");
    return {};
}

} // namespace Culvert
