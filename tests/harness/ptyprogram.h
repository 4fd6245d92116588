// SPDX-FileCopyrightText: 2026 The Culvert authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/io/descriptor.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <memory>
#include <optional>

class QSocketNotifier;

namespace Culvert::Test {

/// A program on a terminal of its own (pty(7)), as a person has it: what it writes is collected,
/// what is typed goes through the kernel's line editing, with its echo and its signals. The program
/// is killed with this object. Needs an event loop.
class PtyProgram : public QObject
{
    Q_OBJECT

public:
    PtyProgram(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment);
    ~PtyProgram() override;

    /// As if typed; Enter is "\n", Ctrl-C is "\x03", Ctrl-D "\x04", Ctrl-Z "\x1a".
    void type(const QByteArray &keys);
    /// The window is closed: the program is told by SIGHUP.
    void hangUp();
    qint64 processId() const { return m_pid; }

    /// All that was written so far, with the terminal's own "\r\n".
    QByteArray screen() const { return m_screen; }
    /// Waits until this stands on the screen so often.
    bool waitForText(const QByteArray &text, int times = 1) const;
    /// Whether the terminal shows what is typed, and edits lines.
    bool echoes() const;
    bool isCanonical() const;

    /// Waits for the end; nothing if it does not come, minus the signal's number if one ended it.
    std::optional<int> exitStatus();

private:
    void read();
    bool hasEnded();

    pid_t m_pid = -1;
    Descriptor m_master;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_screen;
    std::optional<int> m_exitStatus;
};

} // namespace Culvert::Test
