// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/instanceserver.h"

#include <QLocalSocket>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace Culvert {

/// The command line's side: sends one verb to the running instance and waits for what comes of it.
/// To another user's socket it sends nothing; whose it is, is the reply then, unless the instance
/// is elsewhere.
class InstanceClient : public QObject
{
    Q_OBJECT

public:
    /// Where it may listen, the likeliest first; see instanceSockets().
    explicit InstanceClient(QStringList socketPaths, QObject *parent = nullptr);

    /// How long an instance that holds the lock but does not listen yet is given. Zero: no second
    /// try.
    void setConnectTimeout(std::chrono::milliseconds timeout);
    /// Sends it; finished() follows once, not before this returns.
    void send(const VerbRequest &request);
    /// A line beside the request. Precondition: heard() came and finished() did not.
    void tell(const QJsonObject &line);
    /// What goes with the request: sent when the instance asks for it. Before send(); they stay the
    /// caller's, and descriptorsSent() says when they may be closed.
    void setDescriptors(const QList<int> &descriptors) { m_descriptors = descriptors; }

Q_SIGNALS:
    /// A line that is not the reply yet; only if the request names a terminal.
    void heard(const QJsonObject &line);
    void descriptorsSent();
    void finished(const Culvert::VerbReply &reply);

private:
    void connectToInstance();
    void ask();
    void failed();
    /// The socket is another user's, or not to be reached.
    void refuse(const QString &why);
    /// What is there is not the instance; it may be at the next place.
    void passOver(const QString &why);
    void tryNext();
    void giveUp();
    QString path() const { return m_paths.at(m_place); }
    void read();
    void readLine(const QJsonObject &line);
    void sendThem();
    void finish(const VerbReply &reply);

    QStringList m_paths;
    qsizetype m_place = 0;
    /// Why the first that was passed over cannot be spoken to.
    QString m_doubt;
    VerbRequest m_request;
    QList<int> m_descriptors;
    QLocalSocket m_socket;
    QTimer m_retry;
    std::chrono::milliseconds m_timeLeft{0};
    bool m_connected = false;
    /// Told to end, the instance is given the time to do it, so that the next command finds none.
    std::optional<VerbReply> m_replyAfterEnd;
    bool m_finished = false;
};

} // namespace Culvert
