// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "sandbox/privatesshd.h"

#include "core/io/wholefile.h"
#include "sandbox/lifeline.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <pwd.h>
#include <shadow.h>
#include <unistd.h>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

// A taken port is rare; so many in a row is another trouble.
constexpr int PortTries = 20;
constexpr qsizetype WordsKept = 20;
// Above these are the ports that the system lends to outgoing connections (32768 to 60999 on
// Linux), one of which could sit on ours at any moment.
constexpr int LowestPort = 10000;
constexpr int PortsEnd = 32768;

QString userName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

// sshd refuses a user whose password is locked ("!"), with a key as well, unless PAM decides. Only
// root's sshd can see that, and root is the user whose password distributions lock.
bool accountIsLocked()
{
    if (geteuid() != 0)
        return false;
    const spwd *entry = getspnam("root");
    return entry != nullptr && entry->sp_pwdp != nullptr && entry->sp_pwdp[0] == '!';
}

QByteArray quotedPath(const QString &path)
{
    return '"' + QFile::encodeName(path) + '"';
}

// For the options that know %-tokens (ssh_config(5), "TOKENS").
QByteArray quotedToken(const QString &path)
{
    return quotedPath(path).replace('%', "%%");
}

QByteArray keywordOf(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() && trimmed[end] != ' ' && trimmed[end] != '=')
        ++end;
    return trimmed.first(end).toLower();
}

} // namespace

PrivateSshd::PrivateSshd(QObject *parent)
    : QObject(parent)
    , m_folders(qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts) +
                QStringList{u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/sbin"_s, u"/usr/libexec"_s,
                            u"/usr/lib/ssh"_s})
{
    connect(&m_keygenProcess, &QProcess::finished, this, &PrivateSshd::onKeyMade);
    connect(&m_keygenProcess, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(FailureKind::Internal, m_keygenProcess.errorString());
    });
    m_keygenProcess.setProcessChannelMode(QProcess::MergedChannels);
}

PrivateSshd::~PrivateSshd()
{
    m_keygenProcess.disconnect(this);
    if (m_keygenProcess.state() != QProcess::NotRunning) {
        m_keygenProcess.kill();
        m_keygenProcess.waitForFinished();
    }
}

void PrivateSshd::setExtraConfig(const QStringList &lines)
{
    m_extraConfig = lines;
}

void PrivateSshd::setFirstPort(quint16 port)
{
    m_port = port;
}

void PrivateSshd::setProgramFolders(const QStringList &folders)
{
    m_folders = folders;
}

void PrivateSshd::start()
{
    if (m_stage != Stage::Stopped)
        return;
    m_words.clear();
    m_triesLeft = m_portFixed ? 1 : PortTries;
    m_stage = Stage::MakingKeys;
    if (findPrograms() && makeDirectory() && m_keygenProcess.state() == QProcess::NotRunning)
        makeNextKey();
}

void PrivateSshd::stop()
{
    if (m_stage == Stage::Stopped)
        return;
    m_stage = Stage::Stopped;
    m_server = 0;
    m_lifeline->stopServer();
}

bool PrivateSshd::isRunning() const
{
    return m_stage == Stage::Running;
}

quint16 PrivateSshd::port() const
{
    return m_port;
}

qint64 PrivateSshd::processId() const
{
    return m_server;
}

QString PrivateSshd::alias()
{
    return u"culvert-private"_s;
}

QString PrivateSshd::clientConfig() const
{
    return file(u"ssh_config"_s);
}

QString PrivateSshd::directory() const
{
    return m_directory ? m_directory->path() : QString();
}

QString PrivateSshd::file(const QString &name) const
{
    return directory() + u'/' + name;
}

bool PrivateSshd::findPrograms()
{
    m_sshd = QStandardPaths::findExecutable(u"sshd"_s, m_folders);
    m_keygen = QStandardPaths::findExecutable(u"ssh-keygen"_s, m_folders);
    if (m_sshd.isEmpty())
        fail(FailureKind::SshMissing, tr("no sshd found: install openssh-server"));
    else if (m_keygen.isEmpty())
        fail(FailureKind::SshMissing, tr("no ssh-keygen found: install openssh-client"));
    return !m_sshd.isEmpty() && !m_keygen.isEmpty();
}

bool PrivateSshd::makeDirectory()
{
    if (m_directory)
        return true;
    m_directory = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/culvert-sshd-XXXXXX"_s);
    if (!m_directory->isValid()) {
        fail(FailureKind::Internal, tr("no folder can be made in %1: %2")
                                        .arg(QDir::tempPath(), m_directory->errorString()));
        m_directory.reset();
        return false;
    }
    m_keysToMake = {u"host_key"_s, u"client_key"_s};
    // Before the first key is in the directory.
    m_lifeline = std::make_unique<Lifeline>(
        directory(), QStringList{m_sshd, u"-D"_s, u"-e"_s, u"-f"_s, file(u"sshd_config"_s)});
    connect(m_lifeline.get(), &Lifeline::serverStarted, this,
            [this](qint64 pid) { m_server = pid; });
    connect(m_lifeline.get(), &Lifeline::lineRead, this, &PrivateSshd::onLine);
    connect(m_lifeline.get(), &Lifeline::serverEnded, this, &PrivateSshd::onServerEnded);
    connect(m_lifeline.get(), &Lifeline::broken, this,
            [this](const QString &reason) { fail(FailureKind::Internal, reason); });
    return true;
}

void PrivateSshd::makeNextKey()
{
    if (m_keysToMake.isEmpty()) {
        launch();
        return;
    }
    m_keygenProcess.start(m_keygen,
                          {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-C"_s,
                           u"culvert throw-away key"_s, u"-f"_s, file(m_keysToMake.constFirst())});
}

void PrivateSshd::onKeyMade(int exitCode)
{
    if (exitCode != 0 || m_keygenProcess.exitStatus() != QProcess::NormalExit) {
        fail(FailureKind::Internal,
             QString::fromLocal8Bit(m_keygenProcess.readAll().trimmed().split('\n').constFirst()));
        return;
    }
    m_keysToMake.removeFirst();
    // A stop() meanwhile leaves the other key to the next start().
    if (m_stage == Stage::MakingKeys)
        makeNextKey();
}

void PrivateSshd::launch()
{
    m_stage = Stage::Starting;
    m_portTaken = false;
    m_words.clear();
    if (m_port == 0)
        m_port = static_cast<quint16>(QRandomGenerator::global()->bounded(LowestPort, PortsEnd));
    if (const std::optional<Failure> failure = writeFiles())
        fail(failure->kind, failure->message);
    else
        m_lifeline->startServer();
}

std::optional<Failure> PrivateSshd::writeFiles()
{
    // Compiled into sshd: where root's sshd locks up its unprivileged half.
    if (geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s);
    QFile hostKey(file(u"host_key.pub"_s));
    if (!hostKey.open(QIODevice::ReadOnly))
        return Failure{FailureKind::Internal,
                       tr("%1 cannot be read: %2").arg(hostKey.fileName(), hostKey.errorString()),
                       {}};
    const QByteArray known =
        "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + hostKey.readAll().trimmed() + '\n';
    std::optional<Failure> failure = writeWholeFile(file(u"known_hosts"_s), known);
    if (!failure)
        failure = writeWholeFile(file(u"sshd_config"_s), serverConfig());
    if (!failure)
        failure = writeWholeFile(clientConfig(), clientConfigText());
    return failure;
}

QByteArray PrivateSshd::serverConfig() const
{
    const QByteArrayList usual{
        "ListenAddress 127.0.0.1",
        "Port " + QByteArray::number(m_port),
        "HostKey " + quotedPath(file(u"host_key"_s)),
        "AuthorizedKeysFile " + quotedToken(file(u"client_key.pub"_s)),
        "PidFile none",
        QByteArray("UsePAM ") + (accountIsLocked() ? "yes" : "no"),
        "PasswordAuthentication no",
        "KbdInteractiveAuthentication no",
        "PermitRootLogin prohibit-password",
        // sshd would refuse keys below a folder that others can write to, such as /tmp; nobody
        // else can enter this one.
        "StrictModes no",
        "MaxStartups 200",
        "MaxSessions 1000",
        "AllowTcpForwarding yes",
        "AllowStreamLocalForwarding yes",
        "UseDNS no",
        // "Server listening on" is what start() waits for.
        "LogLevel INFO",
    };
    QByteArrayList extra;
    QByteArrayList replaced;
    for (const QString &line : m_extraConfig) {
        extra.append(line.toLocal8Bit());
        replaced.append(keywordOf(extra.constLast()));
    }
    QByteArrayList lines;
    for (const QByteArray &line : usual) {
        if (!replaced.contains(keywordOf(line)))
            lines.append(line);
    }
    return (lines + extra).join('\n') + '\n';
}

QByteArray PrivateSshd::clientConfigText() const
{
    const QByteArrayList lines{
        "Host " + alias().toLatin1(),
        "    HostName 127.0.0.1",
        "    Port " + QByteArray::number(m_port),
        "    User " + userName().toLocal8Bit(),
        "    IdentityFile " + quotedToken(file(u"client_key"_s)),
        "    IdentitiesOnly yes",
        "    IdentityAgent none",
        "    PreferredAuthentications publickey",
        "    UserKnownHostsFile " + quotedToken(file(u"known_hosts"_s)),
        "    GlobalKnownHostsFile none",
        "    StrictHostKeyChecking yes",
        "    UpdateHostKeys no",
    };
    return lines.join('\n') + '\n';
}

void PrivateSshd::onLine(const QByteArray &line)
{
    m_words.append(line);
    if (m_words.size() > WordsKept)
        m_words.removeFirst();
    if (m_stage != Stage::Starting)
        return;
    if (line.contains("Address already in use")) {
        m_portTaken = true;
    } else if (line.startsWith("Server listening on")) {
        m_stage = Stage::Running;
        m_portFixed = true;
        // Later, like failed().
        QMetaObject::invokeMethod(this, &PrivateSshd::reportReady, Qt::QueuedConnection);
    }
}

void PrivateSshd::reportReady()
{
    if (m_stage == Stage::Running)
        Q_EMIT ready();
}

void PrivateSshd::onServerEnded()
{
    m_server = 0;
    if (m_stage == Stage::Starting && m_portTaken && --m_triesLeft > 0) {
        m_port = 0;
        launch();
        return;
    }
    const QString lastWord = m_words.isEmpty() ? tr("sshd ended without a word")
                                               : QString::fromLocal8Bit(m_words.constLast());
    fail(m_portTaken ? FailureKind::PortInUse : FailureKind::Internal, lastWord);
}

void PrivateSshd::fail(FailureKind kind, const QString &message)
{
    m_stage = Stage::Stopped;
    m_server = 0;
    const Failure failure{
        .kind = kind, .message = message, .detail = QString::fromLocal8Bit(m_words.join('\n'))};
    // Later: so that start() is over, and so that whoever hears it may delete this object.
    QMetaObject::invokeMethod(
        this, [this, failure] { Q_EMIT failed(failure); }, Qt::QueuedConnection);
}

} // namespace Culvert
