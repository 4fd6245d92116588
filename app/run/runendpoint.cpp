// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/run/runendpoint.h"

#include <QHostAddress>

#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace Culvert {

namespace {

/// What a program means that connects there.
SocketAddress meaningOf(NameTable &names, const QHostAddress &address, quint16 port)
{
    const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    const quint32 number = isV4 ? address.toIPv4Address() : 0;
    if (!isV4 || !NameTable::isIn(number))
        return SocketAddress(HostPort{address.toString(), port});
    const std::optional<QString> host = NameAnswerer::hostAt(names, number);
    return host ? SocketAddress(HostPort{*host, port}) : SocketAddress();
}

template <typename... Sockets>
std::vector<Descriptor> openOnes(Sockets... sockets)
{
    std::vector<Descriptor> open;
    const auto take = [&open](Descriptor socket) {
        if (socket.isOpen())
            open.push_back(std::move(socket));
    };
    (take(std::move(sockets)), ...);
    return open;
}

} // namespace

std::unique_ptr<RunEndpoint> RunEndpoint::make(quint64 number, Poller &poller, Connector &connector,
                                               const std::shared_ptr<Run> &run)
{
    Result<RunSockets> sockets = run->sockets.duplicate();
    if (!sockets)
        return nullptr;
    return std::unique_ptr<RunEndpoint>(
        new RunEndpoint(number, poller, connector, run, sockets.takeValue()));
}

RunEndpoint::RunEndpoint(quint64 number, Poller &poller, Connector &connector,
                         std::shared_ptr<Run> run, RunSockets sockets)
    : CapturedEndpoint(poller, connector, tr("run %1 %2").arg(number).arg(run->program),
                       takeConnections(sockets),
                       [run](const QHostAddress &address, quint16 port) {
                           return meaningOf(run->names, address, port);
                       })
    , m_number(number)
    , m_run(std::move(run))
    , m_answerer(m_run->names, m_run->ownNames)
    , m_nameServer(poller, m_answerer, takeQuestions(sockets),
                   m_run->resolver ? std::make_unique<DnsRelay>(connector, *m_run->resolver)
                                   : nullptr)
{}

CapturedEndpoint::Sockets RunEndpoint::takeConnections(RunSockets &sockets)
{
    return {openOnes(std::move(sockets.connections), std::move(sockets.connections6)),
            std::move(sockets.diagnosis)};
}

NameServer::Sockets RunEndpoint::takeQuestions(RunSockets &sockets)
{
    return {openOnes(std::move(sockets.questions), std::move(sockets.questions6)),
            openOnes(std::move(sockets.questionsByTcp), std::move(sockets.questionsByTcp6))};
}

std::optional<RunStatus> RunEndpoint::run() const
{
    return RunStatus{.id = m_number,
                     .program = m_run->program,
                     .pid = m_run->pid,
                     .since = m_run->since,
                     .connections = connectionCount(),
                     .connectionsTotal = connectionsTotal(),
                     .bytesUp = bytesUp(),
                     .bytesDown = bytesDown()};
}

bool RunEndpoint::closeConnection(quint64 id)
{
    if (id != m_number)
        return CapturedEndpoint::closeConnection(id);
    // A shell ignores the first, and ends with the second, as when its terminal is closed.
    for (const int signal : {SIGTERM, SIGHUP})
        ::syscall(SYS_pidfd_send_signal, m_run->sockets.process.number(), signal, nullptr, 0);
    close({FailureKind::Cancelled, tr("the run was ended by hand"), {}});
    // Nobody listens any more, so that whoever still connects is refused.
    m_run->sockets.connections.close();
    m_run->sockets.connections6.close();
    return true;
}

} // namespace Culvert
