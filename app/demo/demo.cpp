// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/demo/demo.h"

#include "app/instance/socketowner.h"

#include <QTcpSocket>

namespace Culvert {

using namespace Qt::StringLiterals;

Demo::Demo(QObject *parent)
    : QObject(parent)
    , m_site([this](const QTcpSocket &client) {
        // The ends as the other side has them.
        return socketBelongsTo({.local = client.peerAddress(),
                                .localPort = client.peerPort(),
                                .remote = client.localAddress(),
                                .remotePort = client.localPort()},
                               m_sshd.processId());
    })
{
    connect(&m_sshd, &PrivateSshd::ready, this, &Demo::onServerReady);
    connect(&m_sshd, &PrivateSshd::failed, this, &Demo::failed);
}

void Demo::start()
{
    m_sshd.start();
}

void Demo::onServerReady()
{
    if (!m_site.listen()) {
        Q_EMIT failed(
            {.kind = FailureKind::Internal, .message = m_site.errorString(), .detail = {}});
        return;
    }
    const HostPort freePort{.host = u"127.0.0.1"_s, .port = 0};
    EndpointSettings socks;
    socks.type = EndpointType::Socks;
    socks.name = tr("For a browser");
    socks.listen = SocketAddress(freePort);
    EndpointSettings forward;
    forward.type = EndpointType::Forward;
    forward.name = tr("The demo's page");
    forward.listen = SocketAddress(freePort);
    forward.target = SocketAddress(m_site.address());

    Profile profile = Profile::create(u"demo"_s, PrivateSshd::alias());
    profile.start = StartMode::OnDemand;
    profile.configFile = m_sshd.clientConfig();
    profile.endpoints = {socks, forward};

    QUrl page;
    page.setScheme(u"http"_s);
    page.setHost(m_site.address().host);
    page.setPort(m_site.address().port);
    page.setPath(u"/"_s);
    Q_EMIT ready(profile, page);
}

} // namespace Culvert
