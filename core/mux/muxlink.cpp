// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/mux/muxlink.h"

#include "core/io/processend.h"
#include "core/stream/openfailure.h"
#include "core/texts/tr.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Culvert {

CULVERT_DECLARE_TR(Culvert::MuxLink)

using namespace Qt::StringLiterals;

namespace {

Failure lost(const QString &message)
{
    return {FailureKind::ConnectionLost, message, {}, FailureOrigin::Server};
}

Failure protocolError(const QString &message)
{
    return {FailureKind::Internal, message, {}, FailureOrigin::Server};
}

ChannelEvent eventOf(const ChannelMessage::Message &message)
{
    switch (message.number) {
    case ChannelMessage::Confirmation:
        return ChannelEvent::Confirmed;
    case ChannelMessage::OpenFailure:
        return ChannelEvent::Refused;
    case ChannelMessage::WindowAdjust:
        return ChannelEvent::WindowReceived;
    case ChannelMessage::Data:
    case ChannelMessage::ExtendedData:
        return ChannelEvent::DataReceived;
    case ChannelMessage::Eof:
        return ChannelEvent::EndReceived;
    case ChannelMessage::Close:
        return ChannelEvent::CloseReceived;
    default:
        return message.wantsReply ? ChannelEvent::QuestionReceived : ChannelEvent::RequestReceived;
    }
}

bool mayBeGranted(const ChannelRecord &channel)
{
    return channel.state().phase == ChannelPhase::Open &&
           channel.state().receive == ReceiveHalf::Open;
}

} // namespace

MuxLink::MuxLink(Poller &poller, ReceiveBudget &budget, MuxLinkOwner &owner)
    : m_owner(owner)
    , m_poller(poller)
    , m_receiver(poller, m_channels, budget, m_line)
{
    addLane();
}

MuxLink::~MuxLink()
{
    close(lost(tr("the tunnel is gone")));
}

std::optional<Failure> MuxLink::connectTo(const QString &path, qint64 processId)
{
    m_processId = processId;
    m_channels.setProcessId(processId);
    m_path = path;
    return first().socket().connectTo(path);
}

MuxLane &MuxLink::addLane()
{
    MuxLaneUser &user = *this;
    m_lanes.push_back(std::make_unique<MuxLane>(m_poller, user, m_channels, m_line, m_sending));
    return *m_lanes.back();
}

void MuxLink::openLanes()
{
    while (m_lanes.size() < MostLanes) {
        if (!addLane().socket().connectTo(m_path))
            continue;
        m_lanes.pop_back();
        return;
    }
}

std::size_t MuxLink::laneCount() const
{
    return static_cast<std::size_t>(std::count_if(
        m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return lane->socket().isReady(); }));
}

/// Precondition: one is ready.
MuxLane &MuxLink::laneForNew() const
{
    MuxLane *best = &first();
    for (const std::unique_ptr<MuxLane> &lane : m_lanes) {
        if (lane->socket().isReady() && lane->channelCount() < best->channelCount())
            best = lane.get();
    }
    return *best;
}

ChannelRecord &MuxLink::take(Channel *handle, MuxLane &lane)
{
    ChannelRecord &channel = m_channels.take(handle);
    channel.lane = &lane;
    channel.sender = &lane.sender();
    channel.openSent = Clock::now();
    return channel;
}

void MuxLink::close(const Failure &failure)
{
    for (const std::unique_ptr<MuxLane> &lane : m_lanes) {
        lane->socket().close();
        lane->sender().clear();
    }
    // A user may destroy its own channel or others' while it is told. No CLOSE can be sent any
    // more.
    m_channels.forEachUsed([this, &failure](ChannelRecord &channel) {
        channel.machine.apply(ChannelEvent::UserLeaves);
        release(channel).streamClosed(failure);
    });
}

void MuxLink::laneReady(MuxLane &lane)
{
    if (&lane == &first())
        m_owner.linkReady();
}

void MuxLink::laneLost(MuxLane &lane, const Failure &failure)
{
    // One that never carried anything is not missed. It cannot be destroyed while it tells this.
    if (&lane != &first() && first().socket().isOpen() && !lane.hasBeenReady())
        return;
    // A master that is ending says why, which is of more use to the users than that the socket was
    // closed: its owner closes the link when it has heard it.
    const Failure ofServer = failure.of(FailureOrigin::Server);
    if (!isProcessEnding(m_processId))
        close(ofServer);
    m_owner.linkLost(ofServer);
}

void MuxLink::open(Channel &handle)
{
    Q_ASSERT(isReady());
    MuxLane &lane = laneForNew();
    ChannelRecord &channel = take(&handle, lane);
    channel.isOnLane = true;
    lane.addToChannelCount(1);
    const quint32 window = m_receiver.begin(channel);
    ++m_channelCount;
    ++m_channelsTotal;
    ChannelMessage::appendOpen(channel.sender->out(), channel.number, window, handle.target());
    channel.sender->sendSoon();
    channel.sender->expectAnswer();
    handle.beginToBeCarried(*this, channel.number);
    m_owner.linkCountChanged();
}

void MuxLink::leaveLane(ChannelRecord &channel)
{
    if (std::exchange(channel.isOnLane, false))
        channel.lane->addToChannelCount(-1);
}

void MuxLink::probe()
{
    if (!isReady() || isProbing() || !hasRoom())
        return;
    // Should somebody listen there after all, it is closed at once.
    ChannelRecord &channel = take(nullptr, first());
    m_probe = channel.number;
    ChannelMessage::appendOpen(channel.sender->out(), channel.number, 1,
                               SocketAddress(HostPort{u"127.0.0.1"_s, 1}));
    channel.sender->sendSoon();
}

void MuxLink::touch()
{
    const ChannelRecord *found = m_channels.findUsedWhere(mayBeGranted);
    if (!found)
        return;
    ChannelMessage::appendWindowAdjust(found->sender->out(), found->remoteNumber, 0);
    found->sender->sendSoon();
}

bool MuxLink::isOpening() const
{
    return m_channels.findUsedWhere([](const ChannelRecord &channel) {
        return channel.state().phase == ChannelPhase::Opening;
    }) != nullptr;
}

void MuxLink::userWantsToSend(quint32 number)
{
    ChannelRecord &channel = *m_channels.findUsed(number);
    channel.wantsToSend = true;
    channel.sender->schedule(channel);
}

void MuxLink::userEnds(quint32 number)
{
    ChannelRecord &channel = *m_channels.findUsed(number);
    channel.machine.apply(ChannelEvent::UserEnds);
    leaveLane(channel);
    channel.sender->schedule(channel);
}

void MuxLink::userConsumed(quint32 number, quint32 bytes)
{
    m_receiver.consumed(*m_channels.findUsed(number), bytes);
}

void MuxLink::userLeaves(quint32 number)
{
    leave(*m_channels.findUsed(number));
    m_owner.linkCountChanged();
}

/// The channel has no user any more, and is closed as soon as the server knows it. Returns the user
/// that it had.
StreamUser &MuxLink::leave(ChannelRecord &channel)
{
    if (channel.machine.apply(ChannelEvent::UserLeaves).testFlag(ChannelAction::SendClose)) {
        ChannelMessage::appendClose(channel.sender->out(), channel.remoteNumber);
        channel.sender->sendSoon();
    }
    return release(channel);
}

/// What is left to do when the state has no user any more. Returns the user that it had.
StreamUser &MuxLink::release(ChannelRecord &channel)
{
    Channel &handle = *std::exchange(channel.handle, nullptr);
    handle.endToBeCarried();
    channel.sender->forget(channel);
    leaveLane(channel);
    m_receiver.forget(channel);
    --m_channelCount;
    return handle.user();
}

/// False if the message breaks the protocol of the whole link.
bool MuxLink::messageArrived(MuxLane &lane, const ChannelMessage::Message &message)
{
    ChannelRecord *channel = m_channels.find(message.channel);
    if (!channel || channel->lane != &lane)
        return false;
    // The user is given all bytes before it is told their end. It may leave meanwhile, or close the
    // link.
    if (message.number == ChannelMessage::Eof || message.number == ChannelMessage::Close)
        m_receiver.deliver(*channel);
    if (!lane.socket().isOpen())
        return true;
    const ChannelActions actions = channel->machine.apply(eventOf(message));
    if (actions.testFlag(ChannelAction::BreakLink))
        return false;
    if (message.number == ChannelMessage::Confirmation ||
        message.number == ChannelMessage::OpenFailure)
        noteAnswer(*channel, message);
    perform(actions, *channel, message);
    return true;
}

void MuxLink::perform(ChannelActions actions, ChannelRecord &channel,
                      const ChannelMessage::Message &message)
{
    // This comes from the socket, which sends when it has read: no need to ask it to.
    if (actions.testFlag(ChannelAction::SendClose))
        ChannelMessage::appendClose(channel.sender->out(), channel.remoteNumber);
    if (actions.testFlag(ChannelAction::AnswerRequest))
        ChannelMessage::appendRequestFailure(channel.sender->out(), channel.remoteNumber);
    if (actions.testFlag(ChannelAction::FreeNumber))
        end(channel, actions, message);
    else if (actions.testFlag(ChannelAction::TakeMessage))
        takeMessage(channel, message);
    else if (actions.testFlag(ChannelAction::TellOpened))
        beginToCarry(channel, message);
    else if (actions.testFlag(ChannelAction::TellEnd))
        channel.handle->user().streamReceivedEnd();
    else if (actions.testFlag(ChannelAction::BreakChannel))
        breakChannel(channel, tr("the server sent more than it was allowed to"));
}

/// The state is that after the answer.
void MuxLink::noteAnswer(ChannelRecord &channel, const ChannelMessage::Message &answer)
{
    const bool isProbe = m_probe == channel.number;
    if (isProbe)
        m_probe.reset();
    if (isProbe || channel.hasUser())
        m_line.answered(channel.openSent, Clock::now());
    if (answer.number == ChannelMessage::OpenFailure) {
        ++m_failedOpens;
        // A probe is no target that somebody wants: it may be the only one that is not allowed.
        if (!isProbe && !m_letsThrough && answer.code == OpenReason::AdministrativelyProhibited)
            m_refusal = openFailure(answer.code, answer.payload).message;
    } else {
        channel.remoteNumber = answer.remoteChannel;
        m_letsThrough = true;
        m_refusal.clear();
    }
}

void MuxLink::beginToCarry(ChannelRecord &channel, const ChannelMessage::Message &confirmation)
{
    if (confirmation.largestData == 0) {
        breakChannel(channel, tr("the server takes no data"));
        return;
    }
    channel.sendWindow = confirmation.window;
    channel.largestData = std::min(confirmation.largestData, ChannelMessage::LargestSent);
    m_receiver.opened(channel);
    channel.sender->schedule(channel);
    channel.handle->user().streamOpened();
}

void MuxLink::takeMessage(ChannelRecord &channel, const ChannelMessage::Message &message)
{
    if (message.number == ChannelMessage::WindowAdjust) {
        if (!channel.sender->acknowledged(channel, message.adjust))
            breakChannel(channel, tr("the server granted a window of more than 2^32 - 1 bytes"));
        return;
    }
    const auto size = static_cast<quint32>(message.payload.size());
    bool isAllowed = size <= ChannelMessage::LargestData;
    // There is no standard error behind a forwarded connection; should a server send some, it is
    // dropped.
    if (isAllowed && message.number == ChannelMessage::ExtendedData)
        isAllowed = m_receiver.dropped(channel, size);
    else if (isAllowed)
        isAllowed = m_receiver.arrived(channel, message.payload);
    if (!isAllowed)
        breakChannel(channel, tr("the server sent more than it was allowed to"));
}

/// The server's last message about the channel has come: nobody uses the number any more.
void MuxLink::end(ChannelRecord &channel, ChannelActions actions,
                  const ChannelMessage::Message &message)
{
    StreamUser *user = channel.handle ? &release(channel) : nullptr;
    m_channels.free(channel);
    // The user goes first: when others have heard of it, they may have destroyed the channel.
    if (user && actions.testFlag(ChannelAction::TellRefused))
        user->streamClosed(openFailure(message.code, message.payload));
    else if (user && actions.testFlag(ChannelAction::TellClosed))
        user->streamClosed(std::nullopt);
    else if (user && actions.testFlag(ChannelAction::TellCutOff))
        user->streamClosed(
            lost(tr("the server closed the connection before its end")).of(FailureOrigin::Target));
    if (user || isSettled())
        m_owner.linkCountChanged();
}

void MuxLink::laneRead(MuxLane &lane)
{
    // The server is there, whatever waits elsewhere.
    for (const std::unique_ptr<MuxLane> &other : m_lanes) {
        if (other.get() != &lane)
            other->socket().endWaiting();
    }
    m_receiver.deliverAll();
}

std::optional<MuxLink::Clock::time_point> MuxLink::waitingSince() const
{
    std::optional<Clock::time_point> first;
    for (const std::unique_ptr<MuxLane> &lane : m_lanes) {
        const std::optional<Clock::time_point> &since = lane->socket().waitingSince();
        if (since && (!first || *since < *first))
            first = since;
    }
    return first;
}

void MuxLink::endWaiting()
{
    for (const std::unique_ptr<MuxLane> &lane : m_lanes)
        lane->socket().endWaiting();
}

bool MuxLink::hasUntaken() const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(),
                       [](const auto &lane) { return lane->socket().hasUntaken(); });
}

quint64 MuxLink::bytesSent() const
{
    return std::accumulate(
        m_lanes.begin(), m_lanes.end(), quint64{0},
        [](quint64 sum, const auto &lane) { return sum + lane->socket().bytesSent(); });
}

quint64 MuxLink::bytesReceived() const
{
    return std::accumulate(
        m_lanes.begin(), m_lanes.end(), quint64{0},
        [](quint64 sum, const auto &lane) { return sum + lane->socket().bytesReceived(); });
}

MuxLink::Clock::time_point MuxLink::lastReceived() const
{
    Clock::time_point last;
    for (const std::unique_ptr<MuxLane> &lane : m_lanes)
        last = std::max(last, lane->socket().lastReceived());
    return last;
}

/// What has arrived before is the user's still.
void MuxLink::breakChannel(ChannelRecord &channel, const QString &reason)
{
    if (!m_receiver.deliver(channel))
        return;
    leave(channel).streamClosed(protocolError(reason));
    m_owner.linkCountChanged();
}

} // namespace Culvert
