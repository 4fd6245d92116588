// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/verbrunner.h"
#include "app/instance/instancelock.h"
#include "app/instance/instanceserver.h"
#include "app/prompts/promptrouter.h"
#include "core/session/runtimedirectory.h"
#include "tests/harness/ptyprogram.h"
#include "tests/harness/timeout.h"
#include "tests/ui/fakeengine.h"
#include "tests/ui/samples.h"

#include <QTemporaryDir>
#include <QTest>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

inline Prompt password(quint64 id = 1)
{
    Prompt prompt;
    prompt.id = id;
    prompt.profileId = u"w"_s;
    prompt.profile = u"work"_s;
    prompt.hop = u"gate.example"_s;
    prompt.isJumpHost = true;
    prompt.kind = PromptKind::Password;
    prompt.text = u"me@gate.example's password: "_s;
    prompt.subject = u"me@gate.example"_s;
    return prompt;
}

inline Prompt question(quint64 id, const QString &text)
{
    Prompt prompt = password(id);
    prompt.kind = PromptKind::Question;
    prompt.text = text;
    prompt.subject.clear();
    return prompt;
}

inline Prompt hostKey(quint64 id = 1)
{
    Prompt prompt = password(id);
    prompt.kind = PromptKind::HostKey;
    prompt.subject = u"[gate.example]:2222"_s;
    prompt.keyType = u"ED25519"_s;
    prompt.fingerprint = u"SHA256:AAAAbbbbCCCC"_s;
    prompt.storedIn = u"/home/me/.ssh/known_hosts"_s;
    return prompt;
}

inline const QStringList UpWork{u"up"_s, u"work"_s};

/// A running instance in which only ssh and the tunnels are made up. The command line that talks to
/// it is the real one, on a terminal of its own.
struct TerminalBed
{
    TerminalBed()
    {
        const QString directory = home.filePath(u"culvert"_s);
        if (prepareRuntimeDirectory(directory))
            qFatal("no runtime directory");
        server = std::make_unique<InstanceServer>(
            instanceSocketPath(directory),
            [this](const VerbRequest &request, const VerbRunner::Answer &answer) {
                requests.append(request);
                verbs.run(request, answer);
            });
        if (server->listen())
            qFatal("no socket");
        verbs.setPromptRouter(&router);
        setState(TunnelState::Connecting);
        Profile profile = Profile::create(u"work"_s, u"bastion.example"_s);
        profile.id = u"w"_s;
        engine.setProfiles({profile});
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
        return environment;
    }
    std::unique_ptr<PtyProgram> culvert(const QStringList &arguments) const
    {
        return std::make_unique<PtyProgram>(QStringLiteral(CULVERT_PROGRAM), arguments,
                                            environment());
    }
    /// "culvert up work" that the engine has heard of; nothing if it does not in time.
    std::unique_ptr<PtyProgram> up() const
    {
        auto program = culvert(UpWork);
        return wasAsked(u"up w"_s) ? std::move(program) : nullptr;
    }
    /// The same when it asks for password(), which is prompt 1.
    std::unique_ptr<PtyProgram> upUntilPassword()
    {
        auto program = up();
        engine.setPrompts({password()});
        return program && program->waitForText("Password: ") ? std::move(program) : nullptr;
    }
    bool wasAsked(const QString &request) const
    {
        return QTest::qWaitFor([&] { return engine.requests.contains(request); }, TimeoutMs);
    }
    bool wasAnswered(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return engine.answers.size() >= count; }, TimeoutMs);
    }
    PromptAnswer lastAnswer() const { return engine.answers.constLast().second; }
    void setState(TunnelState state, const std::optional<Failure> &failure = {})
    {
        ProfileStatus profile = Samples::profile(u"w"_s, u"work"_s, state);
        profile.failure = failure;
        EngineStatus status;
        status.profiles.append(profile);
        engine.setStatus(status);
    }

    QTemporaryDir home;
    FakeEngine engine;
    PromptRouter router{engine, nullptr};
    VerbRunner verbs{engine};
    QList<VerbRequest> requests;
    std::unique_ptr<InstanceServer> server;
};

} // namespace Culvert::Test
