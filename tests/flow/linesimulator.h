// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/flow/receivecontrol.h"
#include "core/flow/sendcontrol.h"
#include "tests/flow/sizes.h"

#include <deque>
#include <optional>
#include <vector>

namespace Culvert::Test {

/// A link's line to its server, with uploads and downloads without end on it: each way queues what
/// it cannot carry. What is on it, the program's own classes decide, as MuxLink uses them. Time
/// passes in steps, here only. Bytes and their acknowledgements or grants have half a round trip
/// each; here the latter have both.
class LineSimulator
{
public:
    using Clock = LineEstimate::Clock;

    /// In bytes.
    static constexpr quint32 Packet = Test::Packet;
    /// Of an OpenSSH server: its window, and what it acknowledges at a time.
    static constexpr quint32 ServerWindow = 2 * 1024 * 1024;
    static constexpr quint32 ServerStep = 96 * 1024;

    /// @p rate is in bytes a second, each way.
    LineSimulator(double rate, Clock::duration roundTrip);
    LineSimulator(const LineSimulator &) = delete;
    LineSimulator &operator=(const LineSimulator &) = delete;

    /// What a run showed of one direction.
    struct Outcome
    {
        /// Of what the line carries.
        double used = 0;
        /// Until a byte that comes now would be on the line, at worst.
        Clock::duration queue{};
        /// Bytes of each channel that came through.
        std::vector<double> delivered;
    };
    struct Outcomes
    {
        Outcome up;
        Outcome down;
    };
    Outcomes run(Clock::duration time);

    /// For all channels that are there and come.
    void setRate(double rate);
    /// What the server acknowledges at a time.
    void setServerStep(quint32 step) { m_step = step; }
    /// It once answered as fast, and does not any more.
    void setShortestRoundTrip(Clock::duration time) { m_line.answered(m_now - time, m_now); }
    /// Whether uploads are held back by more than the server's windows.
    void setSendControl(bool used) { m_sendControlUsed = used; }

    void openUploads(std::size_t count);
    void closeUpload(std::size_t i);
    /// Its target takes nothing any more.
    void stopTarget(std::size_t i) { m_uploads.at(i).taking = false; }

    void openDownloads(std::size_t count);
    void closeDownload(std::size_t i);
    /// What the server was granted of it so far, in bytes.
    quint64 granted(std::size_t i) const { return m_downloads.at(i).granted; }
    /// Its reader takes nothing until it goes on.
    void stopReader(std::size_t i) { m_downloads.at(i).reading = false; }
    void startReader(std::size_t i);
    /// What arrived and was not read, in bytes.
    quint32 held(std::size_t i) const { return m_downloads.at(i).receiving.window.held(); }

    Clock::time_point now() const { return m_now; }
    const LineEstimate &estimate() const { return m_line; }
    SendControl &sending() { return m_sending; }
    ReceiveControl &receiving() { return m_receiving; }

private:
    /// One direction.
    class Way
    {
    public:
        explicit Way(double rate)
            : m_rate(rate)
        {}
        void setRate(double rate) { m_rate = rate; }
        void put(std::size_t channel, quint32 bytes);
        Clock::duration queueTime() const;
        struct Sent
        {
            std::size_t channel;
            quint32 bytes;
        };
        void pass(Clock::duration time);
        /// What has come through by now, one after the other.
        std::optional<Sent> take();

    private:
        double m_rate;
        std::deque<Sent> m_queue;
        double m_queued = 0;
        double m_carried = 0;
    };

    struct Upload
    {
        Flight flight;
        /// What the server has taken and not acknowledged.
        quint32 taken = 0;
        bool taking = true;
        bool open = true;
    };
    struct Download
    {
        Receiving receiving;
        /// Grants that have reached the server, and were not used.
        quint32 allowed = 0;
        quint64 granted = 0;
        bool reading = true;
        bool open = true;
    };
    /// An acknowledgement or a grant.
    struct Word
    {
        Clock::time_point at;
        std::size_t channel;
        quint32 bytes;
    };

    void learnRoundTrip() { m_line.answered(m_now - m_roundTrip, m_now); }
    void takeAcknowledgements();
    void endStall();
    void send();
    bool maySend(Upload &upload);
    void deliverUp(Outcome &outcome);
    void takeTurns();
    void takeGrants();
    void serve();
    void deliverDown(Outcome &outcome);
    void read(std::size_t i, quint32 bytes);
    void grant(std::size_t i, quint32 bytes, Clock::duration delay);

    double m_rate;
    Clock::duration m_roundTrip;
    Clock::time_point m_now{std::chrono::hours(1)};
    LineEstimate m_line;

    SendControl m_sending{m_line, Packet};
    bool m_sendControlUsed = true;
    quint32 m_step = ServerStep;
    Way m_up{m_rate};
    std::vector<Upload> m_uploads;
    std::deque<Word> m_acknowledgements;

    ReceiveBudget m_budget;
    ReceiveControl m_receiving{m_line, m_budget};
    Way m_down{m_rate};
    std::vector<Download> m_downloads;
    std::deque<Word> m_grants;
};

} // namespace Culvert::Test
