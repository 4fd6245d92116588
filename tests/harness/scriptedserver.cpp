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

using namespace Qt::StringLiterals;

namespace {

constexpr int StartTimeout = 30000;
constexpr qsizetype ProblemsKept = 20;

// Debian's own first: that is the one to which python3-asyncssh belongs.
QString findPython()
{
    const QString own = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    return own.isEmpty() ? QStandardPaths::findExecutable(u"python3"_s) : own;
}

QString hangName(ScriptedServer::Hang hang)
{
    switch (hang) {
    case ScriptedServer::Hang::Never:
        return {};
    case ScriptedServer::Hang::OnConnect:
        return u"connect"_s;
    case ScriptedServer::Hang::AfterVersion:
        return u"version"_s;
    case ScriptedServer::Hang::InLogin:
        return u"login"_s;
    case ScriptedServer::Hang::AfterAnswer:
        return u"answer"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray dialogueToJson(const QList<ScriptedServer::Round> &rounds)
{
    QJsonArray list;
    for (const ScriptedServer::Round &round : rounds) {
        QJsonArray questions;
        for (const ScriptedServer::Question &question : round.questions)
            questions.append(QJsonObject{{u"text"_s, question.text},
                                         {u"answer"_s, question.answer},
                                         {u"echo"_s, question.echo}});
        list.append(QJsonObject{{u"name"_s, round.name},
                                {u"instruction"_s, round.instruction},
                                {u"questions"_s, questions}});
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
        m_problems.append(u"it does not listen in time"_s);
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
    return QFile::remove(file(u"host_key"_s)) && start();
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
    const QString path = file(u"ssh_config"_s);
    if (!writeFile(path, text))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString ScriptedServer::knownHosts() const
{
    return file(u"known_hosts"_s);
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
        m_problems.append(u"no python3 found"_s);
        return false;
    }
    m_directory = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/culvert-scripted-XXXXXX"_s);
    // asyncssh names ciphers that its own library calls outdated.
    m_lifeline = std::make_unique<Lifeline>(
        directory(),
        QStringList{python, u"-W"_s, u"ignore"_s, QStringLiteral(SCRIPTED_SERVER), directory()});
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
        {u"port"_s, m_port},
        {u"passwords"_s, passwords},
        {u"dialogue"_s, dialogueToJson(m_dialogue)},
        {u"acceptsKey"_s, m_acceptsKey},
        {u"keyPassphrase"_s, m_keyPassphrase},
        {u"refusals"_s, m_refusals},
        {u"banner"_s, m_banner},
        {u"hang"_s, hangName(m_hang)},
        {u"failAfterLogin"_s, m_failAfterLogin},
        {u"closeAfterMs"_s, m_closeAfterMs},
        {u"strictKeyExchange"_s, m_strictKeyExchange},
    };
    return writeFile(file(u"settings.json"_s), QJsonDocument(settings).toJson());
}

void ScriptedServer::onLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.isEmpty()) {
        onEvent(object.value(u"event"_s).toString(), object);
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
        m_forwards.append(object.value(u"host"_s).toString() + u':' +
                          QString::number(object.value(u"port"_s).toInt()));
    } else if (event == u"answer") {
        m_attempts.append({object.value(u"method"_s).toString(), object.value(u"user"_s).toString(),
                           object.value(u"texts"_s).toVariant().toStringList(),
                           object.value(u"taken"_s).toBool()});
    }
}

void ScriptedServer::onListening(const QJsonObject &object)
{
    const bool firstTime = m_port == 0;
    m_port = static_cast<quint16>(object.value(u"port"_s).toInt());
    m_fingerprint = object.value(u"fingerprint"_s).toString();
    if (firstTime) {
        QByteArray known;
        if (m_keyKnown)
            known = "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' +
                    object.value(u"key"_s).toString().toLatin1() + '\n';
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
        "    IdentityFile " + (m_acceptsKey ? quoted(file(u"client_key"_s)) : QByteArray("none")),
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
