// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/run/runbed.h"

#include "tests/harness/asuser.h"
#include "tests/harness/timeout.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

QString culvertProgram()
{
    return QStringLiteral(CULVERT_PROGRAM);
}

/// What makes a command a normal user's; nothing where the tests are one's, or where the program is
/// out of a normal user's reach.
QStringList wordsForUser()
{
    if (!AsUser::isPossible())
        return {};
    const QString user = QString::number(AsUser::Nobody);
    const QStringList words{u"setpriv"_s, u"--reuid="_s + user, u"--regid="_s + user,
                            u"--clear-groups"_s, u"--"_s};
    const bool works =
        QProcess::execute(words.first(),
                          words.mid(1) + QStringList{culvertProgram(), u"--version"_s}) == 0;
    return works ? words : QStringList();
}

} // namespace

RunBed::RunBed()
    : m_asUser(wordsForUser())
{
    QDir(m_home.path()).mkdir(u"session"_s);
}

RunBed::~RunBed()
{
    m_program.terminate();
    m_program.waitForFinished(TimeoutMs);
}

QProcessEnvironment RunBed::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"XDG_STATE_HOME"_s, m_home.filePath(u"state"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.filePath(u"session"_s));
    environment.insert(u"SHELL"_s, u"/bin/bash"_s);
    // A sanitizer keeps what was freed, which is not what the program holds.
    environment.insert(u"ASAN_OPTIONS"_s,
                       u"quarantine_size_mb=1:thread_local_quarantine_size_kb=64"_s);
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LD_PRELOAD"_s})
        environment.remove(name);
    return environment;
}

void RunBed::startProcess(QProcess &process, const QStringList &words) const
{
    const QStringList all = m_asUser + QStringList{culvertProgram()} + words;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_home.path());
    process.start(all.first(), all.mid(1));
}

bool RunBed::startServer()
{
    // For the server alone.
    qputenv("LD_PRELOAD", SERVER_RESOLVER);
    QSignalSpy ready(&m_server, &PrivateSshd::ready);
    QSignalSpy failed(&m_server, &PrivateSshd::failed);
    m_server.start();
    const bool settled =
        QTest::qWaitFor([&] { return ready.count() + failed.count() > 0; }, TimeoutMs);
    qunsetenv("LD_PRELOAD");
    return settled && ready.count() == 1;
}

/// The user has a configuration and a key of their own.
bool RunBed::copyClientConfig()
{
    QFile config(m_server.clientConfig());
    if (!config.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text =
        config.readAll().replace(m_server.directory().toUtf8(), m_home.path().toUtf8());
    QFile copy(m_home.filePath(u"ssh_config"_s));
    return copy.open(QIODevice::WriteOnly) && copy.write(text) == text.size() &&
           QFile::copy(m_server.directory() + u"/client_key", m_home.filePath(u"client_key"_s)) &&
           QFile::copy(m_server.directory() + u"/known_hosts", m_home.filePath(u"known_hosts"_s));
}

bool RunBed::start()
{
    if (!startServer() || !copyClientConfig())
        return false;
    if (!m_asUser.isEmpty() &&
        QProcess::execute(u"chown"_s, {u"-R"_s, QString::number(AsUser::Nobody), m_home.path()}) !=
            0)
        return false;
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    startProcess(m_program, {u"--headless"_s});
    if (!QTest::qWaitFor([this] { return culvert({u"list"_s}).exitStatus == 0; }, TimeoutMs))
        return false;
    const Output added =
        culvert({u"add"_s, PrivateSshd::alias(), u"--name"_s, u"test"_s, u"--socks"_s, u"0"_s,
                 u"--config-file"_s, m_home.filePath(u"ssh_config"_s)});
    if (added.exitStatus != 0)
        qWarning("%s", qPrintable(added.errors));
    return added.exitStatus == 0;
}

QString RunBed::refusal() const
{
    const Output output = run({u"true"_s});
    return output.exitStatus == 0 ? QString() : output.errors;
}

RunBed::Output RunBed::culvert(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    startProcess(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, TimeoutMs))
        return {-1, false, {}, process.errorString()};
    return {process.exitCode(), process.exitStatus() == QProcess::CrashExit,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

RunBed::Output RunBed::run(const QStringList &command, const QByteArray &input) const
{
    return culvert(QStringList{u"run"_s, u"test"_s, u"--"_s} + command, input);
}

RunBed::Output RunBed::runShell(const QString &script) const
{
    return run({u"sh"_s, u"-c"_s, script});
}

std::unique_ptr<QProcess> RunBed::startRun(const QStringList &command) const
{
    auto process = std::make_unique<QProcess>();
    startProcess(*process, QStringList{u"run"_s, u"test"_s, u"--"_s} + command);
    return process;
}

QJsonObject RunBed::profileStatus() const
{
    const QByteArray json = culvert({u"status"_s, u"test"_s, u"--json"_s}).text.toUtf8();
    return QJsonDocument::fromJson(json).object().value(u"profiles"_s).toArray().first().toObject();
}

QJsonArray RunBed::connections() const
{
    const QByteArray json = culvert({u"connections"_s, u"test"_s, u"--json"_s}).text.toUtf8();
    return QJsonDocument::fromJson(json).object().value(u"connections"_s).toArray();
}

} // namespace Culvert::Test
