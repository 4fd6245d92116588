// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/mux/linkbed.h"

#include <QCoreApplication>

#include <algorithm>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

LinkBed::LinkBed()
    : link(poller, budget, *this)
{}

void LinkBed::settle()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

bool LinkBed::start()
{
    if (link.connectTo(master.path(), QCoreApplication::applicationPid()) || !master.accept())
        return false;
    settle();
    master.receive();
    say(FakeMaster::proxyAnswer());
    return readyCount == 1 && link.isReady();
}

void LinkBed::say(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    for (int i = 0; i < 100 && !rest.isEmpty(); ++i) {
        rest = rest.sliced(std::max<qsizetype>(master.send(rest), 0));
        settle();
    }
    settle();
}

void LinkBed::open(RecordingUser &user)
{
    const SocketAddress target(HostPort{u"web.internal"_s, 80});
    auto channel = std::make_unique<Channel>(target, user, static_cast<ChannelQueue &>(*this));
    Channel &reference = *channel;
    user.stream = std::move(channel);
    link.open(reference);
    settle();
}

void LinkBed::openConfirmed(RecordingUser &user, quint32 window)
{
    open(user);
    const QList<FakeMaster::Message> sent = master.messages();
    // "direct-tcpip" stands before the number.
    m_lastId = sent.last().number32(16);
    say(FakeMaster::confirmation(m_lastId, 1000 + m_lastId, window));
}

void LinkBed::linkCountChanged()
{
    if (onCountChanged)
        onCountChanged();
}

void LinkBed::linkLost(const Failure &failure)
{
    ++lostCount;
    lostFailure = failure;
}

} // namespace Culvert::Test
