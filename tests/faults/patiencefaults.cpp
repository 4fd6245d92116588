// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/fault.h"
#include "tests/faults/signs.h"
#include "tests/faults/stage.h"
#include "tests/harness/testclient.h"

#include <QFile>
#include <QTimer>

#include <csignal>

namespace Culvert::Faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Culvert::Test;

namespace {

/// Longer than ssh may take for what stands behind the question, were the time counted as its own.
constexpr std::chrono::seconds ThinkingTime{25};

bool playJumpHostAsks(Stage &stage)
{
    ScriptedServer &gate = stage.addServer(u"gate"_s);
    gate.addPassword(u"me"_s, u"correct horse"_s);
    ScriptedServer &server = stage.addServer(u"server"_s);
    server.acceptKey();
    if (!stage.start(gate) || !stage.start(server) || !stage.startEngine())
        return false;
    Profile profile = Stage::profileTo(server, {&gate});
    profile.jumpHosts = {u"me@"_s + gate.alias()};
    const auto think = [&stage](const Prompt &prompt) -> std::optional<PromptAnswer> {
        QTimer::singleShot(ThinkingTime, &stage, [&stage, id = prompt.id] {
            stage.watch(isUp);
            stage.engine().answerPrompt(id, PromptClerk::text(u"correct horse"_s));
        });
        return std::nullopt;
    };
    return stage.setProfile(profile) && stage.setAnswers(think) && stage.up() &&
           stage.waitFor(TunnelState::Up);
}

/// The way to the server is a program that shows a page, on which somebody has to sign in.
bool playNobodyApproves(Stage &stage)
{
    if (!stage.startServer() || !stage.startEngine())
        return false;
    const QString approved = stage.bed().folder() + u"/approved"_s;
    const QString script = stage.bed().folder() + u"/sign-in"_s;
    const PrivateSshd &server = stage.bed().server();
    const QString text =
        u"echo 'Sign in at https://idp.example' >&2\n"
        u"[ -e '%1' ] || { sleep 3; echo 'Nobody signed in' >&2; exit 1; }\n"
        u"exec ssh -F '%2' -W 127.0.0.1:%3 %4\n"_s.arg(
            approved, server.clientConfig(), QString::number(server.port()), PrivateSshd::alias());
    QFile mark(approved);
    QFile program(script);
    if (!mark.open(QFile::WriteOnly) || !program.open(QFile::WriteOnly) ||
        program.write(text.toUtf8()) < 0)
        return false;
    program.close();
    Profile profile = stage.bed().profile();
    profile.options.insert(u"ProxyCommand"_s, u"sh '%1'"_s.arg(script));
    return stage.setProfile(profile) && stage.up() && stage.waitFor(TunnelState::Up) &&
           mark.remove() && stage.watch([](const ProfileStatus &status) {
               return status.state == TunnelState::Idle;
           }) &&
           stage.signalSsh(SIGKILL);
}

bool playUnusedIsEnded(Stage &stage)
{
    if (!stage.startServer() || !stage.startEngine() ||
        !stage.setProfile(stage.bed().profile(), StartMode::OnDemand) || !stage.up() ||
        !stage.waitFor(TunnelState::Up) || !stage.watch(leftUp))
        return false;
    stage.stopServer();
    return true;
}

bool playForwardsRefused(Stage &stage)
{
    if (!stage.startServer({u"AllowTcpForwarding no"_s}) || !stage.startEngine() ||
        !stage.setProfile(stage.bed().profile()) || !stage.up() ||
        !stage.waitFor(TunnelState::Up) ||
        !stage.watch([](const ProfileStatus &status) { return !status.warnings.isEmpty(); }))
        return false;
    TestClient::throughSocks(stage.bed().port(stage.status().id), u"127.0.0.1"_s, 1);
    return true;
}

} // namespace

QList<Fault> patienceFaults()
{
    return {
        {u"jump-host-asks"_s,
         u"a jump host's question is answered after 25 s: from the answer until it is up"_s,
         {TunnelState::Up, std::nullopt, 5s},
         playJumpHostAsks,
         true},
        {u"nobody-approves"_s,
         u"ssh is killed, and nobody signs in on the page that the next login shows"_s,
         {TunnelState::Idle, FailureKind::Authentication, 15s},
         playNobodyApproves},
        {u"unused-ended"_s,
         u"the server ends a tunnel on demand that nobody uses"_s,
         {TunnelState::Idle, FailureKind::ConnectionLost, 5s},
         playUnusedIsEnded},
        {u"forwards-refused"_s,
         u"the server lets no connection through: from the first client until a warning says so"_s,
         {TunnelState::Up, std::nullopt, 2s},
         playForwardsRefused},
    };
}

} // namespace Culvert::Faults
