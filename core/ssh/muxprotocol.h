// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// The few messages of OpenSSH's multiplexing protocol (PROTOCOL.mux, version 4) that lead a
/// connection to a master's control socket into proxy mode. All of them start with their length as
/// a big-endian u32.
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

} // namespace Culvert::MuxProtocol
