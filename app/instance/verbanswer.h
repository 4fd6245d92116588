// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/verbrequest.h"
#include "core/io/descriptor.h"

#include <QObject>
#include <QPointer>

#include <concepts>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Culvert {

/// What a verb ended in, as it travels back to the command line.
struct VerbReply
{
    int exitStatus = 0;
    /// For standard output and standard error, each with its line ends.
    QString output;
    QString errors;

    QJsonObject toJson() const;
    /// False for the lines of a VerbDialogue.
    static bool isReply(const QJsonObject &object);
    static VerbReply fromJson(const QJsonObject &object);
};

/// What goes to and fro between a command line and the instance while a verb is carried out: lines
/// beside the request and the reply. Belongs to the connection, and is gone with it. Lives on the
/// main thread.
class VerbDialogue : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// To be emitted by whoever carries out the verb: a line for the command line.
    void tell(const QJsonObject &line);
    /// The command line sent a line that is no request.
    void heard(const QJsonObject &line);
    /// The command line has gone, with or without its reply.
    void left();
};

/// What a request has brought along.
struct ReceivedDescriptors
{
    /// As many as VerbRequest::descriptors says; whoever carries out the verb takes them.
    std::vector<Descriptor> descriptors;
    /// A socket to the asker, which hangs up when that has gone.
    Descriptor asker;
    /// The asker's process id; 0 = unknown.
    qint64 pid = 0;
};

/// The way back to whoever sent a verb: called once with the reply. A reply that comes when the
/// asker has gone is dropped.
class VerbAnswer
{
public:
    template <std::invocable<const VerbReply &> Reply>
    VerbAnswer(Reply reply, VerbDialogue *dialogue = nullptr,
               std::shared_ptr<ReceivedDescriptors> received = nullptr)
        : m_reply(std::move(reply))
        , m_dialogue(dialogue)
        , m_received(std::move(received))
    {}

    void operator()(const VerbReply &reply) const { m_reply(reply); }
    /// Null if the asker is not to be talked with, or has gone.
    VerbDialogue *dialogue() const { return m_dialogue; }
    /// Null if the request brought none.
    const std::shared_ptr<ReceivedDescriptors> &received() const { return m_received; }

private:
    std::function<void(const VerbReply &)> m_reply;
    QPointer<VerbDialogue> m_dialogue;
    std::shared_ptr<ReceivedDescriptors> m_received;
};

} // namespace Culvert
