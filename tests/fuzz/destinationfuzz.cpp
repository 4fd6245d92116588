// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/model/destination.h"
#include "core/model/destinationurl.h"
#include "core/model/hostport.h"
#include "core/model/socketaddress.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

using namespace Culvert;
using namespace Culvert::Fuzz;

// What a person types as a destination, an address to listen on or a target, in UTF-8.

namespace {

/// What is typed may be a password at the wrong place.
void checkSilent(const Failure &failure, const QString &text)
{
    constexpr qsizetype Telling = 12;
    require(!failure.message.isEmpty(), "a failure says why");
    require(text.size() < Telling || !failure.message.contains(text), "a failure shows no input");
}

void checkForSsh(const Destination &destination)
{
    require(!destination.host.isEmpty(), "a destination has a host");
    for (const QString &part : {destination.user, destination.host}) {
        require(!part.startsWith(u'-'), "no part is an option to ssh");
        require(!part.contains(u'\n') && !part.contains(QChar::Null), "each part is one line");
    }
}

/// A name that an ssh_config has may have what ends the host of a URL; such a one has no URL.
bool hasUrl(const Destination &destination)
{
    return std::none_of(destination.host.begin(), destination.host.end(),
                        [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'%'; });
}

void playDestination(const QString &text)
{
    const Result<Destination> destination = Destination::parse(text);
    if (!destination) {
        checkSilent(destination.failure(), text);
        return;
    }
    checkForSsh(*destination);
    // toString() is a URL where the user has a colon.
    if (!hasUrl(*destination) && destination->user.contains(u':'))
        return;
    for (const QString &again : {destination->toString(), destination->toUrl()}) {
        if (!hasUrl(*destination) && again.startsWith(u"ssh://"))
            continue;
        const Result<Destination> same = Destination::parse(again);
        require(same && *same == *destination, "a destination is read as it was written");
    }
}

void playUrl(const QString &text)
{
    const Result<DestinationUrl> url = DestinationUrl::parse(text);
    if (!url) {
        checkSilent(url.failure(), text);
        return;
    }
    checkForSsh(url->destination);
    require(url->password.toUtf8().size() <= DestinationUrl::LongestPassword &&
                !url->password.contains(u'\n'),
            "a password is a line that ssh takes");
    if (!hasUrl(url->destination))
        return;
    const Result<DestinationUrl> same = DestinationUrl::parse(url->toString());
    require(same && same->password.isEmpty(), "a URL is written without its password");
    DestinationUrl withIt = *same;
    withIt.password = url->password;
    require(withIt == *url, "a URL is read as it was written");
    require(withoutPassword(text) == withoutPassword(withoutPassword(text)),
            "what has no password stays as it is");
}

void playAddress(const Result<SocketAddress> &address,
                 Result<SocketAddress> (*parse)(const QString &))
{
    if (!address)
        return;
    require(!address->isEmpty(), "an address is something");
    const Result<SocketAddress> same = parse(address->toString());
    require(same && *same == *address, "an address is read as it was written");
    if (!address->isUnix())
        require(!address->listenAddresses().isEmpty(), "there is somewhere to listen");
}

} // namespace

CULVERT_FUZZ_TARGET(destination)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    playDestination(text);
    playUrl(text);
    playAddress(SocketAddress::parseListen(text), SocketAddress::parseListen);
    playAddress(SocketAddress::parseTarget(text), SocketAddress::parseTarget);
    for (const bool zeroPort : {false, true}) {
        const Result<HostPort> address = HostPort::parse(text, zeroPort);
        if (!address)
            continue;
        require(address->port != 0 || zeroPort, "there is a port");
        const Result<HostPort> same = HostPort::parse(address->toString(), zeroPort);
        require(same && *same == *address, "host and port are read as they were written");
    }
    return 0;
}
