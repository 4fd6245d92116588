// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/engineinterface.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

namespace Culvert {

/// What `culvert --headless --demo` says: where its endpoints are, a command to try, the page
/// fetched once through the tunnel, and the status after that.
class DemoReport : public QObject
{
    Q_OBJECT

public:
    /// Takes one line or several, without the last line feed.
    using Print = std::function<void(const QString &text)>;

    /// @p engine has to outlive this object. @p profile is the id of a profile with a SOCKS
    /// endpoint.
    DemoReport(EngineInterface &engine, QString profile, QUrl page, Print print,
               QObject *parent = nullptr);

    /// Waits for the endpoint and goes on by itself; ends in finished(), not before this returns.
    void start();

Q_SIGNALS:
    /// @p ok: the page came through the tunnel.
    void finished(bool ok);

private:
    void look(const EngineStatus &status);
    void introduce(const ProfileStatus &profile, const HostPort &socks);
    void fetch(const HostPort &socks);
    void onFetched(QNetworkReply &reply);
    void end(bool ok);

    EngineInterface &m_engine;
    QString m_profile;
    QUrl m_page;
    Print m_print;
    QNetworkAccessManager m_network;
    QElapsedTimer m_clock;
    bool m_begun = false;
};

} // namespace Culvert
