// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/desktop/windowprobe.h"

#include "app/probe/pathtest.h"
#include "app/probe/servicefinder.h"
#include "app/prompts/windowasker.h"
#include "core/ssh/askpass.h"
#include "core/ssh/uniquepath.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

/// What one test stands on, until it is over.
struct Bench
{
    WindowAsker prompts;
    std::unique_ptr<Askpass> askpass;
};

std::shared_ptr<Bench> makeBench(const SshTools &tools)
{
    auto bench = std::make_shared<Bench>();
    if (tools.askpassProgram.isEmpty())
        return bench;
    auto askpass = std::make_unique<Askpass>(
        tools.askpassProgram, uniquePath(tools.runtimeDirectory, QLatin1StringView(".ask")));
    // Without it, a login that needs a person says so.
    if (!askpass->listen())
        bench->askpass = std::move(askpass);
    return bench;
}

} // namespace

WindowProbe::WindowProbe(EngineInterface &engine, SshTools tools, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_tools(std::move(tools))
{}

std::optional<ProfileStatus> WindowProbe::statusOf(const Profile &profile) const
{
    const EngineStatus status = m_engine.status();
    const ProfileStatus *found = status.find(profile.id);
    if (!found)
        return std::nullopt;
    ProfileStatus own = *found;
    own.endpoints.clear();
    for (const EndpointSettings &settings : profile.endpoints) {
        EndpointStatus known;
        for (const EndpointStatus &endpoint : found->endpoints) {
            if (endpoint.type == settings.type && endpoint.listen == settings.listen.toString())
                known = endpoint;
        }
        own.endpoints.append(known);
    }
    return own;
}

void WindowProbe::test(const Profile &profile, std::optional<qsizetype> endpoint, QObject *context,
                       const Heard &heard, const Done &done)
{
    if (const std::optional<Failure> problem = profile.failure()) {
        QTimer::singleShot(0, context, [heard, done, problem = *problem] {
            heard({u"configuration"_s,
                   TestStep::Outcome::Bad,
                   {},
                   problem.message,
                   mendFor(u"login"_s, problem)});
            done();
        });
        return;
    }
    const std::shared_ptr<Bench> bench = makeBench(m_tools);
    SshSetup setup;
    setup.profile = profile;
    if (endpoint)
        setup.profile.endpoints = profile.endpoints.mid(*endpoint, 1);
    setup.runtimeDirectory = m_tools.runtimeDirectory;
    setup.sshProgram = m_tools.sshProgram;
    if (bench->askpass) {
        setup.askpass = bench->askpass.get();
        setup.asker = &bench->prompts.asker();
    }
    auto *test = new PathTest(
        setup, statusOf(setup.profile), [done](const QList<TestStep> &) { done(); }, this);
    test->setHeard(heard);
    // Its ssh ends with it, and needs this until then.
    connect(test, &QObject::destroyed, [bench] {});
    // At once: nothing that is told finds its listener gone.
    connect(context, &QObject::destroyed, test, [test] { delete test; });
    test->start();
}

void WindowProbe::findServices(const QString &profileId, QObject *context, const Found &found)
{
    auto *finder = new ServiceFinder(m_engine, profileId, m_tools.sshProgram, found, this);
    connect(context, &QObject::destroyed, finder, [finder] { delete finder; });
    finder->waitForAPerson();
    finder->start({});
}

} // namespace Culvert
