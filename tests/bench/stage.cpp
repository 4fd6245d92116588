// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/bench/stage.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace Culvert::Bench {

using namespace Qt::StringLiterals;

Stage::Stage(QString culvert, bool noise, ServerAddress server, QString directory)
    : m_culvert(std::move(culvert))
    , m_noise(noise)
    , m_server(std::move(server))
    , m_directory(std::move(directory))
{}

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
    m_delayLine = std::make_unique<DelayLine>(settings, m_server.port);
    if (auto failure = m_delayLine->start())
        return failure;
    // The first value of a keyword counts. The host key is checked as that of the server's own
    // port.
    const QByteArray text = "Host " + m_server.alias.toUtf8() + "\n    Port " +
                            QByteArray::number(m_delayLine->port()) +
                            "\n    HostKeyAlias [127.0.0.1]:" + QByteArray::number(m_server.port) +
                            "\n    Include \"" + QFile::encodeName(m_server.configFile) + "\"\n";
    m_line.configFile = m_directory + u"/line_config"_s;
    QFile file(m_line.configFile);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size() ||
        !file.flush())
        return Failure{FailureKind::Internal, u"cannot write %1"_s.arg(m_line.configFile),
                       file.errorString()};
    return std::nullopt;
}

} // namespace Culvert::Bench
