// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/faults/sighting.h"
#include "tests/faults/traffic.h"
#include "tests/harness/promptclerk.h"
#include "tests/harness/scriptedserver.h"
#include "tests/harness/tunnelbed.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <vector>

namespace Culvert::Faults {

/// Where a fault is played once: servers, an engine with one tunnel, what goes through it, and a
/// clock that stops when the tunnel's status shows the fault.
///
/// What returns a bool waits for its end, runs the event loop meanwhile, and leaves the reason in
/// trouble() where it is false. Everything ends with this object.
class Stage : public QObject
{
    Q_OBJECT

public:
    /// Whether a status shows what happened.
    using Sign = std::function<bool(const ProfileStatus &status)>;

    Stage() = default;
    ~Stage() override;
    Q_DISABLE_COPY_MOVE(Stage)

    // The scene.

    /// The sshd of bed().
    bool startServer(const QStringList &extraConfig = {});
    /// One more server, to be set up and then started.
    Test::ScriptedServer &addServer(const QString &alias);
    bool start(Test::ScriptedServer &server);
    /// Empty: there is no ssh.
    bool startEngine(const QString &sshProgram = Test::TunnelBed::findProgram());
    /// The one tunnel, to be started by up() only, unless @p start says otherwise. Without
    /// endpoints it gets a SOCKS endpoint.
    bool setProfile(Profile profile, StartMode start = StartMode::Manual);
    static Profile profileTo(const Test::ScriptedServer &server,
                             const QList<const Test::ScriptedServer *> &others = {});
    /// What to say to ssh's questions.
    bool setAnswers(const Test::PromptClerk::Say &say);
    /// Starts the tunnel, and does not wait.
    bool up();
    bool waitFor(TunnelState state);
    bool waitFor(const Sign &sign);
    /// startServer(), startEngine(), and a tunnel between them that is up.
    bool raiseTunnel();

    Test::TunnelBed &bed() { return m_bed; }
    EngineInterface &engine() { return m_bed.engine(); }
    /// The newest, asked of the engine itself.
    ProfileStatus status() const { return m_bed.status(m_profileId); }
    /// A port at which somebody else listens.
    quint16 takenPort();
    /// It does not any more.
    void freePort() { m_stranger.reset(); }
    bool open(Traffic::Kind kind);
    /// The same, and starts it, until much of it has come through.
    bool openAndRun(Traffic::Kind kind);
    /// Precondition: open() was true.
    Traffic &traffic() { return *m_traffic; }

    // The fault.

    /// Starts the clock: to be called right before the fault. The first change of status that has
    /// the sign stops it.
    bool watch(const Sign &sign);
    /// The line to sshd's port loses everything from now on, until restoreLine().
    bool cutLine();
    bool restoreLine();
    /// Sends a signal to sshd and all its sessions.
    void signalServer(int number);
    /// Sends one to the tunnel's ssh.
    bool signalSsh(int number);
    void stopServer() { m_bed.server().stop(); }
    /// Looks at the status now, though it did not change, and stops the clock.
    void lookNow();
    /// Gives up; for what goes wrong after the fault.
    void fail(const QString &trouble);

    // What came of it.

    bool isOver() const { return m_sighting || !m_trouble.isEmpty(); }
    const std::optional<Sighting> &sighting() const { return m_sighting; }
    const QString &trouble() const { return m_trouble; }
    /// Since watch().
    std::chrono::milliseconds elapsed() const;

private:
    bool check(bool done, const QString &trouble);
    void look(const ProfileStatus &status);

    /// In the order in which they are needed: traffic ends first, servers last.
    std::unique_ptr<Test::TargetServer> m_stranger;
    std::vector<std::unique_ptr<Test::ScriptedServer>> m_servers;
    Test::TunnelBed m_bed;
    std::unique_ptr<Test::PromptClerk> m_clerk;
    std::unique_ptr<Traffic> m_traffic;
    QString m_profileId;
    QList<qint64> m_signalled;
    quint16 m_cutPort = 0;

    QElapsedTimer m_clock;
    QMetaObject::Connection m_watch;
    Sign m_sign;
    std::optional<Sighting> m_sighting;
    QString m_trouble;
};

} // namespace Culvert::Faults
