// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/contenders/contender.h"
#include "tests/bench/load/childprocess.h"

namespace Culvert::Bench {

/// What Culvert is measured against: `ssh -D`.
class SshTunnel : public Contender
{
public:
    /// @p directory is private to this contender and exists.
    SshTunnel(Line line, const QString &directory);

    QString name() const override;
    std::optional<Failure> startListening() override;
    std::optional<Failure> waitUntilReady() override { return std::nullopt; }
    void stop() override;
    bool isRunning() override;
    quint16 proxyPort() const override { return m_port; }
    qint64 processId() const override { return m_process.processId(); }

private:
    Line m_line;
    ChildProcess m_process;
    quint16 m_port = 0;
};

} // namespace Culvert::Bench
