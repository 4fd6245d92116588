// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/faults/fault.h"
#include "tests/faults/signs.h"
#include "tests/faults/stage.h"

namespace Culvert::Faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Culvert::Test;

namespace {

constexpr Demand TimedOut{TunnelState::Reconnecting, FailureKind::Timeout, 65s};

Demand failsWith(FailureKind kind, std::chrono::milliseconds within)
{
    return {TunnelState::Failed, kind, within};
}

ScriptedServer &passwordServer(Stage &stage)
{
    ScriptedServer &server = stage.addServer(u"server"_s);
    server.addPassword(u"me"_s, u"correct horse"_s);
    return server;
}

ScriptedServer &keyServer(Stage &stage)
{
    ScriptedServer &server = stage.addServer(u"server"_s);
    server.acceptKey();
    return server;
}

bool prepare(Stage &stage, ScriptedServer &server)
{
    return stage.start(server) && stage.startEngine() && stage.setProfile(Stage::profileTo(server));
}

/// The login starts, and the clock with it.
bool logIn(Stage &stage)
{
    return stage.watch(gaveUp) && stage.up();
}

/// The login starts, and the clock with this answer to its last question.
bool logInAndSay(Stage &stage, const PromptAnswer &answer, int lastAttempt = 1)
{
    const auto say = [&stage, answer, lastAttempt](const Prompt &prompt) {
        if (prompt.attempt == lastAttempt)
            stage.watch(gaveUp);
        return answer;
    };
    return stage.setAnswers(say) && stage.up();
}

bool playWrongPasswords(Stage &stage)
{
    return prepare(stage, passwordServer(stage)) &&
           logInAndSay(stage, PromptClerk::text(u"wrong"_s), 3);
}

bool playCancelled(Stage &stage)
{
    return prepare(stage, passwordServer(stage)) &&
           logInAndSay(stage, {PromptAnswer::Kind::Refuse, {}});
}

bool playUnattended(Stage &stage)
{
    return prepare(stage, passwordServer(stage)) &&
           logInAndSay(stage, {PromptAnswer::Kind::Unattended, {}});
}

bool playUnknownKeyRefused(Stage &stage)
{
    ScriptedServer &server = keyServer(stage);
    server.setKeyKnown(false);
    return prepare(stage, server) && logInAndSay(stage, {PromptAnswer::Kind::Refuse, {}});
}

bool playChangedKey(Stage &stage)
{
    ScriptedServer &server = keyServer(stage);
    return prepare(stage, server) && server.rotateHostKey() && logIn(stage);
}

bool playHang(Stage &stage, ScriptedServer::Hang hang)
{
    ScriptedServer &server = keyServer(stage);
    server.setHang(hang);
    return prepare(stage, server) && logIn(stage);
}

bool playSilentAfterConnect(Stage &stage)
{
    return playHang(stage, ScriptedServer::Hang::OnConnect);
}

bool playSilentAfterVersion(Stage &stage)
{
    return playHang(stage, ScriptedServer::Hang::AfterVersion);
}

bool playSilentInLogin(Stage &stage)
{
    return playHang(stage, ScriptedServer::Hang::InLogin);
}

bool playHangUp(Stage &stage)
{
    ScriptedServer &server = keyServer(stage);
    server.setCloseAfterLogin(0);
    return prepare(stage, server) && logIn(stage);
}

} // namespace

QList<Fault> loginFaults()
{
    return {
        {u"wrong-password"_s, u"a wrong password, three times: from the third on"_s,
         failsWith(FailureKind::Authentication, 5s), playWrongPasswords},
        {u"cancelled"_s, u"the person cancels the login: from that on"_s,
         failsWith(FailureKind::Cancelled, 1s), playCancelled},
        {u"unattended"_s, u"nobody is there to be asked: from the question on"_s,
         failsWith(FailureKind::Authentication, 1s), playUnattended},
        {u"key-refused"_s, u"the person refuses an unknown host key: from that on"_s,
         failsWith(FailureKind::HostKeyUnknown, 1s), playUnknownKeyRefused},
        {u"key-changed"_s, u"the server has another host key than before"_s,
         failsWith(FailureKind::HostKeyChanged, 5s), playChangedKey},
        {u"silent-connect"_s, u"the server accepts and says nothing"_s, TimedOut,
         playSilentAfterConnect, true},
        {u"silent-version"_s, u"the server is silent after its version"_s, TimedOut,
         playSilentAfterVersion, true},
        {u"silent-login"_s, u"the server is silent in authentication"_s, TimedOut,
         playSilentInLogin, true},
        {u"hang-up"_s,
         u"the server hangs up right after the login: from the start on"_s,
         {TunnelState::Reconnecting, FailureKind::ConnectionLost, 5s},
         playHangUp},
    };
}

} // namespace Culvert::Faults
