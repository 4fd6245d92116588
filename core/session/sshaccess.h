// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/destinationurl.h"
#include "core/model/export.h"
#include "core/model/result.h"
#include "core/stream/connector.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace Culvert {

class Asker;
class LocalForward;
class LocalProxy;
class RemoteForward;

/// Everything that connectors to one server need in a program of one's own: a private directory
/// for sockets (0700), and the way by which ssh asks for passwords. No Culvert has to run for it.
///
/// A password travels from the DestinationUrl to ssh over a socket that only this user can reach
/// and by which ssh's helper, culvert-askpass, asks for it; it is in no argument, environment
/// variable, file, log or failure. It is given to the destination alone, never to a jump host, once
/// a login. Everything else that ssh may ask, such as whether a new host key is right, goes to
/// Setup::asker; without one the login fails, and says what would have been asked: of a new host
/// key the host and the fingerprint.
///
/// @code
/// const auto url = DestinationUrl::parse(QStringLiteral("me@bastion.example"));
/// const auto access = SshAccess::create({url.value()});
/// const std::unique_ptr<Connector> connector = access->makeMuxConnector();
/// @endcode
///
/// Belongs to one thread, with an event loop, as do its connectors; that may be a worker thread. It
/// and what it makes may go in any order, also within their signals: see Connector.
class CULVERT_EXPORT SshAccess
{
public:
    /// Where to, and by what.
    struct Setup
    {
        /// With the password, if there is one.
        DestinationUrl destination;
        /// Logged in to one after the other on the way, as Destination::parse() reads them
        /// (ssh_config(5), ProxyJump).
        QStringList jumpHosts = {};
        /// The path of a private key; empty = ssh decides: the person's agent and own keys.
        QString identityFile = {};
        /// The path of a ssh_config(5) in place of the person's and the system's; empty = those.
        QString configFile = {};
        /// More options of ssh_config(5), by name. Those that would switch off the check of host
        /// keys, and those that belong to Culvert, are refused.
        QMap<QString, QString> options = {};
        /// Who is asked for what the destination's password does not answer; outlives the access.
        /// Null: nobody.
        Asker *asker = nullptr;
        /// How long ssh may take to log in, without the time that people take to answer. Nothing =
        /// a minute, or longer where what the person's configuration has of ConnectTimeout, or a
        /// program that ssh connects through, needs it.
        std::optional<std::chrono::milliseconds> loginTimeout = {};
        /// An absolute path; empty = as PATH has it.
        QString sshProgram = {};
        /// The absolute path of culvert-askpass; empty = as it is installed with this library.
        QString askpassProgram = {};
    };

    /// Starts no ssh. Failure kinds: invalid-profile for what ssh must not be given, permission
    /// where no private directory or socket can be made, internal where culvert-askpass is needed
    /// and missing.
    ///
    /// Precondition: there is a QCoreApplication.
    static Result<std::unique_ptr<SshAccess>> create(const Setup &setup);

    /// Ends the connections of its connectors, with a Failure of the kind cancelled, and their ssh.
    ~SshAccess();
    Q_DISABLE_COPY_MOVE(SshAccess)

    /// All connections through one ssh, or a few of them, over a control socket: the connector to
    /// take unless there is a reason for another. ssh starts with the first connection, those that
    /// come meanwhile share the start, and it ends @p idleTime after the last one has closed; zero
    /// = at once. The connector is the caller's.
    std::unique_ptr<Connector>
    makeMuxConnector(std::chrono::milliseconds idleTime = std::chrono::minutes(1)) const;
    /// All connections through one ssh that is a SOCKS server (ssh(1), -D), for servers and systems
    /// on which a control socket does not do; otherwise the same. It listens on a socket that only
    /// this user can reach, and on DestinationUrl::bind as well where that is given.
    std::unique_ptr<Connector>
    makeSocksConnector(std::chrono::milliseconds idleTime = std::chrono::minutes(1)) const;
    /// One ssh for each connection (ssh(1), -W), which logs in for it and ends with it. At most
    /// five log in at a time, of all connectors of this access. The connector is the caller's.
    std::unique_ptr<Connector> makeProcessConnector() const;

    /// A QNetworkProxy over a connector, for QNetworkAccessManager and whatever else takes one; see
    /// LocalProxy::failure() for whether it listens. It is the caller's.
    std::unique_ptr<LocalProxy> makeProxy(Connector &connector) const;
    /// The same for other programs: it listens on @p listen, where TCP port 0 is any free one, and
    /// lets in who gives this user and password. Without a user nobody is asked for them, and
    /// programs of this user get in.
    std::unique_ptr<LocalProxy> makeProxy(Connector &connector, const SocketAddress &listen,
                                          const QString &user = {},
                                          const QString &password = {}) const;

    /// A port or Unix socket of this machine that leads to @p target, for whatever takes no proxy;
    /// see LocalForward::failure() for whether it listens. TCP port 0 is any free one. Unix sockets
    /// of the server are out of reach of all but a mux connector. It is the caller's.
    std::unique_ptr<LocalForward> makeForward(Connector &connector, const SocketAddress &listen,
                                              const SocketAddress &target) const;
    /// The same for whoever gives this user and password by SOCKS 5 or HTTP CONNECT, see
    /// LocalForward::proxy().
    std::unique_ptr<LocalForward> makeForward(Connector &connector, const SocketAddress &listen,
                                              const SocketAddress &target, const QString &user,
                                              const QString &password) const;

    /// The server listens on @p listen (a TCP address of its own, where port 0 is any free one, or
    /// the path of a Unix socket), and its clients go on to @p target as this machine reaches it;
    /// see RemoteForward::failure(). Over a mux connector only, whose ssh it starts. It is the
    /// caller's.
    std::unique_ptr<RemoteForward> makeRemoteForward(Connector &connector,
                                                     const SocketAddress &listen,
                                                     const SocketAddress &target) const;
    /// The same with the program as the target: RemoteForward::nextPendingConnection() has the
    /// clients.
    std::unique_ptr<RemoteForward> makeRemoteForward(Connector &connector,
                                                     const SocketAddress &listen) const;

private:
    struct Private;

    explicit SshAccess(const Setup &setup);

    const std::unique_ptr<Private> m_private;
};

} // namespace Culvert
