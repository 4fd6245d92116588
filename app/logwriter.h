// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/instance/statuslog.h"

namespace Culvert {

/// Puts lines of a log on standard error: for the journal of systemd with their priorities, for
/// anything else with the time. What nobody reads is dropped rather than waited for.
class LogWriter
{
public:
    LogWriter();

    void write(const LogLine &line, const QDateTime &now) const;
    /// How the line is put; @p toJournal as sd-daemon(3) has it.
    static QString formatted(const LogLine &line, const QDateTime &now, bool toJournal);
    /// True if @p descriptor is what @p journalStream, the environment's JOURNAL_STREAM, names
    /// (systemd.exec(5)): the device and the inode of the journal's socket.
    static bool isJournal(int descriptor, const QByteArray &journalStream);

private:
    bool m_toJournal;
};

} // namespace Culvert
