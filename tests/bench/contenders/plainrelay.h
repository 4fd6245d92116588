// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/bytebuffer.h"
#include "core/io/descriptor.h"
#include "core/mux/channelmessage.h"
#include "tests/bench/contenders/contender.h"
#include "tests/bench/load/childprocess.h"

#include <QTemporaryDir>

#include <thread>
#include <unordered_map>

namespace Culvert::Bench {

/// The least that can stand where Culvert stands: it takes SOCKS5 clients, and carries them through
/// an ssh of its own in proxy mode, with the system calls which that needs and no others. It lets
/// everybody in, knows no error and no limit, and serves the bench's clients only. What a set-up
/// takes through it is what the way takes.
class PlainRelay
{
public:
    PlainRelay();
    ~PlainRelay();
    Q_DISABLE_COPY_MOVE(PlainRelay)

    /// Starts its ssh and waits until its port takes connections. To be called once.
    std::optional<Failure> start(const Line &line);
    quint16 port() const { return m_port; }

private:
    enum class Step { Greeting, Request, Opening, Open };
    struct Client
    {
        Descriptor socket;
        Step step = Step::Greeting;
        quint32 remoteChannel = 0;
    };

    std::optional<Failure> startSsh(const Line &line);
    bool connectToSsh();
    void serve(const std::stop_token &stop);
    bool watch(int descriptor, quint64 id) const;
    void accept();
    void readClient(quint32 id);
    void pass(Client &client);
    void readLink();
    void take(const ChannelMessage::Message &message);
    void flush();

    QTemporaryDir m_directory;
    ChildProcess m_ssh;
    Descriptor m_epoll;
    Descriptor m_listener;
    Descriptor m_link;
    quint16 m_port = 0;
    quint32 m_lastId = 0;
    std::unordered_map<quint32, Client> m_clients;
    ByteBuffer m_in;
    ByteBuffer m_out;
    std::jthread m_thread;
};

} // namespace Culvert::Bench
