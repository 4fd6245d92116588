// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/contenders/culverttunnel.h"
#include "tests/bench/contenders/farserver.h"
#include "tests/bench/contenders/sshtunnel.h"
#include "tests/bench/line/delayline.h"
#include "tests/bench/line/packetline.h"
#include "tests/bench/load/loadserverprocess.h"

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

/// The contenders, on the line and with the settings that a row asks for. Rows that ask for the
/// same find the same processes. Used by blocking calls on one thread, which must last as long.
class Stage
{
public:
    /// @p directory is private and exists. With @p noise, `ssh -D` plays both parts. @p loadServer
    /// must outlive this.
    Stage(QString culvert, bool noise, ServerAddress server, LoadServerProcess &loadServer,
          QString directory);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    /// Starts what does not run as @p setting says; to be called before a row. On a line of packets
    /// the calling thread is in the network of its near end until the next set() or stop(). A
    /// failure of the kind Permission says that this machine or this user cannot have such a line.
    std::optional<Failure> set(const Setting &setting);
    /// Ends all processes; the next set() starts them again.
    void stop();

    /// 0 = Culvert, 1 = what it is measured against, which is none where the setting is alone.
    Contender &contender(std::size_t index) const { return *m_contenders[index]; }
    const Line &line() const { return m_line; }
    /// The server that is behind the line.
    LoadServerProcess &loadServer() const { return *m_loadServer; }

private:
    std::optional<Failure> build(const Setting &setting);
    std::optional<Failure> layLine(const LineSettings &settings);
    std::optional<Failure> layPacketLine(const LineSettings &settings);
    std::optional<Failure> startFarEnd();
    std::optional<Failure> writeLine(const ServerAddress &server, const QString &host,
                                     quint16 port);

    QString m_culvert;
    bool m_noise;
    ServerAddress m_server;
    LoadServerProcess &m_nearLoadServer;
    /// One of the two.
    LoadServerProcess *m_loadServer;
    QString m_directory;
    std::optional<Setting> m_setting;
    Line m_line;
    std::unique_ptr<DelayLine> m_delayLine;
    /// Where the calling thread was before it went to a line of packets.
    std::optional<NetworkNamespace> m_home;
    std::unique_ptr<PacketLine> m_packetLine;
    std::unique_ptr<FarServer> m_farServer;
    std::unique_ptr<LoadServerProcess> m_farLoadServer;
    std::array<std::unique_ptr<Contender>, 2> m_contenders;
};

} // namespace Culvert::Bench
