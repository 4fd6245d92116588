// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QByteArrayView>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace Culvert {

/// Reason codes of RFC 4254, 5.1.
namespace OpenReason {
constexpr quint32 AdministrativelyProhibited = 1;
constexpr quint32 ConnectFailed = 2;
constexpr quint32 ResourceShortage = 4;
} // namespace OpenReason

/// What a server's CHANNEL_OPEN_FAILURE means (RFC 4254, 5.1: reason code and description):
/// permission for "administratively prohibited", else what the description says about the target:
/// refused, name-resolution, timeout, network; all of them the target's. What the server itself has
/// no room for, or does not know, is the server's. The message is the server's text, with the
/// reason's name before it where that is not in it.
Failure openFailure(quint32 reason, QByteArrayView description);

/// What ssh(1) says about one of its channels on stderr.
struct ChannelMessageLine
{
    enum class Kind {
        Opened,  ///< the target is connected
        Failed,  ///< it could not be; the text is the reason and the server's description
        Claimed, ///< a SOCKS4 client with this user name is behind the channel; the text is the
                 ///< name
        Ended,   ///< the target has ended its direction in order
    };
    Kind kind = Kind::Opened;
    quint32 channel = 0;
    QString text;
};

/// Reads such a line; nothing if it is another one. Opened, Claimed and Ended are only said where
/// sshStdioArguments() and sshSocksArguments() have ssh say them, and are the only ones of its
/// debugging messages that are read. Pure.
std::optional<ChannelMessageLine> readChannelMessage(const QString &line);

/// The failure that the text of a Failed line means.
Failure openFailure(const QString &text);

} // namespace Culvert
