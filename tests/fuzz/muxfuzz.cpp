// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/io/bytebuffer.h"
#include "core/mux/channelmessage.h"
#include "core/mux/muxprotocol.h"
#include "tests/fuzz/fuzztarget.h"

#include <QtEndian>

using namespace Culvert;
using namespace Culvert::Fuzz;

// What a master says on its control socket, first by itself and then for a server; and what is said
// to it for a target that somebody names.

namespace {

void playMessage(QByteArrayView bytes)
{
    const std::optional<ChannelMessage::Message> message = ChannelMessage::read(bytes);
    if (!message)
        return;
    require(message->number >= ChannelMessage::Confirmation &&
                message->number <= ChannelMessage::Request,
            "a message has a number that is known");
    require(message->payload.size() <= bytes.size(), "a payload is part of its message");
    if (!message->payload.empty())
        require(message->payload.begin() >= bytes.begin() && message->payload.end() <= bytes.end(),
                "a payload is part of its message");
}

void playReplies(QByteArray bytes)
{
    for (qsizetype before = bytes.size() + 1; bytes.size() < before;) {
        before = bytes.size();
        const std::optional<MuxProtocol::Reply> reply = MuxProtocol::takeReply(bytes);
        if (!reply)
            require(bytes.size() == before, "what is not whole stays");
        else if (bytes.size() == before)
            require(reply->kind == MuxProtocol::Reply::Kind::Other,
                    "what is not taken is no reply");
    }
}

void playAnswer(QByteArrayView bytes)
{
    const MuxProtocol::Reading reading = MuxProtocol::readProxyAnswer(bytes);
    if (reading.answer != MuxProtocol::Answer::Proxy)
        return;
    require(reading.consumed > 0 && reading.consumed <= bytes.size(), "an answer is part of it");
    require(MuxProtocol::readProxyAnswer(bytes.first(reading.consumed - 1)).answer ==
                MuxProtocol::Answer::Incomplete,
            "an answer that is cut off is none yet");
}

void playTarget(const QString &text)
{
    const Result<SocketAddress> target = SocketAddress::parseTarget(text);
    if (!target)
        return;
    ByteBuffer out;
    ChannelMessage::appendOpen(out, 7, 65536, *target);
    ChannelMessage::appendWindowAdjust(out, 7, 1);
    const QByteArrayView all(out.data(), static_cast<qsizetype>(out.size()));
    const auto length = qFromBigEndian<quint32>(all.data());
    require(static_cast<qsizetype>(length) + 4 + 14 == all.size(), "a message has its length");
    require(ChannelMessage::read(all.sliced(4 + static_cast<qsizetype>(length) + 4)).has_value(),
            "what follows is found");
    MuxProtocol::openRemoteForward(*target, text);
}

} // namespace

CULVERT_FUZZ_TARGET(mux)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    playMessage(bytes);
    playReplies(bytes);
    playAnswer(bytes);
    playTarget(QString::fromUtf8(bytes));
    return 0;
}
