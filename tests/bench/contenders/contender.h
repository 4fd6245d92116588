// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QString>

#include <optional>

namespace Culvert::Bench {

/// The way to the ssh server that both contenders of a row take: what `ssh -F configFile alias`
/// reaches. A slower line is another configuration, whose port leads through it.
struct Line
{
    QString alias;
    QString configFile;
};

/// A program under measurement that offers a SOCKS5 port of 127.0.0.1 and carries its connections
/// to the server. Used by blocking calls on one thread, which must last as long.
class Contender
{
public:
    Contender() = default;
    virtual ~Contender() = default;
    Q_DISABLE_COPY_MOVE(Contender)

    /// As tables show it.
    virtual QString name() const = 0;

    /// Starts it and waits until its port takes connections.
    virtual std::optional<Failure> startListening() = 0;
    /// After that: waits until it can carry them, if its ssh is to be there from the start.
    virtual std::optional<Failure> waitUntilReady() = 0;
    virtual void stop() = 0;
    virtual bool isRunning() = 0;

    /// Both are good once started.
    virtual quint16 proxyPort() const = 0;
    virtual qint64 processId() const = 0;
};

} // namespace Culvert::Bench
