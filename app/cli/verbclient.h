// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/instanceclient.h"
#include "app/instance/liveoutput.h"

#include <QObject>

#include <memory>

namespace Culvert {

class Terminal;
class TerminalDialogue;

/// Carries one verb from the command line to the running instance and its reply back; where the
/// verb logs in and there is a terminal, the person is asked there what ssh wants to know.
class VerbClient : public QObject
{
    Q_OBJECT

public:
    /// The exit status of a program that Ctrl-C ended, as shells count it.
    static constexpr int Interrupted = 130;

    explicit VerbClient(const QStringList &socketPaths, QObject *parent = nullptr);
    ~VerbClient() override;

    /// See InstanceClient::setConnectTimeout().
    void setConnectTimeout(std::chrono::milliseconds time) { m_client.setConnectTimeout(time); }
    /// See InstanceClient::setDescriptors().
    void setDescriptors(const QList<int> &descriptors) { m_client.setDescriptors(descriptors); }
    /// finished() follows once, not before this returns.
    void start(VerbRequest request);
    /// The terminal is that wide now; only after output() came.
    void tellColumns(int columns) { m_client.tell(columnsToJson(columns)); }

Q_SIGNALS:
    void descriptorsSent();
    /// Something to be printed before the end.
    void output(const Culvert::LiveOutput &output);
    /// By then the terminal is as it was before.
    void finished(const Culvert::VerbReply &reply);

private:
    void talk();
    void askPassword();
    void send();
    void hear(const QJsonObject &line);
    void onInterrupted(int signal);
    void finish(const VerbReply &reply);

    InstanceClient m_client;
    VerbRequest m_request;
    /// Null for verbs that ask nothing, and without a terminal.
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<TerminalDialogue> m_dialogue;
    bool m_finished = false;
};

} // namespace Culvert
