// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/hostport.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <functional>

namespace Culvert {

class Connector;
class TunnelSocket;

/// Asks a resolver behind a tunnel what cannot be answered here (RFC 7766: by TCP, a connection for
/// each question). Of more than Most questions at once, the rest is not asked.
class DnsRelay : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype Most = 64;
    /// Empty: there is no answer.
    using Answered = std::function<void(const QByteArray &reply)>;

    /// @p connector outlives it.
    DnsRelay(Connector &connector, HostPort resolver, QObject *parent = nullptr);

    /// The answer comes later, or not at all when this is gone.
    void ask(const QByteArray &message, const Answered &answered);

private:
    void read(TunnelSocket *socket);
    void finish(TunnelSocket *socket, const QByteArray &reply);

    Connector &m_connector;
    HostPort m_resolver;
    QHash<TunnelSocket *, Answered> m_waiting;
};

} // namespace Culvert
