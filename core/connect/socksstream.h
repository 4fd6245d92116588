// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/socketaddress.h"
#include "core/stream/descriptorstream.h"

#include <QObject>

#include <array>

namespace Culvert {

class SocksConnector;
class SshProcess;

/// A connection through ssh's own SOCKS server, by SOCKS4a: names are resolved at the far end, and
/// the user name tells ssh's words about this connection from those about others. ssh answers only
/// once the target is connected, and just hangs up if it cannot be.
class SocksStream final : public DescriptorStream
{
public:
    /// Enters the connector by itself, from the event loop. @p name: a few letters and digits.
    SocksStream(Poller &poller, SocksConnector &connector, QString name, SocketAddress target,
                StreamUser &user);
    ~SocksStream() override;

    qint64 processId() const override;

    const QString &name() const { return m_name; }
    const SshProcess *process() const { return m_process; }
    bool isWaiting() const { return !m_process; }
    /// Connects to the socket on which this ssh listens.
    void connectThrough(SshProcess &process);
    using DescriptorStream::isAwaited;
    /// What ssh said about the target.
    void setReason(const Failure &failure) { m_openFailure = failure; }
    /// ssh said that the target has ended its direction. Without, the end of what it writes is its
    /// own: an ssh that is told to end by SIGTERM closes everything first.
    void setEndHeard() { m_endHeard = true; }
    /// Ends it; its connector may be about to go.
    void reject(const Failure &failure);

private:
    void connectToSsh();
    void connectingFailed(int error);
    QByteArray request() const;
    void openingReady() override;
    void refused();
    void moved() override;
    void readEnded() override;
    void broken(const Failure &failure) override;
    void cutOff(const Failure &failure);

    SocksConnector *m_connector;
    QString m_name;
    SocketAddress m_target;
    /// What comes from the event loop is dropped with it.
    QObject m_context;
    SshProcess *m_process = nullptr;
    int m_tries = 0;
    bool m_movedOn = false;
    std::array<char, 8> m_answer{};
    std::size_t m_answerSize = 0;
    std::optional<Failure> m_openFailure;
    bool m_endHeard = false;
};

} // namespace Culvert
