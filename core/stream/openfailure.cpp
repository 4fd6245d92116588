// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/stream/openfailure.h"

#include "core/model/plaintext.h"
#include "core/texts/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::OpenFailure)

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 500;

struct Sign
{
    const char *text;
    FailureKind kind;
};

// strerror(3) and gai_strerror(3) as glibc, musl and the BSDs word them.
constexpr std::array Signs{
    Sign{"refused", FailureKind::Refused},
    Sign{"not known", FailureKind::NameResolution},
    Sign{"name resolution", FailureKind::NameResolution},
    Sign{"nodename nor servname", FailureKind::NameResolution},
    Sign{"No address associated", FailureKind::NameResolution},
    Sign{"Name does not resolve", FailureKind::NameResolution},
    Sign{"unknown host", FailureKind::NameResolution},
    Sign{"timed out", FailureKind::Timeout},
    Sign{"unreachable", FailureKind::Network},
    Sign{"No route", FailureKind::Network},
    Sign{"prohibited", FailureKind::Permission},
    Sign{"No such file", FailureKind::Refused},
    Sign{"Permission denied", FailureKind::Permission},
};

} // namespace

Failure openFailure(quint32 reason, QByteArrayView description)
{
    // The text comes from the other side: one line, bounded, nothing that a terminal would obey.
    const QString text = plainLine(QString::fromUtf8(description).trimmed(), LongestText);

    // sshd's text is no more than "open failed"; ssh puts the reason's name before it, too.
    if (reason == OpenReason::AdministrativelyProhibited)
        return {FailureKind::Permission,
                text.isEmpty() ? u"administratively prohibited"_s
                               : u"administratively prohibited: %1"_s.arg(text),
                {},
                FailureOrigin::Target};
    for (const Sign &sign : Signs) {
        if (text.contains(QLatin1String(sign.text), Qt::CaseInsensitive))
            return {sign.kind, text, {}, FailureOrigin::Target};
    }
    if (reason == OpenReason::ConnectFailed)
        return {FailureKind::Network,
                text.isEmpty() ? tr("the server could not connect") : text,
                {},
                FailureOrigin::Target};
    if (reason == OpenReason::ResourceShortage)
        return {FailureKind::Internal,
                text.isEmpty() ? tr("the server has no room for more connections") : text,
                {},
                FailureOrigin::Server};
    return {FailureKind::Internal,
            text.isEmpty() ? tr("the server could not open a channel") : text,
            {},
            FailureOrigin::Server};
}

std::optional<ChannelMessageLine> readChannelMessage(const QString &line)
{
    static const QRegularExpression pattern(
        uR"(^(debug\d: .*)?channel (\d+): (?:(open confirm)\b|open failed: (.*)|decode socks4: user ([^/]+)/|(rcvd eof)$))"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isDebug = match.hasCaptured(1);
    const quint32 channel = match.captured(2).toUInt();
    if (isDebug && match.hasCaptured(3))
        return ChannelMessageLine{ChannelMessageLine::Kind::Opened, channel, {}};
    if (isDebug && match.hasCaptured(5))
        return ChannelMessageLine{ChannelMessageLine::Kind::Claimed, channel, match.captured(5)};
    if (isDebug && match.hasCaptured(6))
        return ChannelMessageLine{ChannelMessageLine::Kind::Ended, channel, {}};
    if (!isDebug && match.hasCaptured(4))
        return ChannelMessageLine{ChannelMessageLine::Kind::Failed, channel, match.captured(4)};
    return std::nullopt;
}

Failure openFailure(const QString &text)
{
    // The names of the reasons, as channels.c has them (reason2txt()).
    constexpr std::array Names{
        std::pair{"administratively prohibited", OpenReason::AdministrativelyProhibited},
        std::pair{"connect failed", OpenReason::ConnectFailed},
        std::pair{"resource shortage", OpenReason::ResourceShortage},
    };
    for (const auto &[name, reason] : Names) {
        const QLatin1String start(name);
        if (text.startsWith(start)) {
            // A description that is missing leaves the colon out.
            const QString rest = text.mid(start.size());
            return openFailure(reason, (rest.startsWith(u": ") ? rest.mid(2) : rest).toUtf8());
        }
    }
    return openFailure(0, text.toUtf8());
}

} // namespace Culvert
