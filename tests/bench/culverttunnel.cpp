// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/culverttunnel.h"

#include "core/model/profilejson.h"
#include "core/model/tunnelstate.h"

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
/// More than any row opens: a connection over the limit waits, which is not what is measured.
constexpr int ConnectionsPerProcess = 16'000;

} // namespace

CulvertTunnel::CulvertTunnel(QString program, Line line, const QString &directory)
    : m_program(std::move(program))
    , m_line(std::move(line))
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

std::optional<Failure> CulvertTunnel::start()
{
    if (auto failure = writeProfile())
        return failure;
    if (auto failure = m_process.start(m_program, {u"--headless"_s}, m_environment))
        return failure;
    const QDeadlineTimer deadline(StartTimeout);
    while (!deadline.hasExpired() && m_process.isRunning()) {
        if (const auto port = askForPort()) {
            m_port = *port;
            return std::nullopt;
        }
        std::this_thread::sleep_for(StartPause);
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
    profile.start = StartMode::Always;
    profile.pool = {1, ConnectionsPerProcess};
    EndpointSettings socks;
    socks.type = EndpointType::Socks;
    socks.listen = SocketAddress(HostPort{u"127.0.0.1"_s, 0});
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

std::optional<quint16> CulvertTunnel::askForPort()
{
    const auto answer = outputOf(m_program, {u"status"_s, u"--json"_s}, m_environment);
    if (!answer)
        return std::nullopt;
    m_status = *answer;
    const QJsonObject profile =
        QJsonDocument::fromJson(m_status)[u"profiles"].toArray().first().toObject();
    const QJsonObject endpoint = profile[u"endpoints"].toArray().first().toObject();
    if (profile[u"state"].toString() != tunnelStateName(TunnelState::Up) ||
        !endpoint[u"listening"].toBool())
        return std::nullopt;
    const QString listen = endpoint[u"listen"].toString();
    return listen.section(u':', -1).toUShort();
}

} // namespace Culvert::Bench
