// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"
#include "tests/bench/line/networknamespace.h"

#include <QThread>

#include <future>

namespace Culvert::Bench {

/// The private server, as a stage needs it.
struct ServerAddress
{
    QString alias;
    QString configFile;
    quint16 port = 0;
};

/// A private ssh server in another network than that of the bench, on a thread of its own, which is
/// in there. The methods are for the thread that made it.
class FarServer : public QThread
{
    Q_OBJECT

public:
    /// @p network must outlive this.
    explicit FarServer(const NetworkNamespace &network);
    /// Ends the server.
    ~FarServer() override;

    /// Blocks until it listens, on all addresses of its network.
    Result<ServerAddress> startListening();

protected:
    void run() override;

private:
    void answer(const Result<ServerAddress> &result);

    const NetworkNamespace &m_network;
    std::promise<Result<ServerAddress>> m_promise;
    bool m_answered = false;
};

} // namespace Culvert::Bench
