// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/probe/servicesverb.h"

#include "app/probe/serverservices.h"
#include "app/probe/upwaiter.h"
#include "app/verbs/verbreplies.h"
#include "core/config/sshcommand.h"
#include "core/model/plaintext.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds LoginTime{90};
constexpr std::chrono::seconds CommandTime{20};
constexpr qsizetype LongestOutput = 1 << 20;

/// A client of the ssh that is logged in, and of no other: should that be gone, it must not log in
/// by itself.
QStringList sshArguments(const QString &controlPath)
{
    return {u"-F"_s,
            u"none"_s,
            u"-S"_s,
            controlPath,
            u"-T"_s,
            u"-a"_s,
            u"-x"_s,
            u"-o"_s,
            u"ControlMaster=no"_s,
            u"-o"_s,
            u"BatchMode=yes"_s,
            u"-o"_s,
            u"ProxyCommand=exit 1"_s,
            u"--"_s,
            u"culvert"_s,
            listServicesCommand()};
}

} // namespace

ServicesVerb::ServicesVerb(EngineInterface &engine, Profile profile, QString sshProgram,
                           VerbRequest request, VerbAnswer answer, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_profile(std::move(profile))
    , m_sshProgram(std::move(sshProgram))
    , m_request(std::move(request))
    , m_answer(std::move(answer))
{
    connect(&m_ssh, &QProcess::readyReadStandardOutput, this, &ServicesVerb::read);
    connect(&m_ssh, &QProcess::finished, this, &ServicesVerb::finished);
    connect(&m_ssh, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // All others are followed by finished().
        if (error == QProcess::FailedToStart)
            fail(m_ssh.errorString());
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        m_ssh.kill();
    });
}

void ServicesVerb::start()
{
    m_engine.requestControlPath(m_profile.id, [self = QPointer(this)](const QString &path) {
        if (!self)
            return;
        if (path.isEmpty())
            self->startTunnel();
        else
            self->run(path);
    });
}

void ServicesVerb::startTunnel()
{
    const EngineStatus status = m_engine.status();
    const ProfileStatus *profile = status.find(m_profile.id);
    m_wasStopped = profile && !profile->isOn();
    m_engine.up(m_profile.id, {m_request.agentSocket, {}});
    new UpWaiter(m_engine, {m_profile.id}, LoginTime,
                 [self = QPointer(this)](const QList<UpWaiter::Problem> &problems) {
                     if (!self)
                         return;
                     if (!problems.isEmpty()) {
                         self->fail(problems.first().message);
                         return;
                     }
                     self->m_engine.requestControlPath(self->m_profile.id,
                                                       [self](const QString &path) {
                                                           if (self)
                                                               self->run(path);
                                                       });
                 });
}

void ServicesVerb::run(const QString &controlPath)
{
    if (controlPath.isEmpty()) {
        fail(tr("the login is gone"));
        return;
    }
    m_ssh.setProcessEnvironment(sshEnvironment());
    m_ssh.setStandardInputFile(QProcess::nullDevice());
    m_timer.start(CommandTime);
    m_ssh.start(m_sshProgram, sshArguments(controlPath));
}

void ServicesVerb::read()
{
    m_output += m_ssh.readAllStandardOutput();
    if (m_output.size() > LongestOutput)
        m_ssh.kill();
}

void ServicesVerb::finished()
{
    m_timer.stop();
    m_output += m_ssh.readAllStandardOutput();
    const QString words = QString::fromUtf8(m_ssh.readAllStandardError()).trimmed();
    if (m_timedOut) {
        fail(tr("the server did not answer in %1 seconds").arg(CommandTime.count()));
        return;
    }
    const Result<QList<ServerService>> services =
        servicesFrom(m_output.first(std::min(m_output.size(), LongestOutput)));
    if (services)
        finish(m_request.has(u"json"_s) ? jsonReply(servicesToJson(m_profile.name, *services))
                                        : doneReply(servicesText(*services, m_request.columns)));
    else
        fail(services.failure().message + (words.isEmpty() || !m_output.trimmed().isEmpty()
                                               ? QString()
                                               : u": "_s + printable(words)));
}

void ServicesVerb::fail(const QString &message)
{
    finish(failedReply(m_profile.name + u": "_s + message));
}

void ServicesVerb::finish(const VerbReply &reply)
{
    if (std::exchange(m_wasStopped, false))
        m_engine.down(m_profile.id);
    m_answer(reply);
    deleteLater();
}

} // namespace Culvert
