// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/cli/endpointoptions.h"

#include "app/cli/profileoptions.h"
#include "core/texts/tr.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::EndpointOptions)

using namespace Qt::StringLiterals;

namespace {

const QString AllowOption = u"allow-other-users"_s;
const QString ModeOption = u"socket-mode"_s;
const QString BrowsersOption = u"browsers"_s;
const QString UserOption = u"user"_s;
const QString EndpointOption = u"endpoint"_s;

struct AddingOption
{
    QStringView name;
    EndpointType type;
};
constexpr std::array Adding{AddingOption{u"socks", EndpointType::Socks},
                            AddingOption{u"forward", EndpointType::Forward},
                            AddingOption{u"reverse", EndpointType::Reverse},
                            AddingOption{u"reverse-socks", EndpointType::ReverseSocks}};

/// "--socks 1080", as a message begins.
QString shown(const QString &option, const QString &text)
{
    return u"--%1 %2"_s.arg(option, text);
}

/// The endpoint of an option "LISTEN" or "LISTEN=TARGET".
Result<EndpointSettings> endpointFrom(EndpointType type, const QString &option, const QString &text)
{
    EndpointSettings endpoint;
    endpoint.type = type;
    const qsizetype equals = text.indexOf(u'=');
    if (endpoint.hasTarget() && equals < 0)
        return invalidProfile(shown(option, text),
                              tr("must be LISTEN=TARGET, as in 5432=db.internal:5432"));
    const Result<SocketAddress> listen =
        SocketAddress::parseListen(endpoint.hasTarget() ? text.left(equals) : text);
    if (!listen)
        return invalidProfile(shown(option, text), listen.failure().message);
    endpoint.listen = *listen;
    if (!endpoint.hasTarget())
        return endpoint;
    const Result<SocketAddress> target = SocketAddress::parseTarget(text.mid(equals + 1));
    if (!target)
        return invalidProfile(shown(option, text), target.failure().message);
    endpoint.target = *target;
    return endpoint;
}

/// What a person should know of an endpoint that others can reach; empty if nothing.
QString accessWarning(const EndpointSettings &endpoint)
{
    const QString listen = endpoint.listen.toString();
    if (!endpoint.isLocal() && !endpoint.listen.isLocalOnly())
        return tr("warning: whoever reaches the server can use %1, if the server allows that")
            .arg(listen);
    if (endpoint.listen.isLocalOnly() || !endpoint.isLocal())
        return {};
    if (endpoint.allowOtherUsers)
        return tr("warning: other machines can use %1").arg(listen);
    return tr("warning: other machines can reach %1; they are turned away unless you "
              "--allow-other-users")
        .arg(listen);
}

} // namespace

bool EndpointOptions::anyAdded(const VerbRequest &request)
{
    return std::any_of(Adding.begin(), Adding.end(), [&request](const AddingOption &option) {
        return request.has(option.name.toString());
    });
}

std::optional<Failure> EndpointOptions::apply()
{
    std::optional<Failure> failure = remove();
    if (!failure)
        failure = switchThem(u"disable"_s, false);
    if (!failure)
        failure = switchThem(u"enable"_s, true);
    if (!failure)
        failure = keep();
    if (!failure)
        failure = add();
    if (!failure)
        failure = findMeant();
    if (!failure)
        failure = setPlace();
    if (!failure)
        failure = setAccess();
    return failure ? failure : setCredentials();
}

Result<qsizetype> EndpointOptions::find(const QString &option, const QString &text) const
{
    const Result<SocketAddress> address = SocketAddress::parseListen(text);
    bool isNumber = false;
    const qsizetype number = text.startsWith(u'#') ? text.mid(1).toInt(&isNumber) : 0;
    QList<qsizetype> found;
    QStringList there;
    for (qsizetype i = 0; i < m_endpoints.size(); ++i) {
        const EndpointSettings &endpoint = m_endpoints.at(i);
        there.append(endpoint.listen.toString());
        if ((!endpoint.name.isEmpty() && endpoint.name == text) ||
            (address && endpoint.listen == *address) || (isNumber && number == i + 1))
            found.append(i);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return invalidProfile(
            shown(option, text),
            there.isEmpty() ? tr("the profile has no endpoints")
                            : tr("there is no such endpoint, only %1").arg(there.join(u", "_s)));
    return invalidProfile(
        shown(option, text),
        tr("several endpoints are meant; say which by its place: #1 is the first"));
}

std::optional<Failure> EndpointOptions::remove()
{
    const QString option = u"remove"_s;
    for (const QString &text : m_request.options.value(option)) {
        const Result<qsizetype> place = find(option, text);
        if (!place)
            return place.failure();
        m_endpoints.removeAt(*place);
    }
    return std::nullopt;
}

std::optional<Failure> EndpointOptions::switchThem(const QString &option, bool on)
{
    for (const QString &text : m_request.options.value(option)) {
        const Result<qsizetype> place = find(option, text);
        if (!place)
            return place.failure();
        m_endpoints[*place].enabled = on;
    }
    return std::nullopt;
}

/// What is there for now stays when the tunnel stops.
std::optional<Failure> EndpointOptions::keep()
{
    const QString option = u"keep"_s;
    for (const QString &text : m_request.options.value(option)) {
        const Result<qsizetype> place = find(option, text);
        if (!place)
            return place.failure();
        m_endpoints[*place].temporary = false;
    }
    return std::nullopt;
}

std::optional<Failure> EndpointOptions::add()
{
    for (const auto &[name, type] : Adding) {
        const QString option = name.toString();
        for (const QString &text : m_request.options.value(option)) {
            const Result<EndpointSettings> endpoint = endpointFrom(type, option, text);
            if (!endpoint)
                return endpoint.failure();
            put(*endpoint);
        }
    }
    return std::nullopt;
}

/// In the place of the one that listens there, which keeps what else is set of it, or behind the
/// others. In a new profile nothing is replaced: two of one place are a mistake.
void EndpointOptions::put(const EndpointSettings &endpoint)
{
    const auto same =
        std::find_if(m_endpoints.begin(), m_endpoints.end(), [&](const EndpointSettings &other) {
            return !m_meansAll && other.isLocal() == endpoint.isLocal() &&
                   other.listen == endpoint.listen && !other.listenKeys().isEmpty();
        });
    if (same == m_endpoints.end()) {
        m_meant.append(m_endpoints.size());
        m_endpoints.append(endpoint);
        return;
    }
    same->type = endpoint.type;
    same->target = endpoint.target;
    m_meant.append(same - m_endpoints.begin());
}

std::optional<Failure> EndpointOptions::findMeant()
{
    if (m_request.has(EndpointOption)) {
        m_meant.clear();
        for (const QString &text : m_request.options.value(EndpointOption)) {
            const Result<qsizetype> place = find(EndpointOption, text);
            if (!place)
                return place.failure();
            m_meant.append(*place);
        }
    } else if (m_meansAll) {
        m_meant.clear();
        for (qsizetype i = 0; i < m_endpoints.size(); ++i)
            m_meant.append(i);
    }
    for (const QString &option : {AllowOption, ModeOption, BrowsersOption, UserOption, u"listen"_s,
                                  u"target"_s, u"endpoint-name"_s}) {
        if (m_request.has(option) && m_meant.isEmpty())
            return invalidProfile(u"--" + option,
                                  tr("of which endpoint? Say it by --endpoint, with its address "
                                     "or its name"));
    }
    return std::nullopt;
}

/// What only one can have.
std::optional<Failure> EndpointOptions::setPlace()
{
    for (const QString &option : {u"listen"_s, u"target"_s, u"endpoint-name"_s}) {
        if (!m_request.has(option))
            continue;
        const QString text = value(option);
        if (m_meant.size() != 1)
            return invalidProfile(shown(option, text), tr("is for one --endpoint"));
        EndpointSettings &endpoint = m_endpoints[m_meant.first()];
        if (option == u"endpoint-name") {
            endpoint.name = text;
            continue;
        }
        const bool listens = option == u"listen";
        if (!listens && !endpoint.hasTarget())
            return invalidProfile(shown(option, text), tr("a proxy has no target"));
        const Result<SocketAddress> address =
            listens ? SocketAddress::parseListen(text) : SocketAddress::parseTarget(text);
        if (!address)
            return invalidProfile(shown(option, text), address.failure().message);
        (listens ? endpoint.listen : endpoint.target) = *address;
    }
    return std::nullopt;
}

/// @p value stays nothing where the option is not there; without a value it means yes.
std::optional<Failure> EndpointOptions::readYesNo(const QString &option,
                                                  std::optional<bool> &value) const
{
    if (!m_request.has(option))
        return std::nullopt;
    const QString text = m_request.options.value(option).last();
    if (!text.isEmpty() && text != u"yes" && text != u"no")
        return invalidProfile(shown(option, text), tr("must be yes or no"));
    value = text != u"no";
    return std::nullopt;
}

std::optional<Failure> EndpointOptions::setAccess()
{
    std::optional<int> mode;
    if (m_request.has(ModeOption)) {
        mode = socketModeFromText(value(ModeOption));
        if (!mode)
            return invalidProfile(shown(ModeOption, value(ModeOption)),
                                  tr("must be an octal mode that lets the owner read and write, "
                                     "such as 0660"));
    }
    std::optional<bool> others;
    if (const std::optional<Failure> failure = readYesNo(AllowOption, others))
        return failure;
    const bool automatic = m_request.has(BrowsersOption) && value(BrowsersOption) == u"auto";
    std::optional<bool> browsers;
    if (m_request.has(BrowsersOption) && !automatic) {
        if (value(BrowsersOption).isEmpty())
            return invalidProfile(shown(BrowsersOption, {}), tr("must be yes, no or auto"));
        if (const std::optional<Failure> failure = readYesNo(BrowsersOption, browsers))
            return failure;
    }
    for (const qsizetype place : std::as_const(m_meant)) {
        EndpointSettings &endpoint = m_endpoints[place];
        if (endpoint.type == EndpointType::Forward && (browsers || automatic))
            endpoint.browsers = browsers;
        endpoint.allowOtherUsers = others.value_or(endpoint.allowOtherUsers);
        if (endpoint.hasSocketMode())
            endpoint.socketMode = mode.value_or(endpoint.socketMode);
    }
    return std::nullopt;
}

std::optional<Failure> EndpointOptions::setCredentials()
{
    if (!m_request.has(UserOption))
        return std::nullopt;
    const QString user = value(UserOption);
    const QString password = m_request.options.value(PasswordOption).value(0);
    if (!user.isEmpty() && password.isEmpty())
        return invalidProfile(shown(UserOption, user), tr("the password is missing"));
    for (const qsizetype place : std::as_const(m_meant)) {
        EndpointSettings &endpoint = m_endpoints[place];
        if (endpoint.hasTarget())
            return invalidProfile(shown(UserOption, user),
                                  tr("only a proxy can ask for it, and %1 is a forward")
                                      .arg(endpoint.listen.toString()));
        endpoint.user = user;
        endpoint.password = user.isEmpty() ? QString() : password;
    }
    return std::nullopt;
}

QStringList EndpointOptions::warnings() const
{
    QStringList warnings;
    for (const qsizetype place : m_meant) {
        if (const QString warning = accessWarning(m_endpoints.at(place)); !warning.isEmpty())
            warnings.append(warning);
    }
    return warnings;
}

} // namespace Culvert
