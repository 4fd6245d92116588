// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#include "core/ssh/askpass.h"

#include "core/ssh/askpassprotocol.h"

#include <QLocalSocket>
#include <QProcessEnvironment>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace Culvert {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestQuestion = 64LL * 1024;

QString freshToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

} // namespace

AskpassRequest::AskpassRequest(QLocalSocket *helper, QString text, QString hint, qint64 asker)
    : QObject(helper)
    , m_helper(helper)
    , m_text(std::move(text))
    , m_hint(std::move(hint))
    , m_asker(asker)
{
    connect(helper, &QLocalSocket::disconnected, this, &AskpassRequest::gone);
}

void AskpassRequest::answer(const QString &answer)
{
    Q_ASSERT(answer.toUtf8().size() <= LongestAnswer && !answer.contains(u'\n'));
    finish(AskpassProtocol::Answer + answer.toUtf8());
}

void AskpassRequest::refuse()
{
    finish(AskpassProtocol::Refusal);
}

void AskpassRequest::finish(const QByteArray &reply)
{
    if (!m_helper)
        return;
    m_helper->disconnect(this);
    m_helper->write(reply);
    // Closes when all is written; the socket takes this object with it.
    std::exchange(m_helper, nullptr)->disconnectFromServer();
}

Askpass::Askpass(QString program, const QString &socketPath, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_server(socketPath, LongestQuestion, [this](QLocalSocket *helper) { read(helper); })
{}

std::optional<Failure> Askpass::listen()
{
    const std::optional<Failure> failure = m_server.listen();
    if (!failure)
        return std::nullopt;
    return Failure{failure->kind, tr("ssh has no way to ask: %1").arg(failure->message), {}};
}

QString Askpass::enter(const Handler &handler)
{
    const QString token = freshToken();
    m_handlers.insert(token, handler);
    return token;
}

void Askpass::leave(const QString &token)
{
    m_handlers.remove(token);
}

void Askpass::prepare(QProcessEnvironment &environment, const QString &token) const
{
    environment.insert(u"SSH_ASKPASS"_s, m_program);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    environment.insert(QString::fromLatin1(AskpassProtocol::SocketVariable), m_server.path());
    environment.insert(QString::fromLatin1(AskpassProtocol::TokenVariable), token);
}

void Askpass::read(QLocalSocket *helper)
{
    const QByteArray bytes = helper->peek(LongestQuestion);
    const std::optional<AskpassProtocol::Question> question = AskpassProtocol::read(bytes);
    if (!question) {
        if (bytes.size() >= LongestQuestion)
            helper->abort();
        return;
    }
    m_server.stopReading(helper);
    const auto handler = m_handlers.constFind(QString::fromLatin1(question->token));
    if (handler == m_handlers.constEnd()) {
        helper->abort();
        return;
    }
    // Its own copy: the handler may leave().
    const Handler handle = *handler;
    handle(new AskpassRequest(helper, QString::fromUtf8(question->text),
                              QString::fromUtf8(question->hint), question->asker));
}

} // namespace Culvert
