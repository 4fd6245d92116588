// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/contenders/culverttunnel.h"
#include "tests/bench/contenders/sshtunnel.h"
#include "tests/bench/line/delayline.h"

#include <array>
#include <memory>

namespace Culvert::Bench {

/// What a row is measured on.
struct Setting
{
    LineSettings line;
    CulvertTunnel::Settings culvert;
    /// Only Culvert runs: there is nothing to compare.
    bool alone = false;

    bool operator==(const Setting &) const = default;
};

/// The private server, as a stage needs it.
struct ServerAddress
{
    QString alias;
    QString configFile;
    quint16 port = 0;
};

/// The contenders, on the line and with the settings that a row asks for. Rows that ask for the
/// same find the same processes. Used by blocking calls on one thread, which must last as long.
class Stage
{
public:
    /// @p directory is private and exists. With @p noise, `ssh -D` plays both parts.
    Stage(QString culvert, bool noise, ServerAddress server, QString directory);

    /// Starts what does not run as @p setting says; to be called before a row.
    std::optional<Failure> set(const Setting &setting);
    /// Ends all processes; the next set() starts them again.
    void stop();

    /// 0 = Culvert, 1 = what it is measured against, which is none where the setting is alone.
    Contender &contender(std::size_t index) const { return *m_contenders[index]; }
    const Line &line() const { return m_line; }

private:
    std::optional<Failure> build(const Setting &setting);
    std::optional<Failure> layLine(const LineSettings &settings);

    QString m_culvert;
    bool m_noise;
    ServerAddress m_server;
    QString m_directory;
    std::optional<Setting> m_setting;
    Line m_line;
    std::unique_ptr<DelayLine> m_delayLine;
    std::array<std::unique_ptr<Contender>, 2> m_contenders;
};

} // namespace Culvert::Bench
