// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/localproxy.h"
#include "tests/harness/testauthority.h"
#include "tests/stream/connectorbed.h"

#include <memory>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

/// A real sshd that knows a name which nobody else knows, a certificate for that name, and a
/// LocalProxy over a connector of any kind.
class ProxyBed
{
public:
    /// False with qWarning if that fails.
    bool start();
    /// The way of a row; no ssh runs yet.
    void use(const QString &way);
    void use(std::unique_ptr<Connector> connector);

    static QString siteName() { return u"site.interop.test"_s; }
    /// Leads to the same, and is not in the certificate.
    static QString otherName() { return u"other.interop.test"_s; }
    static QString unknownName() { return u"unknown.interop.test"_s; }

    ConnectorBed &connectors() { return m_connectors; }
    const TestAuthority &authority() const { return m_authority; }
    Connector &connector() { return *m_connector; }
    LocalProxy &localProxy() { return *m_proxy; }
    QNetworkProxy proxy() const { return m_proxy->proxy(); }

private:
    ConnectorBed m_connectors;
    TestAuthority m_authority;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<LocalProxy> m_proxy;
};

} // namespace Culvert::Test
