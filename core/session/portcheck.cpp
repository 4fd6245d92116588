// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/session/portcheck.h"

#include "core/io/listensocket.h"

namespace Culvert {

namespace {

constexpr int MostTries = 50;
constexpr int LastPort = 65535;
/// ip(7): those below are for the administrator.
constexpr int FirstOpenPort = 1024;

PortHolders::Own orNobody(PortHolders::Own own)
{
    return own ? std::move(own) : [](const SocketAddress &) { return QString(); };
}

} // namespace

PortCheck::PortCheck(PortHolders::Own own, QObject *parent)
    : QObject(parent)
    , m_holders(orNobody(std::move(own)))
{}

bool PortCheck::isFree(const SocketAddress &listen)
{
    return !ListenSockets::open(listen.listenAddresses()).failure;
}

quint16 PortCheck::nextFree(const SocketAddress &listen)
{
    const int first = std::max(FirstOpenPort, listen.tcp().port + 1);
    for (int port = first; port <= LastPort && port < first + MostTries; ++port) {
        const SocketAddress next(HostPort{listen.tcp().host, static_cast<quint16>(port)});
        if (isFree(next))
            return static_cast<quint16>(port);
    }
    return 0;
}

void PortCheck::look(const SocketAddress &listen, const Answer &answer)
{
    const quint64 question = ++m_question;
    std::optional<Failure> failure;
    if (listen.tcp().port != 0)
        failure = ListenSockets::open(listen.listenAddresses()).failure;
    if (!failure) {
        answer(std::nullopt);
        return;
    }
    const bool isTaken = failure->kind == FailureKind::PortInUse;
    const bool isAboutPorts = isTaken || failure->kind == FailureKind::Permission;
    const PortProblem problem{failure->message, isAboutPorts ? nextFree(listen) : quint16(0)};
    if (!isTaken) {
        answer(problem);
        return;
    }
    m_holders.find(listen.listenAddresses(), listen,
                   [this, question, problem, listen, answer](const QString &holder) {
                       if (question != m_question)
                           return;
                       PortProblem named = problem;
                       if (!holder.isEmpty())
                           named.message = tr("%1 is in use by %2").arg(listen.toString(), holder);
                       answer(named);
                   });
}

} // namespace Culvert
