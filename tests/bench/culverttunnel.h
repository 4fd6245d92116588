// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/childprocess.h"
#include "tests/bench/contender.h"

namespace Culvert::Bench {

/// Culvert as people run it: `culvert --headless` with one profile that has one SOCKS endpoint and
/// one ssh, in folders of its own.
class CulvertTunnel : public Contender
{
public:
    /// @p program is the path of culvert; @p directory is private to this contender and exists.
    CulvertTunnel(QString program, Line line, const QString &directory);

    QString name() const override;
    std::optional<Failure> start() override;
    void stop() override;
    bool isRunning() override;
    quint16 proxyPort() const override { return m_port; }
    qint64 processId() const override { return m_process.processId(); }

private:
    std::optional<Failure> writeProfile() const;
    /// The port once the tunnel is up; nothing while it is not.
    std::optional<quint16> askForPort();

    QString m_program;
    Line m_line;
    QString m_directory;
    QProcessEnvironment m_environment;
    ChildProcess m_process;
    quint16 m_port = 0;
    /// The last answer of `culvert status`, for the message when it never comes up.
    QByteArray m_status;
};

} // namespace Culvert::Bench
