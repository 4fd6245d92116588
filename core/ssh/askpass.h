// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/privateserver.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QLocalSocket;
class QProcessEnvironment;

namespace Culvert {

/// One question that an ssh has put through the askpass program, which waits for the answer.
/// Deletes itself when that is over.
class AskpassRequest : public QObject
{
    Q_OBJECT

public:
    /// ssh cuts longer answers (bytes, in UTF-8).
    static constexpr qsizetype LongestAnswer = 1023;

    AskpassRequest(QLocalSocket *helper, QString text, QString hint, qint64 asker);

    const QString &text() const { return m_text; }
    /// SSH_ASKPASS_PROMPT, see ssh(1).
    const QString &hint() const { return m_hint; }
    /// The process id of the ssh that asks: the child itself, or one of its jump hosts'.
    qint64 asker() const { return m_asker; }

    /// Precondition: one line, at most LongestAnswer long.
    void answer(const QString &answer);
    /// Ends the ssh that asks: without an answer it would send an empty one to the server.
    void refuse();

Q_SIGNALS:
    /// ssh has ended, or has taken the question back; nothing to answer any more.
    void gone();

private:
    void finish(const QByteArray &reply);

    QPointer<QLocalSocket> m_helper;
    QString m_text;
    QString m_hint;
    qint64 m_asker;
};

/// Where the askpass programs of all ssh children come with their questions: a private socket, a
/// random token for each ssh child, and a check of who connects. On one thread.
class Askpass : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(AskpassRequest *request)>;

    /// @p program is the askpass program's absolute path; @p socketPath lies in a private
    /// directory.
    Askpass(QString program, const QString &socketPath, QObject *parent = nullptr);

    /// Precondition: what is at the socket's path is of no use to anybody. Failure kinds: those of
    /// listenFailure().
    std::optional<Failure> listen();
    const QString &program() const { return m_program; }

    /// What a child has to find in its environment to ask; its questions come to @p handler until
    /// leave().
    QString enter(const Handler &handler);
    void leave(const QString &token);
    void prepare(QProcessEnvironment &environment, const QString &token) const;

private:
    void read(QLocalSocket *helper);

    QString m_program;
    QHash<QString, Handler> m_handlers;
    PrivateServer m_server;
};

} // namespace Culvert
