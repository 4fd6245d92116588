// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/probe/probe.h"
#include "core/config/route.h"
#include "core/connect/muxconnector.h"
#include "core/io/poller.h"
#include "core/model/status.h"
#include "ui/words/teststep.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace Culvert {

/// Tries each step of the way to a profile's server by an ssh of its own, which ends with it; a
/// tunnel of the profile that is up stays as it is. Asynchronous, on one thread.
class PathTest : public QObject
{
    Q_OBJECT

public:
    using Heard = std::function<void(const TestStep &step)>;
    using Done = std::function<void(const QList<TestStep> &steps)>;

    /// @p status is that of the profile's tunnel; nothing for a profile that has none. Deletes
    /// itself after @p done.
    PathTest(SshSetup setup, std::optional<ProfileStatus> status, Done done, QObject *parent);
    ~PathTest() override;

    /// Each step is told as soon as its outcome is known, before done.
    void setHeard(const Heard &heard) { m_heard = heard; }
    void start();

private:
    void lookUp(const Result<Route> &route);
    void connectTcp();
    void tcpRead();
    void tcpFailed(const Failure &failure);
    void logIn();
    void loggedIn(const std::optional<Failure> &failure);
    void tryNextEndpoint();
    void addListening(const EndpointSettings &settings, qsizetype place);
    void append(const TestStep &step);
    void add(const QString &step, const QString &message);
    void addBad(const QString &step, const Failure &failure);
    void skip(const QString &step, const QString &why);
    void finish();
    double elapsed() { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    SshSetup m_setup;
    std::optional<ProfileStatus> m_status;
    Heard m_heard;
    Done m_done;
    QList<TestStep> m_steps;
    QElapsedTimer m_clock;
    QString m_host;
    quint16 m_port = 0;
    QTcpSocket m_tcp;
    QTimer m_tcpTimer;
    Poller m_poller;
    std::unique_ptr<MuxConnector> m_connector;
    std::optional<double> m_loginMs;
    std::unique_ptr<Probe> m_probe;
    qsizetype m_nextEndpoint = 0;
};

} // namespace Culvert
