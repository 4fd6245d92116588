// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/localforward.h"
#include "core/endpoint/localproxy.h"
#include "core/session/sshaccess.h"
#include "core/stream/tunnelsocket.h"
#include "sandbox/privatesshd.h"
#include "tests/harness/targetserver.h"
#include "tests/stream/connectorbed.h"
#include "tests/stream/deadport.h"

#include <QTemporaryDir>

#include <memory>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// A real sshd, and the library to it as a program of somebody else's has it.
class LibraryBed
{
public:
    /// Starts the ssh server; false with qWarning if that fails.
    bool start();

    static QStringList ways() { return {u"mux"_s, u"socks"_s, u"process"_s}; }
    quint16 port() { return m_bed.server().port(); }
    PrivateSshd &server() { return m_bed.server(); }
    /// What leads to the server, with its key.
    SshAccess::Setup setup(const QString &destination = PrivateSshd::alias()) const;
    std::unique_ptr<SshAccess> access() const { return access(setup()); }
    static std::unique_ptr<SshAccess> access(const SshAccess::Setup &setup);
    static std::unique_ptr<Connector>
    connector(const SshAccess &access, const QString &way,
              std::chrono::milliseconds idleTime = std::chrono::minutes(1));
    /// Of this machine, which the server reaches as well.
    static SocketAddress local(quint16 port)
    {
        return SocketAddress(HostPort{u"127.0.0.1"_s, port});
    }

private:
    ConnectorBed m_bed;
    QTemporaryDir m_runtime;
};

} // namespace Culvert::Test
