// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "tests/harness/scriptedserver.h"

#include "sandbox/lifeline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

namespace Culvert::Test {

namespace {

constexpr int StartTimeout = 30000;
constexpr qsizetype ProblemsKept = 20;

// Debian's own first: that is the one to which python3-asyncssh belongs.
QString findPython()
{
    const QString own =
        QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
    return own.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("python3")) : own;
}

QString hangName(ScriptedServer::Hang hang)
{
    switch (hang) {
    case ScriptedServer::Hang::Never:
        return {};
    case ScriptedServer::Hang::OnConnect:
        return QStringLiteral("connect");
    case ScriptedServer::Hang::AfterVersion:
        return QStringLiteral("version");
    case ScriptedServer::Hang::InLogin:
        return QStringLiteral("login");
    case ScriptedServer::Hang::AfterAnswer:
        return QStringLiteral("answer");
    }
    Q_UNREACHABLE();
}

QJsonArray dialogueToJson(const QList<ScriptedServer::Round> &rounds)
{
    QJsonArray list;
    for (const ScriptedServer::Round &round : rounds) {
        QJsonArray questions;
        for (const ScriptedServer::Question &question : round.questions)
            questions.append(QJsonObject{{QStringLiteral("text"), question.text},
                                         {QStringLiteral("answer"), question.answer},
                                         {QStringLiteral("echo"), question.echo}});
        list.append(QJsonObject{{QStringLiteral("name"), round.name},
                                {QStringLiteral("instruction"), round.instruction},
                                {QStringLiteral("questions"), questions}});
    }
    return list;
}

bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray quoted(const QString &path)
{
    return '"' + QFile::encodeName(path) + '"';
}

} // namespace

ScriptedServer::ScriptedServer(QString alias, QObject *parent)
    : QObject(parent)
    , m_alias(std::move(alias))
{}

ScriptedServer::~ScriptedServer() = default;

void ScriptedServer::addPassword(const QString &user, const QString &password)
{
    if (m_passwords.isEmpty())
        m_user = user;
    m_passwords.insert(user, password);
}

void ScriptedServer::setDialogue(const QList<Round> &rounds)
{
    m_dialogue = rounds;
}

void ScriptedServer::acceptKey(const QString &passphrase)
{
    m_acceptsKey = true;
    m_keyPassphrase = passphrase;
}

void ScriptedServer::setRefusals(int count)
{
    m_refusals = count;
}

void ScriptedServer::setBanner(const QString &text)
{
    m_banner = text;
}

void ScriptedServer::setHang(Hang hang)
{
    m_hang = hang;
}

void ScriptedServer::setFailureAfterLogin(const QString &words)
{
    m_failAfterLogin = words;
}

void ScriptedServer::setCloseAfterLogin(int milliseconds)
{
    m_closeAfterMs = milliseconds;
}

void ScriptedServer::setStrictKeyExchange(bool on)
{
    m_strictKeyExchange = on;
}

void ScriptedServer::setKeyKnown(bool known)
{
    m_keyKnown = known;
}

bool ScriptedServer::start()
{
    m_problems.clear();
    m_listening = false;
    if (!makeDirectory() || !writeSettings())
        return false;
    // One that runs is ended by this.
    m_lifeline->startServer();
    const bool settled = QTest::qWaitFor(
        [this] { return m_listening || m_problems.contains(QString()); }, StartTimeout);
    if (!settled)
        m_problems.append(QStringLiteral("it does not listen in time"));
    return settled && m_listening;
}

bool ScriptedServer::restart()
{
    stop();
    return start();
}

bool ScriptedServer::rotateHostKey()
{
    stop();
    return QFile::remove(file(QStringLiteral("host_key"))) && start();
}

void ScriptedServer::stop()
{
    if (!m_lifeline)
        return;
    m_listening = false;
    bool stopped = false;
    const auto connection =
        connect(m_lifeline.get(), &Lifeline::serverStopped, this, [&stopped] { stopped = true; });
    m_lifeline->stopServer();
    if (!QTest::qWaitFor([&stopped] { return stopped; }, StartTimeout))
        qFatal("the scripted server does not stop");
    disconnect(connection);
    m_openConnections = 0;
}

QString ScriptedServer::errorString() const
{
    return m_problems.join(u'\n').trimmed();
}

QString ScriptedServer::user() const
{
    return m_user;
}

QString ScriptedServer::clientConfig(const QList<const ScriptedServer *> &others) const
{
    QByteArray text = clientConfigText();
    for (const ScriptedServer *other : others)
        text += other->clientConfigText();
    const QString path = file(QStringLiteral("ssh_config"));
    if (!writeFile(path, text))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString ScriptedServer::knownHosts() const
{
    return file(QStringLiteral("known_hosts"));
}

QString ScriptedServer::directory() const
{
    return m_directory ? m_directory->path() : QString();
}

QStringList ScriptedServer::answers() const
{
    QStringList all;
    for (const Attempt &attempt : m_attempts)
        all += attempt.texts;
    return all;
}

void ScriptedServer::clearHistory()
{
    m_attempts.clear();
    m_forwards.clear();
    m_connections = 0;
    m_logins = 0;
    m_acceptedLogins = 0;
}

bool ScriptedServer::makeDirectory()
{
    if (m_directory)
        return true;
    const QString python = findPython();
    if (python.isEmpty()) {
        m_problems.append(QStringLiteral("no python3 found"));
        return false;
    }
    m_directory = std::make_unique<QTemporaryDir>(QDir::tempPath() +
                                                  QStringLiteral("/culvert-scripted-XXXXXX"));
    // asyncssh names ciphers that its own library calls outdated.
    m_lifeline = std::make_unique<Lifeline>(
        directory(), QStringList{python, QStringLiteral("-W"), QStringLiteral("ignore"),
                                 QStringLiteral(SCRIPTED_SERVER), directory()});
    connect(m_lifeline.get(), &Lifeline::lineRead, this, &ScriptedServer::onLine);
    connect(m_lifeline.get(), &Lifeline::serverStarted, this,
            [this](qint64 pid) { m_processId = pid; });
    const auto onEnd = [this] {
        m_listening = false;
        m_openConnections = 0;
        // An empty line ends the server's own words.
        m_problems.append(QString());
    };
    connect(m_lifeline.get(), &Lifeline::serverEnded, this, onEnd);
    connect(m_lifeline.get(), &Lifeline::broken, this, onEnd);
    return m_directory->isValid();
}

bool ScriptedServer::writeSettings() const
{
    QJsonObject passwords;
    for (auto it = m_passwords.begin(); it != m_passwords.end(); ++it)
        passwords.insert(it.key(), it.value());
    const QJsonObject settings{
        {QStringLiteral("port"), m_port},
        {QStringLiteral("passwords"), passwords},
        {QStringLiteral("dialogue"), dialogueToJson(m_dialogue)},
        {QStringLiteral("acceptsKey"), m_acceptsKey},
        {QStringLiteral("keyPassphrase"), m_keyPassphrase},
        {QStringLiteral("refusals"), m_refusals},
        {QStringLiteral("banner"), m_banner},
        {QStringLiteral("hang"), hangName(m_hang)},
        {QStringLiteral("failAfterLogin"), m_failAfterLogin},
        {QStringLiteral("closeAfterMs"), m_closeAfterMs},
        {QStringLiteral("strictKeyExchange"), m_strictKeyExchange},
    };
    return writeFile(file(QStringLiteral("settings.json")), QJsonDocument(settings).toJson());
}

void ScriptedServer::onLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.isEmpty()) {
        onEvent(object.value(QStringLiteral("event")).toString(), object);
        return;
    }
    if (!line.isEmpty())
        m_problems.append(QString::fromUtf8(line));
    if (m_problems.size() > ProblemsKept)
        m_problems.removeFirst();
}

void ScriptedServer::onEvent(const QString &event, const QJsonObject &object)
{
    if (event == u"listening") {
        onListening(object);
    } else if (event == u"connected") {
        ++m_connections;
        ++m_openConnections;
    } else if (event == u"disconnected") {
        --m_openConnections;
    } else if (event == u"login") {
        ++m_logins;
    } else if (event == u"accepted") {
        ++m_acceptedLogins;
    } else if (event == u"forward") {
        m_forwards.append(object.value(QStringLiteral("host")).toString() + u':' +
                          QString::number(object.value(QStringLiteral("port")).toInt()));
    } else if (event == u"answer") {
        m_attempts.append({object.value(QStringLiteral("method")).toString(),
                           object.value(QStringLiteral("user")).toString(),
                           object.value(QStringLiteral("texts")).toVariant().toStringList(),
                           object.value(QStringLiteral("taken")).toBool()});
    }
}

void ScriptedServer::onListening(const QJsonObject &object)
{
    const bool firstTime = m_port == 0;
    m_port = static_cast<quint16>(object.value(QStringLiteral("port")).toInt());
    m_fingerprint = object.value(QStringLiteral("fingerprint")).toString();
    if (firstTime) {
        QByteArray known;
        if (m_keyKnown)
            known = "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' +
                    object.value(QStringLiteral("key")).toString().toLatin1() + '\n';
        writeFile(knownHosts(), known);
    }
    m_listening = true;
}

QByteArray ScriptedServer::clientConfigText() const
{
    const QByteArrayList lines{
        "Host " + m_alias.toUtf8(),
        "    HostName 127.0.0.1",
        "    Port " + QByteArray::number(m_port),
        "    User " + m_user.toUtf8(),
        "    IdentityFile " +
            (m_acceptsKey ? quoted(file(QStringLiteral("client_key"))) : QByteArray("none")),
        "    IdentitiesOnly yes",
        "    IdentityAgent none",
        "    UserKnownHostsFile " + quoted(knownHosts()),
        "    GlobalKnownHostsFile none",
        "    StrictHostKeyChecking ask",
        "    UpdateHostKeys no",
    };
    return lines.join('\n') + '\n';
}

QString ScriptedServer::file(const QString &name) const
{
    return directory() + u'/' + name;
}

} // namespace Culvert::Test
