// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbanswer.h"

#include <QObject>
#include <QSocketNotifier>

namespace Culvert {

/// One asker whose request brings descriptors along: asks for them, hands the request on with them,
/// and carries the reply back. Has the asker's socket from then on, since a QLocalSocket would read
/// over them. Deletes itself when the asker has gone. Lives on the main thread.
class DescriptorReceiver : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const VerbRequest &request, const VerbAnswer &answer)>;

    /// @p socket is connected to a process of the same user, which has sent @p request and waits.
    DescriptorReceiver(Descriptor socket, VerbRequest request, Handler handler, QObject *parent);

private:
    void readyRead();
    void take(std::vector<Descriptor> descriptors);
    void send(const QJsonObject &line);

    Descriptor m_socket;
    VerbRequest m_request;
    Handler m_handler;
    QSocketNotifier m_notifier;
    VerbDialogue m_dialogue;
    bool m_handed = false;
};

} // namespace Culvert
