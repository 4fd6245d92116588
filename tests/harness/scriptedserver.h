// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Culvert {

using namespace Qt::StringLiterals;
class Lifeline;
} // namespace Culvert

namespace Culvert::Test {

/// An ssh server on a free loopback port that asks, refuses, hangs and hangs up as the test wants
/// it, and remembers every answer that it was sent. It carries connections (direct-tcpip, reverse
/// and Unix sockets), so tunnels and jump hosts work through it.
///
/// A program in Python (scriptedserver.py, Debian's python3-asyncssh) with keys of its own, in a
/// folder of its own, both gone with this object, and also when the test is killed. Needs an event
/// loop; what the server tells arrives by it: compare with QTRY_..., and to show that something
/// never came, wait first until the connection is over (openConnections() == 0).
///
/// Set up, then start(). Setters count from the next start() or restart() on.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    /// One question of a keyboard-interactive dialogue (RFC 4256), and the only right answer.
    struct Question
    {
        QString text;
        QString answer;
        bool echo = false;
    };
    /// Questions that are put together.
    struct Round
    {
        QList<Question> questions;
        QString name = {};
        QString instruction = {};
    };
    /// Where the server falls silent, for ever.
    enum class Hang {
        Never,
        OnConnect,    ///< accepts, and says nothing, not even its version
        AfterVersion, ///< says its version, and no more
        InLogin,      ///< exchanges keys, and does not answer the first authentication request
        AfterAnswer,  ///< asks, and says nothing about the answer
    };
    /// Answers to one request for authentication.
    struct Attempt
    {
        /// "password" or "keyboard-interactive".
        QString method;
        QString user;
        QStringList texts;
        bool taken = false;
    };

    /// @p alias is its name in clientConfig().
    explicit ScriptedServer(QString alias = u"scripted"_s, QObject *parent = nullptr);
    ~ScriptedServer() override;

    /// Offers the method "password", to this user with this password among others. The first user
    /// is the one of clientConfig(); "tester" if none is set.
    void addPassword(const QString &user, const QString &password);
    /// For the method keyboard-interactive; empty: not offered.
    void setDialogue(const QList<Round> &rounds);
    /// Takes the throw-away key of clientConfig(); with a passphrase, ssh asks for that. Without
    /// it and without passwords and dialogue, no login is possible.
    void acceptKey(const QString &passphrase = {});
    /// So many answers are refused, right ones too, counted over all connections of a start.
    void setRefusals(int count);
    /// Shown by ssh before the login (RFC 4252, 5.4).
    void setBanner(const QString &text);
    void setHang(Hang hang);
    /// Right after a login it disconnects with these words; empty: it does not.
    void setFailureAfterLogin(const QString &words);
    /// So long after a login it drops the connection, without a word. Negative: never.
    void setCloseAfterLogin(int milliseconds);
    /// Off: as servers were before Terrapin was known (CVE-2023-48795).
    void setStrictKeyExchange(bool on);
    /// Off: the client's known_hosts does not have the key, so that ssh asks about it. To be set
    /// before the first start().
    void setKeyKnown(bool known);

    /// Waits until it listens. False: errorString() says why not.
    bool start();
    /// Drops all connections and starts again, with the same port and key.
    bool restart();
    /// Shows another host key than the one that was known. Drops all connections.
    bool rotateHostKey();
    /// Drops all connections and listens no more, until start().
    void stop();
    QString errorString() const;

    quint16 port() const { return m_port; }
    /// While it runs.
    qint64 processId() const { return m_processId; }
    QString alias() const { return m_alias; }
    QString user() const;
    /// "SHA256:..." of the key it shows now; its type is ED25519.
    QString fingerprint() const { return m_fingerprint; }
    /// The path of a ssh_config(5) that has this server's alias, and those of the others. It is
    /// written anew at each call. Precondition: all are started.
    QString clientConfig(const QList<const ScriptedServer *> &others = {}) const;
    /// The known_hosts file that clientConfig() names for this server.
    QString knownHosts() const;
    /// The private directory (0700) of all its files.
    QString directory() const;

    /// Connections that have been, and that are there.
    int connections() const { return m_connections; }
    int openConnections() const { return m_openConnections; }
    /// Connections whose client asked to log in, and those that were let in.
    int logins() const { return m_logins; }
    int acceptedLogins() const { return m_acceptedLogins; }
    /// Every answer that it was sent, in order.
    QList<Attempt> attempts() const { return m_attempts; }
    /// The texts of all attempts in one row: also an empty one is one.
    QStringList answers() const;
    /// Where connections through it went, as "host:port".
    QStringList forwards() const { return m_forwards; }
    /// Forgets what came so far; open connections are still counted.
    void clearHistory();

private:
    bool makeDirectory();
    bool writeSettings() const;
    void onLine(const QByteArray &line);
    void onEvent(const QString &event, const QJsonObject &object);
    void onListening(const QJsonObject &object);
    QByteArray clientConfigText() const;
    QString file(const QString &name) const;

    QString m_alias;
    QString m_user = u"tester"_s;
    QMap<QString, QString> m_passwords;
    QList<Round> m_dialogue;
    bool m_acceptsKey = false;
    QString m_keyPassphrase;
    int m_refusals = 0;
    QString m_banner;
    Hang m_hang = Hang::Never;
    QString m_failAfterLogin;
    int m_closeAfterMs = -1;
    bool m_strictKeyExchange = true;
    bool m_keyKnown = true;

    /// The order matters: the lifeline removes the directory, so it goes first.
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Lifeline> m_lifeline;
    bool m_listening = false;
    QStringList m_problems;
    /// Chosen at the first start, and kept.
    quint16 m_port = 0;
    QString m_fingerprint;
    qint64 m_processId = 0;

    int m_connections = 0;
    int m_openConnections = 0;
    int m_logins = 0;
    int m_acceptedLogins = 0;
    QList<Attempt> m_attempts;
    QStringList m_forwards;
};

} // namespace Culvert::Test
