// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "app/probe/servicefinder.h"

#include "app/probe/serverservices.h"
#include "app/probe/upwaiter.h"
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

ServiceFinder::ServiceFinder(EngineInterface &engine, QString profileId, QString sshProgram,
                             Found found, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_profileId(std::move(profileId))
    , m_sshProgram(std::move(sshProgram))
    , m_found(std::move(found))
{
    connect(&m_ssh, &QProcess::readyReadStandardOutput, this, &ServiceFinder::read);
    connect(&m_ssh, &QProcess::finished, this, &ServiceFinder::finished);
    connect(&m_ssh, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // All others are followed by finished().
        if (error == QProcess::FailedToStart)
            fail(FailureKind::SshMissing, m_ssh.errorString());
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        m_ssh.kill();
    });
}

/// A tunnel that was started for this does not stay.
ServiceFinder::~ServiceFinder()
{
    m_ssh.disconnect(this);
    if (m_wasStopped)
        m_engine.down(m_profileId);
}

void ServiceFinder::start(const UpWish &wish)
{
    m_engine.requestControlPath(m_profileId, [self = QPointer(this), wish](const QString &path) {
        if (!self)
            return;
        if (path.isEmpty())
            self->startTunnel(wish);
        else
            self->run(path);
    });
}

void ServiceFinder::startTunnel(const UpWish &wish)
{
    const EngineStatus status = m_engine.status();
    const ProfileStatus *profile = status.find(m_profileId);
    m_wasStopped = profile && !profile->isOn();
    m_engine.up(m_profileId, wish);
    auto *waiter = new UpWaiter(
        m_engine, {m_profileId}, m_waitsForPerson ? std::nullopt : std::optional(LoginTime),
        [self = QPointer(this)](const QList<UpWaiter::Problem> &problems) {
            if (!self)
                return;
            if (!problems.isEmpty()) {
                self->fail(FailureKind::Network, problems.first().message);
                return;
            }
            self->m_engine.requestControlPath(self->m_profileId, [self](const QString &path) {
                if (self)
                    self->run(path);
            });
        });
    if (m_waitsForPerson)
        waiter->waitForAPerson();
}

void ServiceFinder::run(const QString &controlPath)
{
    if (controlPath.isEmpty()) {
        fail(FailureKind::ConnectionLost, tr("the login is gone"));
        return;
    }
    m_ssh.setProcessEnvironment(sshEnvironment());
    m_ssh.setStandardInputFile(QProcess::nullDevice());
    m_timer.start(CommandTime);
    m_ssh.start(m_sshProgram, sshArguments(controlPath));
}

void ServiceFinder::read()
{
    m_output += m_ssh.readAllStandardOutput();
    if (m_output.size() > LongestOutput)
        m_ssh.kill();
}

void ServiceFinder::finished()
{
    m_timer.stop();
    m_output += m_ssh.readAllStandardOutput();
    const QString words = QString::fromUtf8(m_ssh.readAllStandardError()).trimmed();
    if (m_timedOut) {
        fail(FailureKind::Timeout,
             tr("the server did not answer in %1 seconds").arg(CommandTime.count()));
        return;
    }
    const Result<QList<ServerService>> services =
        servicesFrom(m_output.first(std::min(m_output.size(), LongestOutput)));
    if (services)
        finish(services);
    else
        fail(services.failure().kind,
             services.failure().message + (words.isEmpty() || !m_output.trimmed().isEmpty()
                                               ? QString()
                                               : u": "_s + printable(words)));
}

void ServiceFinder::fail(FailureKind kind, const QString &message)
{
    finish(Failure{kind, message, {}});
}

void ServiceFinder::finish(const Result<QList<ServerService>> &services)
{
    deleteLater();
    if (const Found found = std::exchange(m_found, {}))
        found(services);
}

} // namespace Culvert
