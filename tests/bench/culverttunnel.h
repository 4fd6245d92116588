// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"
#include "tests/bench/childprocess.h"
#include "tests/bench/contender.h"

namespace Culvert::Bench {

/// Culvert as people run it: `culvert --headless` with one profile that has one SOCKS
/// endpoint, in folders of its own.
class CulvertTunnel : public Contender
{
public:
    /// What its profile says beside the line and the port.
    struct Settings
    {
        StartMode start = StartMode::Always;
        PoolSettings pool = {1, 16'000};

        bool operator==(const Settings &) const = default;
    };

    /// @p program is the path of culvert; @p directory is private to this contender and exists.
    CulvertTunnel(QString program, Line line, Settings settings, const QString &directory);

    QString name() const override;
    std::optional<Failure> startListening() override;
    std::optional<Failure> waitUntilReady() override;
    void stop() override;
    bool isRunning() override;
    quint16 proxyPort() const override { return m_port; }
    qint64 processId() const override { return m_process.processId(); }

private:
    std::optional<Failure> writeProfile() const;
    bool isUp();

    QString m_program;
    Line m_line;
    Settings m_settings;
    QString m_directory;
    QProcessEnvironment m_environment;
    ChildProcess m_process;
    quint16 m_port = 0;
    /// The last answer of `culvert status`, for the message when it never comes up.
    QByteArray m_status;
};

} // namespace Culvert::Bench
