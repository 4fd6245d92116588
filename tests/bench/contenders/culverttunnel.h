// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/model/profile.h"
#include "tests/bench/contenders/contender.h"
#include "tests/bench/contenders/desktop.h"
#include "tests/bench/load/childprocess.h"

#include <memory>

namespace Culvert::Bench {

/// Culvert as people run it: `culvert --headless`, or `culvert` on a desktop of its own, with one
/// profile that has one SOCKS endpoint, in folders of its own.
class CulvertTunnel : public Contender
{
public:
    /// What its profile says beside the line and the port; and how it is run.
    struct Settings
    {
        StartMode start = StartMode::Always;
        PoolSettings pool = {1, 16'000};
        /// It is ready when its icon is in the tray, too.
        bool onDesktop = false;

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
    /// With both, the command line reaches the one that runs.
    const QString &program() const { return m_program; }
    const QProcessEnvironment &environment() const { return m_environment; }
    QString logFile() const { return m_directory + QLatin1String("/log"); }

private:
    std::optional<Failure> startDesktop();
    std::optional<Failure> writeProfile() const;
    bool isUp();
    bool isReady();

    QString m_program;
    Line m_line;
    Settings m_settings;
    QString m_directory;
    QProcessEnvironment m_environment;
    std::unique_ptr<Desktop> m_desktop;
    ChildProcess m_process;
    quint16 m_port = 0;
    /// Those of earlier starts.
    qsizetype m_oldIcons = 0;
    /// The last answer of `culvert status`, for the message when it never comes up.
    QByteArray m_status;
};

} // namespace Culvert::Bench
