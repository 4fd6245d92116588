// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/app/programbed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace Culvert::Test {

namespace {

constexpr int TimeoutMs = 60000;

} // namespace

ProgramBed::ProgramBed() = default;

ProgramBed::~ProgramBed()
{
    m_program.terminate();
    m_program.waitForFinished(TimeoutMs);
}

QString ProgramBed::path()
{
    return QStringLiteral(CULVERT_PROGRAM);
}

QProcessEnvironment ProgramBed::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                       m_home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), m_home.filePath(QStringLiteral("state")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    return environment;
}

bool ProgramBed::start()
{
    m_program.setProcessEnvironment(environment());
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(path(), {QStringLiteral("--headless")});
    return m_program.waitForStarted() &&
           QTest::qWaitFor([this] { return culvert({QStringLiteral("list")}).exitStatus == 0; },
                           TimeoutMs);
}

ProgramBed::Output ProgramBed::culvert(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(path(), arguments);
    if (!process.waitForFinished(TimeoutMs))
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QJsonObject ProgramBed::json(const QStringList &arguments) const
{
    return QJsonDocument::fromJson(culvert(arguments).text.toUtf8()).object();
}

QJsonObject ProgramBed::profileStatus(const QString &name) const
{
    return json({QStringLiteral("status"), name, QStringLiteral("--json")})
        .value(QStringLiteral("profiles"))
        .toArray()
        .first()
        .toObject();
}

} // namespace Culvert::Test
