// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/demo/demoreport.h"

#include "app/cli/statustable.h"

#include <QDateTime>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QRegularExpression>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// Longer than any log-in on one machine takes.
constexpr int FetchTimeoutMs = 60000;

QString titleOf(const QByteArray &page)
{
    static const QRegularExpression title(u"<title>([^<]*)</title>"_s);
    return title.match(QString::fromUtf8(page)).captured(1);
}

} // namespace

DemoReport::DemoReport(EngineInterface &engine, QString profile, QUrl page, Print print,
                       QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_profile(std::move(profile))
    , m_page(std::move(page))
    , m_print(std::move(print))
{
    connect(&m_engine, &EngineInterface::statusChanged, this, &DemoReport::look);
}

void DemoReport::start()
{
    QMetaObject::invokeMethod(
        this, [this] { look(m_engine.status()); }, Qt::QueuedConnection);
}

void DemoReport::look(const EngineStatus &status)
{
    const ProfileStatus *profile = status.find(m_profile);
    if (m_begun || profile == nullptr)
        return;
    if (const auto socks = profile->socksAddress()) {
        m_begun = true;
        introduce(*profile, *socks);
        fetch(*socks);
    } else if (profile->state == TunnelState::Failed) {
        m_begun = true;
        m_print(statusTable(status, QDateTime::currentDateTimeUtc()).trimmed());
        end(false);
    }
}

void DemoReport::introduce(const ProfileStatus &profile, const HostPort &socks)
{
    m_print(
        tr("Profile \"%1\" waits for its first client; its ssh starts then.").arg(profile.name));
    m_print(tr("SOCKS proxy:          %1").arg(socks.toString()));
    m_print(tr("Try it:               curl --socks5-hostname %1 %2")
                .arg(socks.toString(), m_page.toString()));
    for (const EndpointStatus &endpoint : profile.endpoints) {
        if (endpoint.type == EndpointType::Forward && endpoint.listening)
            m_print(tr("Or by the forward:    curl http://%1/").arg(endpoint.listen));
    }
}

void DemoReport::fetch(const HostPort &socks)
{
    QNetworkProxy proxy(QNetworkProxy::Socks5Proxy, socks.host, socks.port);
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability |
                          QNetworkProxy::HostNameLookupCapability);
    m_network.setProxy(proxy);
    m_network.setTransferTimeout(FetchTimeoutMs);
    m_clock.start();
    QNetworkReply *reply = m_network.get(QNetworkRequest(m_page));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        onFetched(*reply);
    });
}

void DemoReport::onFetched(QNetworkReply &reply)
{
    const QByteArray page = reply.readAll();
    const bool ok = reply.error() == QNetworkReply::NoError;
    if (ok)
        m_print(tr("Fetched through it:   \"%1\", %2 bytes in %3 ms, log-in of ssh included")
                    .arg(titleOf(page))
                    .arg(page.size())
                    .arg(m_clock.elapsed()));
    else
        m_print(tr("The page did not come: %1").arg(reply.errorString()));
    m_engine.requestStatus([this, ok, guard = QPointer(this)](const EngineStatus &status) {
        if (!guard)
            return;
        m_print(u'\n' + statusTable(status, QDateTime::currentDateTimeUtc()).trimmed());
        end(ok);
    });
}

void DemoReport::end(bool ok)
{
    disconnect(&m_engine, nullptr, this, nullptr);
    Q_EMIT finished(ok);
}

} // namespace Culvert
