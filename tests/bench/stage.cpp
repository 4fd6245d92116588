// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/stage.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

namespace {

/// The same losses in every run.
constexpr quint64 Seed = 20'261'130;

} // namespace

Stage::Stage(QString culvert, bool noise, ServerAddress server, LoadServerProcess &loadServer,
             QString directory)
    : m_culvert(std::move(culvert))
    , m_noise(noise)
    , m_server(std::move(server))
    , m_nearLoadServer(loadServer)
    , m_loadServer(&loadServer)
    , m_directory(std::move(directory))
{}

Stage::~Stage()
{
    stop();
}

std::optional<Failure> Stage::set(const Setting &setting)
{
    if (m_setting != setting) {
        if (auto failure = build(setting))
            return failure;
        m_setting = setting;
    }
    for (const auto &contender : m_contenders) {
        if (!contender || contender->isRunning())
            continue;
        auto failure = contender->startListening();
        if (!failure)
            failure = contender->waitUntilReady();
        if (failure) {
            stop();
            return failure;
        }
    }
    return std::nullopt;
}

void Stage::stop()
{
    m_setting.reset();
    // Before the line that they use.
    m_contenders = {};
    m_delayLine.reset();
    m_loadServer = &m_nearLoadServer;
    m_farLoadServer.reset();
    m_farServer.reset();
    m_packetLine.reset();
    if (m_home)
        m_home->enter();
    m_home.reset();
}

std::optional<Failure> Stage::build(const Setting &setting)
{
    stop();
    if (auto failure = layLine(setting.line))
        return failure;
    const QDir directory(m_directory);
    directory.mkpath(u"first"_s);
    directory.mkpath(u"reference"_s);
    const QString first = directory.filePath(u"first"_s);
    if (m_noise)
        m_contenders[0] = std::make_unique<SshTunnel>(m_line, first);
    else
        m_contenders[0] =
            std::make_unique<CulvertTunnel>(m_culvert, m_line, setting.culvert, first);
    if (!setting.alone)
        m_contenders[1] = std::make_unique<SshTunnel>(m_line, directory.filePath(u"reference"_s));
    return std::nullopt;
}

std::optional<Failure> Stage::layLine(const LineSettings &settings)
{
    m_line = {m_server.alias, m_server.configFile};
    if (settings.isPlain())
        return std::nullopt;
    if (settings.hasPackets())
        return layPacketLine(settings);
    m_delayLine = std::make_unique<DelayLine>(settings, m_server.port);
    if (auto failure = m_delayLine->start())
        return failure;
    return writeLine(m_server, u"127.0.0.1"_s, m_delayLine->port());
}

std::optional<Failure> Stage::layPacketLine(const LineSettings &settings)
{
    m_packetLine = std::make_unique<PacketLine>(settings, Seed);
    if (auto failure = m_packetLine->start())
        return failure;
    Result<NetworkNamespace> home = NetworkNamespace::current();
    if (!home)
        return home.failure();
    m_home = home.takeValue();
    m_farServer = std::make_unique<FarServer>(m_packetLine->farEnd());
    const Result<ServerAddress> server = m_farServer->startListening();
    if (!server)
        return server.failure();
    if (auto failure = startFarEnd())
        return failure;
    return writeLine(*server, PacketLine::farAddress(), server->port);
}

/// What a thread starts is where the thread is at that time; it stays at the near end.
std::optional<Failure> Stage::startFarEnd()
{
    m_farLoadServer = std::make_unique<LoadServerProcess>(m_directory + u"/far-load-server.log"_s);
    m_loadServer = m_farLoadServer.get();
    auto failure = m_packetLine->farEnd().enter();
    if (!failure)
        failure = m_farLoadServer->start();
    if (!failure)
        failure = m_packetLine->nearEnd().enter();
    return failure;
}

std::optional<Failure> Stage::writeLine(const ServerAddress &server, const QString &host,
                                        quint16 port)
{
    // The first value of a keyword counts. The host key is checked as that of the server's own
    // port.
    const QByteArray text = "Host " + server.alias.toUtf8() + "\n    HostName " + host.toLatin1() +
                            "\n    Port " + QByteArray::number(port) +
                            "\n    HostKeyAlias [127.0.0.1]:" + QByteArray::number(server.port) +
                            "\n    Include \"" + QFile::encodeName(server.configFile) + "\"\n";
    m_line.configFile = m_directory + u"/line_config"_s;
    QFile file(m_line.configFile);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size() ||
        !file.flush())
        return Failure{FailureKind::Internal, u"cannot write %1"_s.arg(m_line.configFile),
                       file.errorString()};
    return std::nullopt;
}

} // namespace Culvert::Bench
