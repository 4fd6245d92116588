// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/socketaddress.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

/// The few messages of OpenSSH's multiplexing protocol (PROTOCOL.mux, version 4) that Culvert
/// needs: those that lead a connection to a master's control socket into proxy mode, and those with
/// which an ordinary one asks for remote forwards. All of them start with their length as a
/// big-endian u32.
namespace Culvert::MuxProtocol {

/// Client's hello and the request for proxy mode, to be sent together as the first bytes.
QByteArray proxyRequest();

/// What the master's bytes so far mean.
enum class Answer {
    Incomplete, ///< more bytes have to come
    Proxy,      ///< proxy mode is on: what follows the consumed bytes are SSH messages
    Refused,    ///< the master speaks another version, or does not want
};

struct Reading
{
    Answer answer = Answer::Incomplete;
    /// Only for Proxy: how many of the bytes belonged to the answer.
    qsizetype consumed = 0;
};

/// Reads the master's hello and its answer to proxyRequest().
Reading readProxyAnswer(QByteArrayView bytes);

/// Client's hello, to be sent first.
QByteArray hello();
/// MUX_C_OPEN_FWD: the server shall listen on @p listen, and ssh connect to the Unix socket
/// @p localPath for each connection that comes there.
QByteArray openRemoteForward(const SocketAddress &listen, const QString &localPath);
/// MUX_C_CLOSE_FWD: takes back what the same arguments asked for.
QByteArray closeRemoteForward(const SocketAddress &listen, const QString &localPath);

/// One message of the master on an ordinary connection.
struct Reply
{
    enum class Kind {
        Hello,   ///< the master speaks version 4
        Done,    ///< as asked
        Refused, ///< text says why
        Other,   ///< something that was not asked for, or another version
    };
    Kind kind = Kind::Other;
    QString text;
    /// The port that the server chose; 0 if it had no choice.
    quint16 port = 0;
};

/// Takes the first message off @p bytes; nothing while it is not complete.
std::optional<Reply> takeReply(QByteArray &bytes);

} // namespace Culvert::MuxProtocol
