// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/failure.h"

#include <QString>

#include <optional>

namespace Culvert::Bench {

/// The way to the ssh server that all contenders of a run take: what `ssh -F configFile alias`
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

    /// Starts it and waits until it takes connections.
    virtual std::optional<Failure> start() = 0;
    virtual void stop() = 0;
    virtual bool isRunning() = 0;

    /// Both are good once started.
    virtual quint16 proxyPort() const = 0;
    virtual qint64 processId() const = 0;
};

} // namespace Culvert::Bench
