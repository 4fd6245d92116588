// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/endpoint/endpoint.h"
#include "core/model/backoff.h"
#include "core/model/status.h"
#include "core/session/extraendpoint.h"
#include "core/session/portholders.h"
#include "core/session/reverseendpoint.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace Culvert {

/// All endpoints of a tunnel, on both sides, in the order of its profile. They can change while it
/// is up: those that stay the same keep their clients. One that is switched off is shown, and no
/// more than that.
class EndpointSet : public QObject
{
    Q_OBJECT

public:
    /// Poller and @p connector must outlive it. Sockets of reverse endpoints are put into
    /// @p runtimeDirectory, which is private (0700).
    EndpointSet(Poller &poller, Connector &connector, QString runtimeDirectory,
                QObject *parent = nullptr);
    ~EndpointSet() override;

    /// Who says what has a port that could not be got; must outlive it. None: nobody is asked.
    void setHolders(PortHolders *holders) { m_holders = holders; }

    /// Sockets that a service manager has listened on for endpoints; must outlive it. Before set().
    void setHanded(HandedSockets *handed) { m_handed = handed; }

    /// From now on these. Those that are gone are closed; what is new is opened if the others of
    /// its side are wanted open, with the failure of openLocal().
    std::optional<Failure> set(const QList<EndpointSettings> &settings);

    /// Opens those on this machine. What keeps one from listening is in its own status; if it may
    /// pass, such as a port that another program has, it is tried again until close(). A failure if
    /// none of them listens, and none is tried again.
    std::optional<Failure> openLocal();
    /// Has the server listen, over an ssh that is up; how that ends each of them tells. Should they
    /// be open over another ssh, that one is gone: its clients end with @p reason. What the server
    /// refuses is tried again with growing pauses: it may not know yet that the ssh which had the
    /// port is gone.
    void moveReverse(const QString &controlPath, const Failure &reason);
    /// The ssh is gone, or about to be.
    void closeReverse(const Failure &reason);
    /// Closes all, and ends every client with @p reason.
    void close(const Failure &reason);

    /// Adds one that is not the profile's; false if its maker could not make it.
    bool addExtra(quint64 number, const ExtraEndpoint::Maker &maker);
    /// Ends it, with all of its clients; false if it is none of these.
    bool removeExtra(quint64 number);
    /// Gives them away, to be added elsewhere; their clients have ended.
    std::vector<ExtraEndpoint> takeExtras();

    /// Fills in the endpoints and the counts.
    void addTo(ProfileStatus &status) const;
    QList<ConnectionStatus> connections() const;
    /// Ends the connection; false if it is none of these.
    bool closeConnection(quint64 id);

Q_SIGNALS:
    /// An endpoint or a count changed.
    void changed();

private:
    struct Entry
    {
        EndpointSettings settings;
        /// None while it is switched off.
        std::unique_ptr<EndpointBase> endpoint;
        /// The same, whichever it is.
        Endpoint *local = nullptr;
        ReverseEndpoint *reverse = nullptr;
    };

    Entry make(const EndpointSettings &settings);
    void remove(Entry entry);
    void dismiss(EndpointBase &endpoint);
    void retryLater();
    void retryReverse();
    void retryLocal();
    void watchLocal();
    void findHolder(const Entry &entry);

    Poller &m_poller;
    Connector &m_connector;
    QString m_runtimeDirectory;
    std::vector<Entry> m_entries;
    std::vector<ExtraEndpoint> m_extras;
    /// From openLocal() to close().
    bool m_localWanted = false;
    /// While reverse endpoints are open.
    std::unique_ptr<ForwardSession> m_session;
    PortHolders *m_holders = nullptr;
    HandedSockets *m_handed = nullptr;
    /// Runs while one of this machine does not listen that may yet.
    QTimer m_localTimer;
    /// Runs while the server has refused one.
    QTimer m_retryTimer;
    BackOff m_backOff;
    /// What those that are gone have counted.
    qint64 m_goneTotal = 0;
    qint64 m_goneUp = 0;
    qint64 m_goneDown = 0;
};

} // namespace Culvert
