// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/endpoint/proxybed.h"

namespace Culvert::Test {

bool ProxyBed::start()
{
    // Only what is started by this one call gets it.
    qputenv("LD_PRELOAD", SERVER_RESOLVER);
    const bool started = m_connectors.startServer();
    qunsetenv("LD_PRELOAD");
    return started && (!TestAuthority::problem().isEmpty() || m_authority.certify(siteName()));
}

void ProxyBed::use(const QString &way)
{
    use(m_connectors.connector(way));
}

void ProxyBed::use(std::unique_ptr<Connector> connector)
{
    m_proxy.reset();
    m_connector = std::move(connector);
    m_proxy = std::make_unique<LocalProxy>(m_connectors.poller(), *m_connector);
}

} // namespace Culvert::Test
