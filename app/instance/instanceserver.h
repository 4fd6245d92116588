// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbanswer.h"
#include "core/io/privateserver.h"

#include <QObject>

#include <functional>
#include <optional>

class QLocalSocket;

namespace Culvert {

/// The running instance's ear: takes verbs from the same user's command line over a private socket,
/// one JSON object a line, and sends one back for each; in between, a verb may talk with the
/// command line by its VerbDialogue. Lives on the main thread.
class InstanceServer : public QObject
{
    Q_OBJECT

public:
    using Answer = VerbAnswer;
    /// Carries out a verb, and answers now or later.
    using Handler = std::function<void(const VerbRequest &request, const Answer &answer)>;

    InstanceServer(const QString &socketPath, Handler handler, QObject *parent = nullptr);

    /// Precondition: this process holds the InstanceLock, so that a socket that is there is a dead
    /// one's.
    std::optional<Failure> listen();

private:
    void read(QLocalSocket *client);
    void handle(QLocalSocket *client, const QByteArray &line);

    Handler m_handler;
    PrivateServer m_server;
};

} // namespace Culvert
