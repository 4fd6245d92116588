// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/contenders/farserver.h"

#include "sandbox/privatesshd.h"

#include <utility>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

FarServer::FarServer(const NetworkNamespace &network)
    : m_network(network)
{}

FarServer::~FarServer()
{
    quit();
    wait();
}

Result<ServerAddress> FarServer::startListening()
{
    std::future<Result<ServerAddress>> address = m_promise.get_future();
    start();
    return address.get();
}

void FarServer::run()
{
    if (const auto failure = m_network.enter()) {
        answer(*failure);
        return;
    }
    PrivateSshd sshd;
    // Nobody else is in that network.
    sshd.setExtraConfig({u"ListenAddress 0.0.0.0"_s});
    connect(&sshd, &PrivateSshd::failed, &sshd,
            [this](const Failure &failure) { answer(failure); });
    connect(&sshd, &PrivateSshd::ready, &sshd, [this, &sshd] {
        answer(ServerAddress{PrivateSshd::alias(), sshd.clientConfig(), sshd.port()});
    });
    sshd.start();
    exec();
}

void FarServer::answer(const Result<ServerAddress> &result)
{
    // A server that ends later is noticed by whoever uses it.
    if (!std::exchange(m_answered, true))
        m_promise.set_value(result);
}

} // namespace Culvert::Bench
