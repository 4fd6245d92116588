// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/channelbed.h"

#include <QCoreApplication>

#include <chrono>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

ChannelBed::ChannelBed()
    : socket(poller, *this)
    , sender(socket, channels, line, control)
    , receiver(poller, channels, budget, line)
{}

void ChannelBed::settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

bool ChannelBed::start()
{
    if (socket.connectTo(master.path()) || !master.accept())
        return false;
    settle();
    master.receive();
    master.send(FakeMaster::proxyAnswer());
    settle();
    // A line of usual length.
    const auto now = LineEstimate::Clock::now();
    line.answered(now - std::chrono::milliseconds(20), now);
    return socket.isReady();
}

ChannelRecord &ChannelBed::open(RecordingUser &user, quint32 sendWindow)
{
    const SocketAddress target(HostPort{u"web.internal"_s, 80});
    m_handles.push_back(
        std::make_unique<Channel>(target, user, static_cast<ChannelQueue &>(*this)));
    ChannelRecord &channel = channels.take(m_handles.back().get());
    channel.sender = &sender;
    receiver.begin(channel);
    channel.machine.apply(ChannelEvent::Confirmed);
    channel.remoteNumber = 1000 + channel.number;
    channel.sendWindow = sendWindow;
    channel.largestData = ChannelMessage::LargestSent;
    return channel;
}

void ChannelBed::wantToSend(ChannelRecord &channel)
{
    channel.wantsToSend = true;
    sender.schedule(channel);
}

void ChannelBed::leave(ChannelRecord &channel)
{
    channel.machine.apply(ChannelEvent::UserLeaves);
    ChannelMessage::appendClose(sender.out(), channel.remoteNumber);
    socket.sendSoon();
    sender.forget(channel);
    receiver.forget(channel);
    channel.handle = nullptr;
}

void ChannelBed::close(ChannelRecord &channel)
{
    if (channel.hasUser())
        leave(channel);
    channel.machine.apply(ChannelEvent::CloseReceived);
    channels.free(channel);
}

bool ChannelBed::messageArrived(const ChannelMessage::Message &message)
{
    Q_UNUSED(message)
    return true;
}

QByteArray ChannelBed::said()
{
    settle();
    QByteArray text;
    for (const FakeMaster::Message &message : master.messages())
        text += QByteArray::number(message.number) + ':' + QByteArray::number(message.number32(0)) +
                ' ';
    return text.trimmed();
}

} // namespace Culvert::Test
