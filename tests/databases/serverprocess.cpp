// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/databases/serverprocess.h"

#include "sandbox/lifeline.h"
#include "tests/harness/timeout.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace Culvert::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr int LowestPort = 10000;
constexpr int PortsEnd = 32768;

const passwd *userCalled(const QString &name)
{
    return ::getpwnam(name.toLocal8Bit().constData());
}

} // namespace

ServerProcess::ServerProcess(const QStringList &users)
    : m_folder(std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/culvert-server-XXXXXX"_s))
{
    if (::geteuid() != 0)
        return;
    for (const QString &name : users) {
        const passwd *user = userCalled(name);
        if (user == nullptr)
            continue;
        m_user = name;
        const QByteArray path = QFile::encodeName(m_folder->path());
        if (::chown(path.constData(), user->pw_uid, user->pw_gid) != 0)
            qWarning("%s cannot be given to another user", path.constData());
        return;
    }
}

ServerProcess::~ServerProcess() = default;

QString ServerProcess::find(const QString &program, const QStringList &folders)
{
    const QString inPath = QStandardPaths::findExecutable(program);
    return inPath.isEmpty() ? QStandardPaths::findExecutable(
                                  program, folders + QStringList{u"/usr/sbin"_s, u"/usr/bin"_s})
                            : inPath;
}

bool ServerProcess::write(const QString &name, const QByteArray &content) const
{
    QFile target(file(name));
    if (!target.open(QFile::WriteOnly) || target.write(content) != content.size())
        return false;
    target.close();
    const passwd *user = m_user.isEmpty() ? nullptr : userCalled(m_user);
    return user == nullptr || ::chown(QFile::encodeName(target.fileName()).constData(),
                                      user->pw_uid, user->pw_gid) == 0;
}

QStringList ServerProcess::asUser(const QStringList &command) const
{
    if (m_user.isEmpty())
        return command;
    const passwd *user = userCalled(m_user);
    return QStringList{find(u"setpriv"_s), u"--reuid=%1"_s.arg(user->pw_uid),
                       u"--regid=%1"_s.arg(user->pw_gid), u"--clear-groups"_s} +
           command;
}

bool ServerProcess::prepare(const QStringList &command, const QByteArray &input) const
{
    const QStringList whole = asUser(command);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder->path());
    process.start(whole.first(), whole.mid(1));
    process.write(input);
    process.closeWriteChannel();
    if (process.waitForFinished(TimeoutMs) && process.exitStatus() == QProcess::NormalExit &&
        process.exitCode() == 0)
        return true;
    qWarning("%s: %s", qPrintable(command.first()), process.readAll().constData());
    return false;
}

bool ServerProcess::start(const QStringList &command, const QByteArray &readyWords)
{
    bool isReady = false;
    bool isOver = false;
    QByteArray said;
    m_pid = 0;
    m_lifeline = std::make_unique<Lifeline>(m_folder->path(), asUser(command));
    QObject context;
    QObject::connect(m_lifeline.get(), &Lifeline::serverStarted, &context,
                     [this](qint64 pid) { m_pid = pid; });
    QObject::connect(m_lifeline.get(), &Lifeline::lineRead, &context, [&](const QByteArray &line) {
        isReady = isReady || line.contains(readyWords);
        said += line + '\n';
    });
    QObject::connect(m_lifeline.get(), &Lifeline::serverEnded, &context, [&] { isOver = true; });
    QObject::connect(m_lifeline.get(), &Lifeline::broken, &context, [&] { isOver = true; });
    m_lifeline->startServer();
    if (QTest::qWaitFor([&] { return isReady || isOver; }, TimeoutMs) && isReady)
        return true;
    qWarning("%s: %s", qPrintable(command.first()), said.constData());
    return false;
}

void ServerProcess::kill() const
{
    if (m_pid > 0)
        ::kill(static_cast<pid_t>(m_pid), SIGKILL);
}

QString ServerProcess::loopbackAddress()
{
    QRandomGenerator &random = *QRandomGenerator::system();
    return u"127.%1.%2.%3"_s.arg(random.bounded(1, 255))
        .arg(random.bounded(1, 255))
        .arg(random.bounded(1, 255));
}

quint16 ServerProcess::port()
{
    return static_cast<quint16>(QRandomGenerator::system()->bounded(LowestPort, PortsEnd));
}

} // namespace Culvert::Test
