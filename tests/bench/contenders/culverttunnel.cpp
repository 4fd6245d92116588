// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/contenders/culverttunnel.h"

#include "core/model/profilejson.h"
#include "core/model/tunnelstate.h"
#include "tests/bench/line/loopback.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <thread>
#include <utility>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto StartTimeout = 30s;
constexpr auto StartPause = 50ms;
/// Short against the times that are measured.
constexpr auto ListenPause = 500us;

} // namespace

CulvertTunnel::CulvertTunnel(QString program, Line line, Settings settings,
                             const QString &directory)
    : m_program(std::move(program))
    , m_line(std::move(line))
    , m_settings(std::move(settings))
    , m_directory(directory)
    , m_environment(QProcessEnvironment::systemEnvironment())
    , m_process(directory + u"/log"_s)
{
    m_environment.insert(u"XDG_CONFIG_HOME"_s, directory + u"/config"_s);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, directory + u"/run"_s);
    m_environment.insert(u"XDG_STATE_HOME"_s, directory + u"/state"_s);
}

QString CulvertTunnel::name() const
{
    return u"Culvert"_s;
}

std::optional<Failure> CulvertTunnel::startListening()
{
    m_port = freePort();
    if (auto failure = writeProfile())
        return failure;
    if (auto failure = startDesktop())
        return failure;
    const QStringList arguments =
        m_settings.onDesktop ? QStringList() : QStringList{u"--headless"_s};
    if (auto failure = m_process.start(m_program, arguments, m_environment))
        return failure;
    const QDeadlineTimer deadline(StartTimeout);
    while (!deadline.hasExpired() && m_process.isRunning()) {
        if (takesConnections(m_port))
            return std::nullopt;
        std::this_thread::sleep_for(ListenPause);
    }
    return m_process.failure(u"Culvert does not start"_s);
}

std::optional<Failure> CulvertTunnel::waitUntilReady()
{
    const QDeadlineTimer deadline(StartTimeout);
    while (!deadline.hasExpired() && m_process.isRunning()) {
        if (isReady())
            return std::nullopt;
        std::this_thread::sleep_for(m_desktop ? ListenPause : StartPause);
    }
    Failure failure = m_process.failure(u"Culvert's tunnel does not come up"_s);
    failure.detail += u'\n' + QString::fromUtf8(m_status);
    return failure;
}

void CulvertTunnel::stop()
{
    m_process.stop();
}

bool CulvertTunnel::isRunning()
{
    return m_process.isRunning();
}

std::optional<Failure> CulvertTunnel::writeProfile() const
{
    Profile profile = Profile::create(u"bench"_s, m_line.alias);
    profile.configFile = m_line.configFile;
    profile.start = m_settings.start;
    profile.idleSeconds = 0;
    profile.pool = m_settings.pool;
    EndpointSettings socks;
    socks.type = EndpointType::Socks;
    socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, m_port});
    profile.endpoints = {socks};

    const QDir directory(m_directory);
    const QString path = directory.filePath(u"config/culvert/profiles.json"_s);
    const auto privately = QFile::ReadOwner | QFile::WriteOwner;
    for (const QString &folder : {u"config/culvert"_s, u"run"_s, u"state"_s}) {
        directory.mkpath(folder);
        QFile::setPermissions(directory.filePath(folder), privately | QFile::ExeOwner);
    }
    const QByteArray text = profilesToJson({profile});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size() ||
        !file.flush() || !file.setPermissions(privately))
        return Failure{FailureKind::Internal, u"cannot write %1"_s.arg(path), file.errorString()};
    return std::nullopt;
}

std::optional<Failure> CulvertTunnel::startDesktop()
{
    if (!m_settings.onDesktop)
        return std::nullopt;
    if (!m_desktop) {
        m_desktop = std::make_unique<Desktop>(m_directory);
        if (auto failure = m_desktop->start())
            return failure;
        m_desktop->addTo(m_environment);
    }
    m_oldIcons = m_desktop->icons();
    return std::nullopt;
}

bool CulvertTunnel::isReady()
{
    return (!m_desktop || m_desktop->icons() > m_oldIcons) &&
           (m_settings.start != StartMode::Always || isUp());
}

bool CulvertTunnel::isUp()
{
    const auto answer = outputOf(m_program, {u"status"_s, u"--json"_s}, m_environment);
    if (!answer)
        return false;
    m_status = *answer;
    const QJsonObject profile =
        QJsonDocument::fromJson(m_status)[u"profiles"].toArray().first().toObject();
    return profile[u"state"].toString() == tunnelStateName(TunnelState::Up);
}

} // namespace Culvert::Bench
