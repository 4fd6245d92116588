// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/app/programbed.h"
#include "tests/harness/timeout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

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
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"XDG_STATE_HOME"_s, m_home.filePath(u"state"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    return environment;
}

bool ProgramBed::start()
{
    m_program.setProcessEnvironment(environment());
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(path(), {u"--headless"_s});
    return m_program.waitForStarted() &&
           QTest::qWaitFor([this] { return culvert({u"list"_s}).exitStatus == 0; }, TimeoutMs);
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
    return json({u"status"_s, name, u"--json"_s}).value(u"profiles"_s).toArray().first().toObject();
}

} // namespace Culvert::Test
